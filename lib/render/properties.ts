import { LabError } from "../core/lab-error";

/** Settings in order; a list is joined with commas, undefined is left out. */
export type PropertyMap = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

const KEY = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/;

/** The library would replace `${...}` and has no way to say that it should not. */
const UNREADABLE = /\$\{|[^\P{Control}\t\n\f\r]|\p{Surrogate}/u;

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/**
 * Text of a properties file in UTF-8, for Fabio.
 * @throws LabError for text that the format cannot carry
 */
export function renderProperties(properties: PropertyMap): string {
  return Object.entries(properties)
    .flatMap(([key, value]) => (value === undefined ? [] : [renderProperty(key, String(value))]))
    .join("");
}

function renderProperty(key: string, value: string): string {
  if (!KEY.test(key)) {
    throw LabError.in(
      `property "${key}"`,
      "this is not the name of a setting",
      "use letters, digits, - and _ in parts joined by dots",
    );
  }
  if (UNREADABLE.test(value)) {
    throw LabError.in(
      `property "${key}"`,
      `${JSON.stringify(value)} cannot be written into a properties file`,
      "leave out ${, control characters and broken Unicode",
    );
  }
  const escaped = value
    .replace(/[\\\f\n\r\t]/g, (character) => ESCAPES[character] ?? character)
    .replace(/^ /, "\\ ");
  return escaped === "" ? `${key} =\n` : `${key} = ${escaped}\n`;
}

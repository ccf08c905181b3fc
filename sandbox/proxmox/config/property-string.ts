/**
 * Proxmox VE's property strings: `key=value` pairs with commas between, in which the value of one
 * default key may stand alone (`local-lvm:vm-111-disk-0,size=8G`).
 */
export type Properties = Readonly<Record<string, string>>;

/** How the properties of one option are checked. */
export interface PropertySchema {
  /** Key of a value that stands alone. */
  readonly defaultKey?: string;
  /** Throws when the value of the key is wrong. Keys that are not here are refused. */
  readonly keys: Readonly<Record<string, (value: string) => unknown>>;
}

/** Reads and checks a property string; empty parts (a comma at the end) are ignored. */
export function parseProperties(text: string, schema: PropertySchema): Properties {
  const properties: Record<string, string> = {};
  for (const part of text.split(",")) {
    if (part.trim() === "") continue;
    const [key, value] = splitPart(part.trim(), schema.defaultKey);
    if (Object.hasOwn(properties, key))
      throw new Error(`duplicate key in comma-separated list: ${key}`);
    const check = Object.hasOwn(schema.keys, key) ? schema.keys[key] : undefined;
    if (check === undefined) {
      throw new Error(
        `invalid format - ${key}: property is not defined in schema and the schema does not allow additional properties`,
      );
    }
    try {
      check(value);
    } catch (error) {
      throw new Error(`invalid format - ${key}: ${(error as Error).message}`, { cause: error });
    }
    properties[key] = value;
  }
  return properties;
}

function splitPart(part: string, defaultKey: string | undefined): [string, string] {
  const equals = part.indexOf("=");
  if (equals > 0) return [part.slice(0, equals), part.slice(equals + 1)];
  if (defaultKey === undefined)
    throw new Error("value without key, but schema does not define a default key");
  return [defaultKey, part];
}

/** Writes properties as Proxmox VE does: the default key's value first and alone, then by name. */
export function formatProperties(properties: Properties, defaultKey?: string): string {
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const first = entries.filter(([key]) => key === defaultKey).map(([, value]) => value);
  const rest = entries
    .filter(([key]) => key !== defaultKey)
    .map(([key, value]) => `${key}=${value}`);
  return [...first, ...rest].join(",");
}

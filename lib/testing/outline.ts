import type { Arguments, SynthesizedStack } from "./synthesized-stack";

/** What is worth showing of a resource type. */
export type Essentials = Readonly<
  Record<string, (given: Arguments) => Readonly<Record<string, unknown>>>
>;

/**
 * A synthesized stack as a text to review: every resource by construct path, what it waits for, and
 * the essentials of its type. References are written as construct paths too, without hashes.
 */
export function outline(stack: SynthesizedStack, essentials: Essentials): string {
  const paths = new Map(stack.resources.map(({ address, path }) => [address, path]));
  const readable = (value: unknown): string =>
    (typeof value === "string" ? value : JSON.stringify(value)).replace(
      /(data\.)?[a-z_]+\.[A-Za-z0-9_-]+/g,
      (reference) => paths.get(reference) ?? reference,
    );
  const entry = (key: string, value: unknown): string[] =>
    Array.isArray(value)
      ? [`    ${key}:`, ...value.map((item: unknown) => `      ${readable(item)}`)]
      : [`    ${key}: ${readable(value)}`];

  const types = [...new Set(stack.resources.map(({ type }) => type))];
  return types
    .map((type) =>
      [
        type,
        ...stack.ofType(type).flatMap(({ path, arguments: given }) => [
          `  ${path}`,
          ...Object.entries({ ...essentials[type]?.(given), after: given.depends_on })
            .filter(([, value]) => value !== undefined)
            .flatMap(([key, value]) => entry(key, value)),
        ]),
      ].join("\n"),
    )
    .join("\n\n")
    .concat("\n");
}

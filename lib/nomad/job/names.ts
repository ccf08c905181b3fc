import type { Problem } from "../../core/problem";

/** A name Nomad refuses: empty, or with white space or NUL in it. */
export function nameProblems(what: string, name: string, where: string): Problem[] {
  if (name !== "" && !/[\s\0]/.test(name)) return [];
  return [
    {
      where,
      what: `the ${what} "${name}" ${name === "" ? "is empty" : "contains white space or NUL"}`,
      remedy: "name it with letters, digits, - and _",
    },
  ];
}

/** Names that occur more than once. */
export function duplicateProblems(
  what: string,
  names: readonly string[],
  where: string,
): Problem[] {
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  return [...new Set(repeated)].map((name) => ({
    where,
    what: `the ${what} "${name}" is used more than once`,
    remedy: "give each its own",
  }));
}

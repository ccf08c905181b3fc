/** One thing that is wrong with a lab: what, where, and how to mend it. */
export interface Problem {
  /** The place: `file:line path.in.file` for input files, the construct path for code. */
  readonly where: string;
  /** What is wrong, with the value that was found. */
  readonly what: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** One line for people: `where: what. Remedy: remedy`. */
export function formatProblem(problem: Problem): string {
  return `${problem.where}: ${problem.what}. Remedy: ${problem.remedy}`;
}

import { LabError } from "./lab-error";
import type { Problem } from "./problem";

/**
 * Does the work for every item, so that one run shows the problems of all of them.
 * @throws LabError with the problems of every item that failed
 */
export function collectProblems<T, R>(items: readonly T[], work: (item: T) => R): R[] {
  const results: R[] = [];
  const problems: Problem[] = [];
  for (const item of items) {
    try {
      results.push(work(item));
    } catch (error) {
      if (!LabError.isLabError(error)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new LabError(problems);
  return results;
}

import type { IConstruct } from "constructs";
import { formatProblem, type Problem } from "./problem";

const BRAND = Symbol.for("cdktf-homelab/LabError");

/**
 * The error this library throws. It carries every problem that was found, so that
 * one run shows all of them; each names its place and its remedy.
 */
export class LabError extends Error {
  /** All problems found together, in the order of the input. */
  readonly problems: readonly Problem[];
  /** Brand that survives two copies of the package in one program. */
  readonly [BRAND] = true;

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.name = "LabError";
    this.problems = problems;
  }

  /** A single problem at a construct. */
  static at(scope: IConstruct, what: string, remedy: string): LabError {
    return new LabError([{ where: scope.node.path || "(app)", what, remedy }]);
  }

  /** A single problem at a named place that is not a construct. */
  static in(where: string, what: string, remedy: string): LabError {
    return new LabError([{ where, what, remedy }]);
  }

  /** True for a LabError of any copy of this package. */
  static isLabError(error: unknown): error is LabError {
    return typeof error === "object" && error !== null && BRAND in error;
  }
}

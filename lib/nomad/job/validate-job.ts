import { LabError } from "../../core/lab-error";
import type { Problem } from "../../core/problem";
import { GROUP_RULES } from "./group-rules";
import { JOB_RULES } from "./job-rules";
import type { JobSpec } from "./job-spec";
import { TASK_RULES } from "./task-rules";

/** Everything that is wrong with a job, in the order of its groups and tasks. */
export function problemsOfJob(job: JobSpec): Problem[] {
  const where = `job "${job.id}"`;
  return [
    ...JOB_RULES.flatMap((rule) => rule(job, where)),
    ...job.groups.flatMap((group) => {
      const inGroup = `${where} > group "${group.name}"`;
      return [
        ...GROUP_RULES.flatMap((rule) => rule({ job, group, where: inGroup })),
        ...group.tasks.flatMap((task) => {
          const inTask = `${inGroup} > task "${task.name}"`;
          return TASK_RULES.flatMap((rule) => rule({ job, group, task, where: inTask }));
        }),
      ];
    }),
  ];
}

/**
 * Refuses a job Nomad would refuse, or that would not do what its author meant.
 * @throws LabError with all problems
 */
export function validateJob(job: JobSpec): void {
  const problems = problemsOfJob(job);
  if (problems.length > 0) throw new LabError(problems);
}

import type { Problem } from "../../core/problem";
import type { JobSpec } from "./job-spec";
import { duplicateProblems, nameProblems } from "./names";

/** One thing that must be true of a whole job. */
type JobRule = (job: JobSpec, where: string) => Problem[];

/** Preferences a job, group or task may have. */
type Preferences = Partial<Pick<JobSpec, "affinities" | "spreads">>;

function typeOf(job: JobSpec): NonNullable<JobSpec["type"]> {
  return job.type ?? "service";
}

const jobName: JobRule = (job, where) => nameProblems("job ID", job.id, where);

const hasGroups: JobRule = (job, where) =>
  job.groups.length > 0
    ? []
    : [{ where, what: "the job has no group", remedy: "add a group with a task" }];

const distinctGroups: JobRule = (job, where) =>
  duplicateProblems(
    "group name",
    job.groups.map((group) => group.name),
    where,
  );

const onlyBatchJobsAreTimed: JobRule = (job, where) => {
  const type = typeOf(job);
  if (type === "batch" || type === "sysbatch") return [];
  return (["periodic", "parameterized"] as const)
    .filter((block) => job[block] !== undefined)
    .map((block) => ({
      where,
      what: `a ${type} job cannot be ${block}`,
      remedy: `make it a batch or sysbatch job, or drop ${block}`,
    }));
};

const noUpdateOfBatchJobs: JobRule = (job, where) => {
  const type = typeOf(job);
  if (type === "service" || type === "system") return [];
  if (job.update === undefined && job.groups.every(({ update }) => update === undefined)) return [];
  return [{ where, what: `a ${type} job has no updates`, remedy: "drop update" }];
};

const noPreferencesInSystemJobs: JobRule = (job, where) => {
  if (typeOf(job) !== "system") return [];
  const tasks = job.groups.flatMap((group) => group.tasks);
  const scopes: readonly Preferences[] = [job, ...job.groups, ...tasks];
  return (["affinities", "spreads"] as const)
    .filter((list) => scopes.some((scope) => scope[list] !== undefined))
    .map((list) => ({
      where,
      what: `a system job runs on every node, so it cannot have ${list}`,
      remedy: `drop ${list}, or choose nodes with constraints`,
    }));
};

const noRescheduleOfSystemJobs: JobRule = (job, where) => {
  const type = typeOf(job);
  if (type !== "system" && type !== "sysbatch") return [];
  if (job.reschedule === undefined && job.groups.every((group) => group.reschedule === undefined)) {
    return [];
  }
  return [
    {
      where,
      what: `the allocations of a ${type} job have no other node to go to`,
      remedy: "drop reschedule",
    },
  ];
};

const onlyServicesMigrate: JobRule = (job, where) => {
  const type = typeOf(job);
  if (type === "service") return [];
  if (job.migrate === undefined && job.groups.every(({ migrate }) => migrate === undefined)) {
    return [];
  }
  return [{ where, what: `a ${type} job does not migrate`, remedy: "drop migrate" }];
};

/** What must be true of a whole job. */
export const JOB_RULES: readonly JobRule[] = [
  jobName,
  hasGroups,
  distinctGroups,
  onlyBatchJobsAreTimed,
  noUpdateOfBatchJobs,
  noPreferencesInSystemJobs,
  noRescheduleOfSystemJobs,
  onlyServicesMigrate,
];

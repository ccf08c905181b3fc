import type { Problem } from "../../core/problem";
import type { JobSpec } from "./job-spec";
import { duplicateProblems, nameProblems } from "./names";
import { isStaticPort, type StaticPort } from "./network";
import { serviceProblems } from "./service-rules";
import type { TaskGroup } from "./task-group";
import {
  DEFAULT_SERVICE_UPDATE,
  DEFAULT_SYSTEM_UPDATE,
  type UpdateStrategy,
} from "./update-strategy";

/** A group and the job around it. */
export interface GroupContext {
  readonly job: JobSpec;
  readonly group: TaskGroup;
  readonly where: string;
}

/** One thing that must be true of a group. */
type GroupRule = (context: GroupContext) => Problem[];

const groupName: GroupRule = ({ group, where }) => nameProblems("group name", group.name, where);

const hasTasks: GroupRule = ({ group, where }) =>
  group.tasks.length > 0 ? [] : [{ where, what: "the group has no task", remedy: "add a task" }];

const distinctTasks: GroupRule = ({ group, where }) =>
  duplicateProblems(
    "task name",
    group.tasks.map((task) => task.name),
    where,
  );

const distinctPortLabels: GroupRule = ({ group, where }) =>
  duplicateProblems(
    "port label",
    (group.network?.ports ?? []).map((port) => port.label),
    where,
  );

const distinctStaticPorts: GroupRule = ({ group, where }) =>
  duplicateProblems(
    "static port",
    // The same number on two host networks is two different ports.
    staticPorts(group).map(({ static: port, hostNetwork }) =>
      hostNetwork === undefined ? String(port) : `${port} on ${hostNetwork}`,
    ),
    where,
  );

const portLabels: GroupRule = ({ group, where }) =>
  (group.network?.ports ?? []).flatMap((port) => nameProblems("port label", port.label, where));

const validPortNumbers: GroupRule = ({ group, where }) =>
  staticPorts(group)
    .filter(({ static: port }) => !Number.isInteger(port) || port < 1 || port > 65535)
    .map(({ label, static: port }) => ({
      where,
      what: `port "${label}" has the number ${port}`,
      remedy: "use a whole number from 1 to 65535",
    }));

const oneNodePerStaticPort: GroupRule = ({ job, group, where }) => {
  const count = group.count ?? group.scaling?.min ?? 1;
  const distinct = [...(job.constraints ?? []), ...(group.constraints ?? [])].some(
    ({ operator }) => operator === "distinct_hosts",
  );
  if (runsOnEveryNode(job) || count <= 1 || distinct) return [];
  return exclusivePorts(group).map(({ label, static: port }) => ({
    where,
    what: `${count} allocations want the static port ${port} ("${label}"), which a node has once`,
    remedy: 'add the constraint { operator: "distinct_hosts" }, or let Nomad pick the port',
  }));
};

const noCanaryOnStaticPort: GroupRule = ({ job, group, where }) => {
  const canary = group.update?.canary ?? job.update?.canary ?? 0;
  if (runsOnEveryNode(job) || canary === 0) return [];
  return exclusivePorts(group).map(({ label, static: port }) => ({
    where,
    what: `a canary needs the static port ${port} ("${label}") beside the allocation that holds it`,
    remedy: "use canary 0 with maxParallel 1, or let Nomad pick the port",
  }));
};

const oneAllocationPerNode: GroupRule = ({ job, group, where }) =>
  job.type === "system" && (group.count ?? 1) > 1
    ? [
        {
          where,
          what: `a system job runs once on each node, but count is ${group.count ?? 1}`,
          remedy: "drop count",
        },
      ]
    : [];

const orderedDeadlines: GroupRule = ({ job, group, where }) => {
  const update = effectiveUpdate(job, group);
  const min = update?.minHealthyTime?.toMilliseconds() ?? 0;
  const healthy = update?.healthyDeadline?.toMilliseconds() ?? Infinity;
  const progress = update?.progressDeadline?.toMilliseconds() ?? 0;
  if (
    min < healthy &&
    (progress === 0 || update?.healthyDeadline === undefined || healthy < progress)
  ) {
    return [];
  }
  return [
    {
      where,
      what: "the deadlines of the update are not in order",
      remedy: "keep minHealthyTime < healthyDeadline < progressDeadline",
    },
  ];
};

const promotionNeedsCanaries: GroupRule = ({ job, group, where }) => {
  const update = effectiveUpdate(job, group);
  return update?.autoPromote === true && (update.canary ?? 0) === 0
    ? [
        {
          where,
          what: "the update promotes canaries, but has none",
          remedy: "set canary, or drop autoPromote",
        },
      ]
    : [];
};

const oneServiceProvider: GroupRule = ({ group, where }) => {
  const services = [
    ...(group.services ?? []),
    ...group.tasks.flatMap((task) => task.services ?? []),
  ];
  return new Set(services.map(({ provider }) => provider ?? "consul")).size > 1
    ? [
        {
          where,
          what: "the group has services of both providers, consul and nomad",
          remedy: "use one provider, or two groups",
        },
      ]
    : [];
};

const groupServices: GroupRule = ({ group, where }) =>
  (group.services ?? []).flatMap((service) => serviceProblems(service, group, where));

/** What must be true of a group. */
export const GROUP_RULES: readonly GroupRule[] = [
  groupName,
  hasTasks,
  distinctTasks,
  portLabels,
  distinctPortLabels,
  distinctStaticPorts,
  validPortNumbers,
  oneNodePerStaticPort,
  noCanaryOnStaticPort,
  oneAllocationPerNode,
  orderedDeadlines,
  promotionNeedsCanaries,
  oneServiceProvider,
  groupServices,
];

function staticPorts(group: TaskGroup): StaticPort[] {
  return (group.network?.ports ?? []).filter(isStaticPort);
}

function exclusivePorts(group: TaskGroup): StaticPort[] {
  return staticPorts(group).filter((port) => port.ignoreCollision !== true);
}

function runsOnEveryNode(job: JobSpec): boolean {
  return job.type === "system" || job.type === "sysbatch";
}

function effectiveUpdate(job: JobSpec, group: TaskGroup): UpdateStrategy | undefined {
  switch (job.type ?? "service") {
    case "service":
      return { ...DEFAULT_SERVICE_UPDATE, ...job.update, ...group.update };
    case "system":
      return { ...DEFAULT_SYSTEM_UPDATE, ...job.update, ...group.update };
    default:
      return undefined;
  }
}

import type { Problem } from "../../core/problem";
import type { ServiceCheck } from "./check";
import { nameProblems } from "./names";
import type { GroupService } from "./service";
import type { TaskGroup } from "./task-group";

/** A service, its group and its place. */
interface ServiceContext {
  readonly service: GroupService;
  readonly group: TaskGroup;
  readonly where: string;
}

/** One thing that must be true of a service. */
type ServiceRule = (context: ServiceContext) => Problem[];

/** Consul's auth method for Nomad accepts no other names. */
const CONSUL_NAME = /^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$/;

/** Everything that is wrong with a service of a group or of one of its tasks. */
export function serviceProblems(
  service: GroupService,
  group: TaskGroup,
  parent: string,
): Problem[] {
  const where = `${parent} > service "${service.name}"`;
  return SERVICE_RULES.flatMap((rule) => rule({ service, group, where }));
}

const serviceName: ServiceRule = ({ service, where }) => {
  if (service.name.includes("${")) return [];
  if (providerOf(service) === "nomad") return nameProblems("service name", service.name, where);
  return CONSUL_NAME.test(service.name)
    ? []
    : [
        {
          where,
          what: `Consul refuses the service name "${service.name}" when Nomad logs in`,
          remedy: "use lower case letters and digits, with - and _ only between them",
        },
      ];
};

const knownPort: ServiceRule = ({ service, group, where }) =>
  unknownLabel(service.port, group, where);

const knownCheckPorts: ServiceRule = ({ service, group, where }) =>
  (service.checks ?? []).flatMap((check) =>
    check.type === "script" ? [] : unknownLabel(check.port, group, `${where} > ${nameOf(check)}`),
  );

const checksHaveAPort: ServiceRule = ({ service, where }) =>
  (service.checks ?? [])
    .filter((check) => check.type !== "script" && (check.port ?? service.port) === undefined)
    .map((check) => ({
      where: `${where} > ${nameOf(check)}`,
      what: `a ${check.type} check needs a port, and neither it nor the service has one`,
      remedy: "set port on the service or on the check",
    }));

const httpChecksHaveAPath: ServiceRule = ({ service, where }) =>
  (service.checks ?? [])
    // Plain JavaScript and casts can leave the path out.
    .filter((check) => check.type === "http" && !(check as { path?: string }).path?.startsWith("/"))
    .map((check) => ({
      where: `${where} > ${nameOf(check)}`,
      what: "the http check has no path that starts with /",
      remedy: 'set path, e.g. "/" or "/health"',
    }));

const checkTimes: ServiceRule = ({ service, where }) =>
  (service.checks ?? [])
    .filter(({ interval, timeout }) => interval.toSeconds() < 1 || timeout.toSeconds() < 1)
    .map((check) => ({
      where: `${where} > ${nameOf(check)}`,
      what: `interval ${check.interval.toString()} or timeout ${check.timeout.toString()} is below 1s`,
      remedy: "use at least one second for both",
    }));

const fabioSeesConsulOnly: ServiceRule = ({ service, where }) =>
  providerOf(service) === "nomad"
    ? [...(service.tags ?? []), ...(service.canaryTags ?? [])]
        .filter((tag) => tag.startsWith("urlprefix-"))
        .map((tag) => ({
          where,
          what: `Fabio cannot see the route "${tag}" of a service that Nomad registers`,
          remedy: 'use provider "consul", or drop the tag',
        }))
    : [];

const nomadChecks: ServiceRule = ({ service, where }) =>
  providerOf(service) === "nomad"
    ? (service.checks ?? [])
        .filter(({ type }) => type !== "http" && type !== "tcp")
        .map((check) => ({
          where: `${where} > ${nameOf(check)}`,
          what: `a service that Nomad registers cannot have a ${check.type} check`,
          remedy: 'use an http or tcp check, or provider "consul"',
        }))
    : [];

const meshNeedsConsul: ServiceRule = ({ service, where }) =>
  providerOf(service) === "nomad" && service.connect !== undefined
    ? [
        {
          where,
          what: "a service that Nomad registers cannot be in Consul's mesh",
          remedy: 'use provider "consul", or drop connect',
        },
      ]
    : [];

const SERVICE_RULES: readonly ServiceRule[] = [
  serviceName,
  knownPort,
  knownCheckPorts,
  checksHaveAPort,
  httpChecksHaveAPath,
  checkTimes,
  fabioSeesConsulOnly,
  nomadChecks,
  meshNeedsConsul,
];

function providerOf(service: GroupService): "consul" | "nomad" {
  return service.provider ?? "consul";
}

function nameOf(check: ServiceCheck): string {
  return check.name === undefined ? `${check.type} check` : `check "${check.name}"`;
}

function unknownLabel(
  port: string | number | undefined,
  group: TaskGroup,
  where: string,
): Problem[] {
  if (port === undefined || /^\d+$/.test(String(port)) || String(port).includes("${")) return [];
  const labels = (group.network?.ports ?? []).map(({ label }) => label);
  if (labels.includes(String(port))) return [];
  return [
    {
      where,
      what: `the group has no port "${port}"`,
      remedy:
        labels.length === 0
          ? "add the port to the group's network"
          : `use one of ${labels.map((label) => `"${label}"`).join(", ")}, or add it to the group's network`,
    },
  ];
}

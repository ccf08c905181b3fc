import type { IConstruct } from "constructs";
import type { HealthCheck } from "./health-check";
import { TerraformStack } from "../core/cdk";
import type { Duration } from "../core/duration";
import { isDnsLabel } from "../core/dns-label";
import type { Problem } from "../core/problem";
import type { IHost } from "../contracts/host";
import type { LabNetwork } from "../model/lab-network";

/** The facts that the rules look at. */
export interface VipFacts {
  readonly vipName: string;
  readonly address: string;
  readonly network: LabNetwork;
  readonly virtualRouterId: number;
  readonly hosts: readonly IHost[];
  readonly healthCheck: Required<HealthCheck>;
  readonly advertisementInterval: Duration;
}

/** A virtual IP that was made before. */
export interface OtherVip extends Pick<
  VipFacts,
  "vipName" | "address" | "network" | "virtualRouterId" | "hosts"
> {
  readonly path: string;
}

/** Priorities are 20 apart, so that two hosts do not take over in the same moment. */
const MAX_HOSTS = 12;

type Finding = Omit<Problem, "where">;
type Rule = (vip: VipFacts) => readonly (Finding | false)[];

const usable: Rule = ({ vipName, address, network, virtualRouterId }) => [
  !isDnsLabel(vipName) && {
    what: `the name "${vipName}" is no DNS label`,
    remedy: "use lower-case letters, digits and inner hyphens, at most 63",
  },
  !network.contains(address) && {
    what: `${address} is not a host address of ${network.cidr}`,
    remedy: "choose a free address inside the network",
  },
  address === network.gateway && {
    what: `${address} is the gateway`,
    remedy: "choose a free address",
  },
  !isWholeBetween(virtualRouterId, 1, 255) && {
    what: `virtualRouterId ${virtualRouterId} is not a whole number from 1 to 255`,
    remedy: "choose a number that no other virtual IP of this LAN uses",
  },
];

const members: Rule = ({ hosts, network }) => [
  (hosts.length < 1 || hosts.length > MAX_HOSTS) && {
    what: `${hosts.length} hosts were given`,
    remedy: `give 1 to ${MAX_HOSTS} hosts, the preferred one first`,
  },
  ...hosts.flatMap(({ hostName, address }, index) => [
    hosts.findIndex((other) => other.hostName === hostName || other.address === address) !==
      index && {
      what: `host ${hostName} (${address}) is given twice`,
      remedy: "name every host once",
    },
    !network.contains(address) && {
      what: `host ${hostName} (${address}) is not in ${network.cidr}`,
      remedy: "choose hosts of the network that the virtual IP belongs to",
    },
  ]),
];

const timing: Rule = ({ healthCheck, advertisementInterval }) => {
  const { script, intervalSeconds, timeoutSeconds, fall, rise } = healthCheck;
  const milliseconds = advertisementInterval.toMilliseconds();
  return [
    script.trim() === "" && {
      what: "the health check's script is empty",
      remedy: "write what succeeds when the service works",
    },
    ...Object.entries({ intervalSeconds, timeoutSeconds, fall, rise }).map(
      ([name, value]) =>
        !isWholeBetween(value, 1, 3600) && {
          what: `healthCheck.${name} ${value} is not a whole number from 1 to 3600`,
          remedy: "use a positive whole number",
        },
    ),
    timeoutSeconds >= intervalSeconds && {
      what: `a health check that may take ${timeoutSeconds} s runs every ${intervalSeconds} s`,
      remedy: "make timeoutSeconds less than intervalSeconds",
    },
    (milliseconds < 100 || milliseconds > 40_000 || milliseconds % 10 !== 0) && {
      what: `advertisementInterval ${advertisementInterval.toString()} is not possible`,
      remedy: "use 100 ms to 40 s, in steps of 10 ms",
    },
  ];
};

function isWholeBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

const isHost = (item: IConstruct): item is IHost =>
  "hostName" in item && "machineId" in item && "address" in item;

/** Rules that look at what the stack holds so far. */
function collisions(vip: VipFacts, others: readonly OtherVip[], stack: IConstruct): Finding[] {
  const taken = [...vip.hosts, ...stack.node.findAll().filter(isHost)].find(
    ({ address }) => address === vip.address,
  );
  return [
    taken && {
      what: `${vip.address} is the address of host ${taken.hostName}`,
      remedy: "choose a free address",
    },
    ...others.flatMap((other) => [
      other.address === vip.address && {
        what: `${vip.address} is already the virtual IP of ${other.path}`,
        remedy: "choose a free address",
      },
      other.virtualRouterId === vip.virtualRouterId &&
        other.network.cidr === vip.network.cidr && {
          what: `virtualRouterId ${vip.virtualRouterId} is already used by ${other.path}`,
          remedy: "choose a number that no other virtual IP of this LAN uses",
        },
      other.vipName === vip.vipName &&
        other.hosts.some(({ hostName }) =>
          vip.hosts.some((host) => host.hostName === hostName),
        ) && {
          what: `the name "${vip.vipName}" is already used on the same host by ${other.path}`,
          remedy: "choose another name",
        },
    ]),
  ].filter((finding) => typeof finding === "object");
}

/** Everything that is wrong with a virtual IP. */
export function vipProblems(
  scope: IConstruct,
  vip: VipFacts,
  others: readonly OtherVip[],
): Problem[] {
  const own = [usable, members, timing].flatMap((rule) => rule(vip)).filter((found) => !!found);
  return [...own, ...collisions(vip, others, TerraformStack.of(scope))].map((finding) => ({
    where: scope.node.path,
    ...finding,
  }));
}

import { fabioPorts, type FabioBgp, type FabioOptions } from "./fabio-options";
import { fabioTimes } from "./fabio-times";
import type { Problem } from "../core/problem";
import { isIpv4Address } from "../model/ipv4-network";
import { authFindings } from "../model/route-rules";

type Finding = Pick<Problem, "what" | "remedy">;

/** One thing that must be true of a Fabio: it ignores what it cannot read without a word. */
type FabioRule = (options: FabioOptions) => Finding[];

const usableJobId: FabioRule = ({ jobId = "fabio" }) =>
  refuse(
    !/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(jobId),
    `"${jobId}" cannot be the name of a job, a service and a role`,
    "use lower-case letters, digits and -, at most 63",
  );

const usablePorts: FabioRule = (options) =>
  listenPorts(options)
    .filter((port) => !isPort(port))
    .flatMap((port) => refuse(true, `a port is ${port}`, "use whole numbers from 1 to 65535"));

const distinctPorts: FabioRule = (options) => {
  const ports = listenPorts(options);
  const repeated = ports.filter((port, at) => ports.indexOf(port) !== at);
  return [...new Set(repeated)].flatMap((port) =>
    refuse(true, `port ${port} is used twice`, "use another one; 9997 to 9999 are Fabio's own"),
  );
};

const usableStatus: FabioRule = ({ noRouteStatus = 404 }) =>
  refuse(
    !(Number.isInteger(noRouteStatus) && noRouteStatus >= 400 && noRouteStatus <= 599),
    `noRouteStatus is ${noRouteStatus}`,
    "use a status from 400 to 599",
  );

const endsInTime: FabioRule = (options) =>
  refuse(
    fabioTimes(options).killTimeout.toSeconds() > 30,
    `to stop takes up to ${fabioTimes(options).killTimeout.toString()}, and clients kill after 30s`,
    "make deregisterGracePeriod and shutdownWait shorter, 25s together at most",
  );

const usableAuth: FabioRule = ({ basicAuth = [] }) => {
  const names = basicAuth.map(({ name }) => name);
  return [
    ...names.flatMap(authFindings),
    ...refuse(
      new Set(names).size < names.length,
      "two auth schemes have the same name",
      "give each its own",
    ),
    ...basicAuth.flatMap(({ realm }) =>
      refuse(
        realm !== undefined && !/^[A-Za-z0-9][A-Za-z0-9 .-]*$/.test(realm),
        `the realm "${realm ?? ""}" cannot be written into a setting`,
        "use letters, digits, spaces, . and -",
      ),
    ),
  ];
};

const usableBgp: FabioRule = ({ bgp }) => (bgp ? bgpFindings(bgp) : []);

const FABIO_RULES = [
  usableJobId,
  usablePorts,
  distinctPorts,
  usableStatus,
  endsInTime,
  usableAuth,
  usableBgp,
];

/** Everything that is wrong with the options of a Fabio. */
export function fabioFindings(options: FabioOptions): Finding[] {
  return FABIO_RULES.flatMap((rule) => rule(options));
}

function bgpFindings({ asn, anycastAddresses, peers }: FabioBgp): Finding[] {
  const addresses = [...anycastAddresses, ...peers.map(({ address }) => address)];
  return [
    ...refuse(anycastAddresses.length === 0, "BGP has no address to announce", "add one"),
    ...refuse(peers.length === 0, "BGP has no peer", "add the router"),
    ...addresses
      .filter((address) => !isIpv4Address(address))
      .flatMap((address) =>
        refuse(true, `"${address}" is not an IPv4 address`, "write it as 192.168.1.1"),
      ),
    ...[asn, ...peers.map((peer) => peer.asn)]
      .filter((number) => !(Number.isInteger(number) && number >= 1 && number <= 4294967295))
      .flatMap((number) =>
        refuse(true, `the ASN is ${number}`, "use a whole number from 1 to 4294967295"),
      ),
    ...peers
      .filter(({ port = 179 }) => !isPort(port))
      .flatMap(({ port }) => refuse(true, `a peer's port is ${port ?? 0}`, "use 1 to 65535")),
    ...peers
      .filter(({ hops = 1 }) => !(Number.isInteger(hops) && hops >= 1 && hops <= 255))
      .flatMap(({ hops }) => refuse(true, `a peer is ${hops ?? 0} hops away`, "use 1 to 255")),
  ];
}

function listenPorts({ tcpPorts = [], grpcPort, bgp }: FabioOptions): number[] {
  return [
    ...Object.values(fabioPorts),
    ...tcpPorts,
    ...(grpcPort === undefined ? [] : [grpcPort]),
    ...(bgp ? [bgp.listenPort ?? 179] : []),
  ];
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= 65535;
}

function refuse(refused: boolean, what: string, remedy: string): Finding[] {
  return refused ? [{ what, remedy }] : [];
}

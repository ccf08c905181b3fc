import {
  fabioPorts,
  type FabioBasicAuth,
  type FabioBgpPeer,
  type FabioOptions,
} from "./fabio-options";
import { fabioTimes } from "./fabio-times";
import type { PropertyMap } from "../render/properties";

/** Where Fabio finds the users of an auth scheme, inside its task. */
export function usersFile({ name }: FabioBasicAuth): string {
  return `secrets/${name}.htpasswd`;
}

/**
 * Settings of Fabio. The Consul token is not among them: Fabio prints them all, in its log and on its
 * web pages; its Consul library finds the token in `CONSUL_HTTP_TOKEN`, where Nomad puts it.
 */
export function fabioProperties(options: FabioOptions): PropertyMap {
  const { deregisterGracePeriod, shutdownWait } = fabioTimes(options);
  return {
    "proxy.addr": listeners(options).join(","),
    "proxy.strategy": options.strategy ?? "rnd",
    "proxy.matcher": options.matcher ?? "prefix",
    "proxy.noroutestatus": options.noRouteStatus ?? 404,
    "proxy.deregistergraceperiod": deregisterGracePeriod.toString(),
    "proxy.shutdownwait": shutdownWait.toString(),
    "proxy.auth": options.basicAuth?.map(authScheme).join(","),
    "registry.backend": "consul",
    "registry.consul.addr": "127.0.0.1:8500",
    "registry.consul.checksRequired": "all",
    "registry.consul.register.enabled": false,
    "ui.addr": `:${fabioPorts.ui}`,
    "ui.access": "ro",
    "ui.title": options.title,
    "log.access.target": "stdout",
    "metrics.target": "prometheus",
    "metrics.prefix": "fabio",
    ...bgpProperties(options),
  };
}

function listeners({ tcpPorts = [], grpcPort }: FabioOptions): string[] {
  return [
    `:${fabioPorts.http}`,
    `:${fabioPorts.metrics};proto=prometheus`,
    ...(grpcPort === undefined ? [] : [`:${grpcPort};proto=grpc`]),
    ...tcpPorts.map((port) => `:${port};proto=tcp`),
  ];
}

function authScheme(scheme: FabioBasicAuth): string {
  const { name, realm = name } = scheme;
  return `name=${name};type=basic;file=/${usersFile(scheme)};realm=${realm};refresh=30s`;
}

/** The router ID, an address of the node, comes with the environment. */
function bgpProperties({ bgp }: FabioOptions): PropertyMap {
  if (!bgp) return {};
  return {
    "bgp.enabled": true,
    "bgp.asn": bgp.asn,
    "bgp.anycastaddresses": bgp.anycastAddresses.map((address) => `${address}/32`).join(","),
    "bgp.peers": bgp.peers.map(bgpPeer).join(","),
    "bgp.listenport": bgp.listenPort ?? 179,
  };
}

function bgpPeer({ address, asn, port, hops }: FabioBgpPeer): string {
  return [
    `address=${address}`,
    `asn=${asn}`,
    ...(port === undefined ? [] : [`port=${port}`]),
    ...(hops === undefined ? [] : ["multihop=true", `multihoplength=${hops}`]),
  ].join(";");
}

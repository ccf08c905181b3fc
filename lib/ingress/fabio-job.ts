import { FABIO_IMAGE, fabioPorts, type FabioBasicAuth, type FabioOptions } from "./fabio-options";
import { fabioProperties, usersFile } from "./fabio-properties";
import { fabioTimes } from "./fabio-times";
import { DataSize } from "../core/data-size";
import { Duration } from "../core/duration";
import type { JobSpec } from "../nomad/job/job-spec";
import type { StaticPort } from "../nomad/job/network";
import type { GroupService } from "../nomad/job/service";
import type { Task } from "../nomad/job/task";
import type { TaskTemplate } from "../nomad/job/template";
import { renderProperties } from "../render/properties";

const CONFIG = "local/fabio.properties";

/** Where the users of the auth schemes of a job are kept in Nomad; the job may read it. */
export function usersVariable(jobId: string): string {
  return `nomad/jobs/${jobId}`;
}

/** Fabio on every client, in the node's own network. */
export function fabioJob(jobId: string, options: FabioOptions): JobSpec {
  const ports = fabioPortsOf(options);
  return {
    id: jobId,
    type: "system",
    priority: 80,
    constraints: options.constraints,
    groups: [
      {
        name: "fabio",
        network: { mode: "host", ports },
        consul: {},
        shutdownDelay: fabioTimes(options).shutdownDelay,
        services: [fabioService(jobId)],
        tasks: [fabioTask(jobId, options, ports)],
      },
    ],
  };
}

function fabioPortsOf({ tcpPorts = [], grpcPort, bgp }: FabioOptions): StaticPort[] {
  return [
    { label: "lb", static: fabioPorts.http },
    { label: "ui", static: fabioPorts.ui },
    { label: "metrics", static: fabioPorts.metrics },
    ...(grpcPort === undefined ? [] : [{ label: "grpc", static: grpcPort }]),
    ...(bgp ? [{ label: "bgp", static: bgp.listenPort ?? 179 }] : []),
    ...tcpPorts.map((port) => ({ label: `tcp-${port}`, static: port })),
  ];
}

/** Its health says OK before it listens and while it stops: both ports are asked. */
function fabioService(name: string): GroupService {
  const often = { interval: Duration.seconds(5), timeout: Duration.seconds(2) };
  return {
    name,
    port: "lb",
    checks: [
      { name: `${name} is up`, type: "http", port: "ui", path: "/health", ...often },
      { name: `${name} listens`, type: "tcp", port: "lb", ...often },
    ],
  };
}

function fabioTask(jobId: string, options: FabioOptions, ports: readonly StaticPort[]): Task {
  return {
    name: "fabio",
    driver: "podman",
    // Nobody, by number, unless a port is for root alone.
    user: ports.some((port) => port.static < 1024) ? undefined : "65534",
    config: {
      image: options.image ?? FABIO_IMAGE,
      network_mode: "host",
      args: ["-cfg", `/${CONFIG}`],
    },
    env: options.bgp && { FABIO_BGP_ROUTERID: "${attr.unique.network.ip-address}" },
    templates: [
      { destination: CONFIG, data: literal(renderProperties(fabioProperties(options))) },
      ...(options.basicAuth ?? []).map((scheme) => usersTemplate(jobId, scheme)),
    ],
    killTimeout: fabioTimes(options).killTimeout,
    resources: options.resources ?? { cpuMHz: 200, memory: DataSize.mebibytes(128) },
  };
}

function usersTemplate(jobId: string, scheme: FabioBasicAuth): TaskTemplate {
  return {
    destination: usersFile(scheme),
    data: `{{ with nomadVar "${usersVariable(jobId)}" }}{{ .${scheme.name} }}{{ end }}\n`,
    // Fabio looks at the file every 30 s.
    onChange: { mode: "noop" },
  };
}

/** Text that the template language leaves alone. */
function literal(text: string): string {
  return text.replaceAll("{{", '{{"{{"}}');
}

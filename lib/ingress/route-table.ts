import type { IConstruct } from "constructs";
import { servicesOf, type JobRoutes } from "./job-services";
import { routedServiceFindings } from "./routed-service-rules";
import { LabError } from "../core/lab-error";
import type { Problem } from "../core/problem";
import type { Route } from "../model/route";
import type { JobSpec } from "../nomad/job/job-spec";

/** What a router offers to routes. */
export interface RouteTableProps {
  /**
   * Domains in which every host must lie; routes for any host are refused then.
   * @default - any host
   */
  readonly domains?: readonly string[];
  /**
   * TCP ports the router listens on.
   * @default - none
   */
  readonly tcpPorts?: readonly number[];
  /**
   * Whether the router listens for gRPC.
   * @default false
   */
  readonly grpc?: boolean;
  /**
   * Names of the router's auth schemes.
   * @default - none
   */
  readonly authSchemes?: readonly string[];
}

/** A route and who wants it. */
export interface RouteEntry {
  readonly route: Route;
  /** Path of the construct that added it. */
  readonly path: string;
  readonly jobId: string;
  readonly serviceName: string;
}

type Finding = Pick<Problem, "what" | "remedy">;

/** All routes of a router, checked against each other and against what the router offers. */
export class RouteTable {
  private readonly all: RouteEntry[] = [];

  constructor(private readonly props: RouteTableProps = {}) {}

  /** The routes so far, in the order in which they were added. */
  get entries(): readonly RouteEntry[] {
    return [...this.all];
  }

  /**
   * Adds the routes of a job.
   * @throws LabError with everything that is wrong with them; none is added then
   */
  add(scope: IConstruct, job: JobSpec, routes: JobRoutes): void {
    const path = scope.node.path;
    const entries = Object.entries(routes).flatMap(([serviceName, list]) =>
      list.map((route) => ({ route, path, jobId: job.id, serviceName })),
    );
    const findings = [
      ...Object.keys(routes).flatMap((name) => serviceFindings(job, name)),
      ...entries.flatMap(({ route }) => this.routeFindings(route)),
      ...entries.flatMap((entry, at) =>
        [...this.all, ...entries.slice(0, at)].flatMap((other) => conflict(entry, other)),
      ),
    ];
    if (findings.length > 0) {
      throw new LabError(findings.map((finding) => ({ where: path, ...finding })));
    }
    this.all.push(...entries);
  }

  private routeFindings({ source, listener, host, port, auth }: Route): Finding[] {
    const { domains, tcpPorts = [], grpc = false, authSchemes = [] } = this.props;
    return [
      ...refuse(
        port === undefined &&
          domains !== undefined &&
          !domains.some((domain) => lies(host, domain)),
        `the host of route "${source}" lies outside ${listOf(domains)}`,
        "use a host of these domains, or give the router another domain",
      ),
      ...refuse(
        port !== undefined && !tcpPorts.includes(port),
        `the router does not listen for route "${source}"`,
        `add ${port} to its tcpPorts`,
      ),
      ...refuse(
        listener === "grpc" && !grpc,
        `the router does not listen for gRPC, which route "${source}" needs`,
        "give it a grpcPort",
      ),
      ...refuse(
        auth !== undefined && !authSchemes.includes(auth),
        `the router has no auth scheme "${auth}" for route "${source}"`,
        "add it to its basicAuth",
      ),
    ];
  }
}

function serviceFindings(job: JobSpec, name: string): Finding[] {
  const services = servicesOf(job);
  const found = services.filter((service) => service.name === name);
  return found.length > 0
    ? found.flatMap(routedServiceFindings)
    : refuse(
        true,
        `job "${job.id}" has no service "${name}"`,
        `use one of ${listOf(services.map((service) => service.name))}`,
      );
}

/** Fabio would share the traffic of the same route among all services that have it. */
function conflict(entry: RouteEntry, other: RouteEntry): Finding[] {
  const { source } = entry.route;
  if (source !== other.route.source) return [];
  const theirs = `service "${other.serviceName}" of job "${other.jobId}" (${other.path})`;
  if (entry.path === other.path && entry.serviceName === other.serviceName) {
    return refuse(true, `route "${source}" is given twice to ${theirs}`, "keep one of them");
  }
  return refuse(
    entry.route.weight === undefined || other.route.weight === undefined,
    `route "${source}" of service "${entry.serviceName}" leads to ${theirs} already`,
    "choose another host or path, or give both a weight to share the traffic",
  );
}

function lies(host: string | undefined, domain: string): boolean {
  const name = domain.toLowerCase();
  return host === name || (host?.endsWith(`.${name}`) ?? false);
}

function listOf(names: readonly string[] = []): string {
  return names.length === 0 ? "none" : names.map((name) => `"${name}"`).join(", ");
}

function refuse(refused: boolean, what: string, remedy: string): Finding[] {
  return refused ? [{ what, remedy }] : [];
}

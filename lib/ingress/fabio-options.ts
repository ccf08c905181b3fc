import type { Duration } from "../core/duration";
import type { Secret } from "../core/secret";
import type { PlacementConstraint } from "../nomad/job/placement";
import type { TaskResources } from "../nomad/job/resources";

/** The image of the release whose rules for tags and settings this room knows. */
export const FABIO_IMAGE = "docker.io/fabiolb/fabio:1.6.3";

/** Ports of every Fabio. */
export const fabioPorts = {
  /** Requests to the services. */
  http: 9999,
  /** Web pages, API and health. */
  ui: 9998,
  /** Metrics for Prometheus, at `/metrics`. */
  metrics: 9997,
} as const;

/** How Fabio runs and what it does with requests. */
export interface FabioOptions {
  /**
   * ID of the job, name of the service.
   * @default "fabio"
   */
  readonly jobId?: string;
  /** @default - release 1.6.3, from its authors */
  readonly image?: string;
  /**
   * TCP ports to listen on, for TCP routes.
   * @default - none
   */
  readonly tcpPorts?: readonly number[];
  /**
   * Port to listen on for gRPC routes.
   * @default - none
   */
  readonly grpcPort?: number;
  /**
   * Users and passwords for routes with `auth`.
   * @default - none
   */
  readonly basicAuth?: readonly FabioBasicAuth[];
  /**
   * How an instance of a service is picked: at random, or one after the other.
   * @default "rnd"
   */
  readonly strategy?: "rnd" | "rr";
  /**
   * Whether letters of paths differ by case.
   * @default "prefix"
   */
  readonly matcher?: "prefix" | "iprefix";
  /**
   * Status for requests without a route, 400 to 599.
   * @default 404
   */
  readonly noRouteStatus?: number;
  /**
   * How long it is out of Consul before it is told to stop.
   * @default 5 seconds
   */
  readonly shutdownDelay?: Duration;
  /**
   * How long it goes on taking requests when it is told to stop. With BGP: longer than the
   * routers need to notice.
   * @default 2 seconds
   */
  readonly deregisterGracePeriod?: Duration;
  /**
   * How long open requests may take to end after that.
   * @default 20 seconds
   */
  readonly shutdownWait?: Duration;
  /**
   * Title of the web pages.
   * @default - none
   */
  readonly title?: string;
  /**
   * Announces addresses to routers.
   * @default - none
   */
  readonly bgp?: FabioBgp;
  /**
   * Demands on the nodes.
   * @default - every client
   */
  readonly constraints?: readonly PlacementConstraint[];
  /** @default - 200 MHz and 128 MiB */
  readonly resources?: TaskResources;
}

/** Users of routes that name this scheme. */
export interface FabioBasicAuth {
  /** Name for the routes: lower-case letters, digits and `_`. */
  readonly name: string;
  /** Lines of `user:hash`, as htpasswd writes them. */
  readonly users: Secret;
  /**
   * What browsers show when they ask: letters, digits, spaces, `.` and `-`.
   * @default - the name
   */
  readonly realm?: string;
}

/**
 * Announcement of addresses by every node that runs Fabio, so that one address leads to any of them. The
 * addresses must be on the nodes already, e.g. on `lo`. Peers have no passwords: Fabio shows them in
 * its log and on its web pages.
 */
export interface FabioBgp {
  /** Number of the nodes' autonomous system. */
  readonly asn: number;
  /** IPv4 addresses to announce. */
  readonly anycastAddresses: readonly string[];
  /** The routers. */
  readonly peers: readonly FabioBgpPeer[];
  /**
   * Port to listen on.
   * @default 179
   */
  readonly listenPort?: number;
}

/** A router that Fabio announces addresses to. */
export interface FabioBgpPeer {
  readonly address: string;
  readonly asn: number;
  /** @default 179 */
  readonly port?: number;
  /**
   * How many hops away it may be.
   * @default - in the same network
   */
  readonly hops?: number;
}

import { LabError } from "../core/lab-error";
import {
  accessFindings,
  authFindings,
  hostFindings,
  pathFindings,
  portFindings,
  prependFindings,
  redirectFindings,
  weightFindings,
  type RouteFinding,
} from "./route-rules";

/** The beginning of every tag that Fabio takes for a route. */
export const ROUTE_TAG_PREFIX = "urlprefix-";

/** What every route may have. */
export interface RouteOptions {
  /**
   * Only these networks or addresses may use it. Behind another proxy, its own address must be
   * among them: Fabio looks at the peer and at all of `X-Forwarded-For`. Not together with `deny`.
   * @default - everybody
   */
  readonly allow?: readonly string[];
  /**
   * These networks or addresses may not use it. Not together with `allow`.
   * @default - nobody
   */
  readonly deny?: readonly string[];
  /**
   * Share of the traffic for each instance of the service, above 0 and up to 1. Services that share a
   * source all need one.
   * @default - what the others leave, in equal parts
   */
  readonly weight?: number;
}

/** Which requests an HTTP route takes. */
export interface RequestOptions extends RouteOptions {
  /**
   * Host of the request; the first label may be `*`.
   * @default - any
   */
  readonly host?: string;
  /**
   * Beginning of the path of the request.
   * @default "/"
   */
  readonly path?: string;
  /**
   * Takes the path above away from the path of the request.
   * @default false
   */
  readonly stripPath?: boolean;
}

/** An HTTP or gRPC route. */
export interface HttpRouteProps extends RequestOptions {
  /**
   * Put in front of the path, after anything was taken away.
   * @default - nothing
   */
  readonly prepend?: string;
  /**
   * What the service speaks. `grpc` needs a gRPC listener of the router.
   * @default "http"
   */
  readonly backendProtocol?: "http" | "https" | "grpc";
  /**
   * Accepts any certificate of the service; with backend protocol `https` only.
   * @default false
   */
  readonly tlsSkipVerify?: boolean;
  /**
   * The `Host` header the service gets: a name, or `dst`, its own address.
   * @default - that of the request
   */
  readonly hostHeader?: string;
  /**
   * Name of an auth scheme of the router.
   * @default - no password
   */
  readonly auth?: string;
}

/** A route that answers with a redirect. */
export interface RedirectRouteProps extends RequestOptions {
  /** Status: 301, 302, 303, 307 or 308. */
  readonly code: number;
  /** The target; `$host` and `/$path` stand for those of the request. */
  readonly url: string;
}

/** A route that passes TCP connections on. */
export interface TcpRouteProps extends RouteOptions {
  /** Port of the router; it must be one of its TCP ports. */
  readonly port: number;
}

/** The kind of listener a route needs. */
export type RouteListener = "http" | "grpc" | "tcp";

/** Everything a router must know about a route. */
interface RouteFacts {
  readonly source: string;
  readonly listener: RouteListener;
  readonly options: readonly string[];
  readonly props: Partial<HttpRouteProps & TcpRouteProps>;
}

/**
 * What a request must look like to reach a service, as the tag that Fabio reads from Consul. Fabio 1.6
 * keeps its whole old table when a single tag cannot be read, so what might break a tag is refused.
 */
export class Route {
  /** A route for HTTP or gRPC requests. @throws LabError with everything that is wrong */
  static http(props: HttpRouteProps): Route {
    const protocol = props.backendProtocol ?? "http";
    const source = sourceOf(props);
    check(`route "${source}"`, [
      ...requestFindings(props),
      ...given(props.prepend, prependFindings),
      ...given(props.hostHeader, (name) => (name === "dst" ? [] : headerFindings(name))),
      ...given(props.auth, authFindings),
      ...needless(
        props.tlsSkipVerify === true && protocol !== "https",
        `tlsSkipVerify is set, but the service speaks ${protocol}`,
        'set backendProtocol "https", or drop tlsSkipVerify',
      ),
    ]);
    return new Route({
      source,
      listener: protocol === "grpc" ? "grpc" : "http",
      props,
      options: [
        ...option("proto", protocol === "http" ? undefined : protocol),
        ...option("tlsskipverify", props.tlsSkipVerify === true ? "true" : undefined),
        ...option("strip", strippedPath(props)),
        ...option("prepend", props.prepend),
        ...option("host", props.hostHeader?.toLowerCase()),
        ...option("auth", props.auth),
      ],
    });
  }

  /** A route that answers with a redirect. @throws LabError with everything that is wrong */
  static redirect(props: RedirectRouteProps): Route {
    const source = sourceOf(props);
    check(`route "${source}"`, [
      ...requestFindings(props),
      ...redirectFindings(props.code, props.url),
    ]);
    return new Route({
      source,
      listener: "http",
      props,
      options: [
        ...option("redirect", `${props.code},${props.url}`),
        ...option("strip", strippedPath(props)),
      ],
    });
  }

  /** A route for TCP connections. @throws LabError with everything that is wrong */
  static tcp(props: TcpRouteProps): Route {
    const source = `:${props.port}`;
    check(`route "${source}"`, [...portFindings(props.port), ...commonFindings(props)]);
    return new Route({ source, listener: "tcp", props, options: ["proto=tcp"] });
  }

  /** What it is found by: `host/path`, `/path` for any host, or `:port`. */
  readonly source: string;
  /** The tag for the service in Consul. */
  readonly tag: string;
  readonly listener: RouteListener;
  /** Host in lower case; undefined for any host, and for TCP. */
  readonly host: string | undefined;
  /** TCP port; undefined for requests. */
  readonly port: number | undefined;
  readonly weight: number | undefined;
  /** Name of the auth scheme. */
  readonly auth: string | undefined;

  private constructor({ source, listener, options, props }: RouteFacts) {
    this.source = source;
    this.listener = listener;
    this.host = props.host?.toLowerCase();
    this.port = props.port;
    this.weight = props.weight;
    this.auth = props.auth;
    this.tag = [`${ROUTE_TAG_PREFIX}${source}`, ...options, ...commonOptions(props)].join(" ");
  }
}

function sourceOf({ host = "", path = "/" }: RequestOptions): string {
  return `${host.toLowerCase()}${path}`;
}

/** Without the slash at its end, so that what is left keeps the one it begins with. */
function strippedPath({ path = "/", stripPath }: RequestOptions): string | undefined {
  return stripPath === true ? path.replace(/\/$/, "") : undefined;
}

function requestFindings(props: RequestOptions): RouteFinding[] {
  return [
    ...given(props.host?.toLowerCase(), hostFindings),
    ...given(props.path, pathFindings),
    ...needless(
      props.stripPath === true && (props.path ?? "/") === "/",
      'stripPath has nothing to take away from "/"',
      "set path, or drop stripPath",
    ),
    ...commonFindings(props),
  ];
}

function commonFindings({ allow, deny, weight }: RouteOptions): RouteFinding[] {
  return [
    ...given(allow, accessFindings),
    ...given(deny, accessFindings),
    ...given(weight, weightFindings),
    ...needless(
      allow !== undefined && deny !== undefined,
      "Fabio ignores allow and deny when a route has both",
      "keep one of them",
    ),
  ];
}

function headerFindings(name: string): RouteFinding[] {
  return name.includes("*")
    ? [{ what: `hostHeader "${name}" has a wildcard`, remedy: "name one host" }]
    : hostFindings(name.toLowerCase());
}

function commonOptions({ allow, deny, weight }: RouteOptions): string[] {
  const sources = (list?: readonly string[]) => list?.map((source) => `ip:${source}`).join(",");
  return [
    ...option("allow", sources(allow)),
    ...option("deny", sources(deny)),
    ...option("weight", weight?.toFixed(4).replace(/0+$/, "").replace(/\.$/, "")),
  ];
}

function option(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${name}=${value}`];
}

function given<T>(value: T | undefined, find: (value: T) => RouteFinding[]): RouteFinding[] {
  return value === undefined ? [] : find(value);
}

function needless(refused: boolean, what: string, remedy: string): RouteFinding[] {
  return refused ? [{ what, remedy }] : [];
}

function check(where: string, findings: readonly RouteFinding[]): void {
  if (findings.length > 0) throw new LabError(findings.map((finding) => ({ where, ...finding })));
}

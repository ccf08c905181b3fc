import { isIPv4, isIPv6 } from "node:net";
import { isDnsLabel } from "../core/dns-label";
import type { Problem } from "../core/problem";
import { Ipv4Network } from "./ipv4-network";

/** A finding about one property of a route. */
export type RouteFinding = Pick<Problem, "what" | "remedy">;

/** No `$`, `%`, spaces or wildcards: Fabio expands, decodes, splits at and compiles those. */
const PATH = /^\/[A-Za-z0-9._~@:+=/-]*$/;

const QUERY = /^[A-Za-z0-9._~@:+=/&-]*$/;

const REDIRECT =
  /^https?:\/\/(?<host>[^/:?]+)(?::(?<port>\d+))?(?<path>\/[^?]*)?(?:\?(?<query>.*))?$/;

const refuse = (refused: boolean, what: string, remedy: string): RouteFinding[] =>
  refused ? [{ what, remedy }] : [];

/** A host name in lower case; its first label may be `*`. */
export function isRouteHost(text: string): boolean {
  const labels = text.split(".");
  const named = labels[0] === "*" ? labels.slice(1) : labels;
  return text.length <= 253 && named.length > 0 && named.every(isDnsLabel);
}

export function hostFindings(host: string): RouteFinding[] {
  return refuse(
    !isRouteHost(host),
    `"${host}" is not a host name`,
    'use labels of letters, digits and -, without a port; the first may be "*"',
  );
}

export function pathFindings(path: string): RouteFinding[] {
  return refuse(
    !isRoutePath(path),
    `"${path}" is not a path that a request can have and Fabio can read`,
    "begin with /, use letters, digits and . _ ~ @ : + = -, no //, no . or .. between slashes",
  );
}

export function prependFindings(prepend: string): RouteFinding[] {
  return refuse(
    !isRoutePath(prepend) || prepend.endsWith("/"),
    `"${prepend}" cannot be put in front of a path`,
    "begin with / and do not end with it",
  );
}

export function weightFindings(weight: number): RouteFinding[] {
  return refuse(
    !(weight > 0 && weight <= 1 && Number(weight.toFixed(4)) === weight),
    `the weight is ${weight}`,
    "use a share above 0 and up to 1, in steps of 0.0001",
  );
}

export function portFindings(port: number): RouteFinding[] {
  return refuse(!isPort(port), `the port is ${port}`, "use a whole number from 1 to 65535");
}

export function authFindings(auth: string): RouteFinding[] {
  return refuse(
    !/^[a-z][a-z0-9_]*$/.test(auth),
    `"${auth}" cannot be the name of an auth scheme`,
    "use lower-case letters, digits and _, a letter first",
  );
}

/** Fabio lets everybody in when it cannot read one of these. */
export function accessFindings(sources: readonly string[]): RouteFinding[] {
  const wrong = sources.filter((source) => !isSource(source));
  return [
    ...refuse(sources.length === 0, "a list of addresses is empty", "leave the list out"),
    ...refuse(
      wrong.length > 0,
      `not an address or network: ${wrong.map((source) => `"${source}"`).join(", ")}`,
      "write 10.0.0.0/8, without host bits, or 10.0.0.1",
    ),
  ];
}

export function redirectFindings(code: number, url: string): RouteFinding[] {
  return [
    ...refuse(
      ![301, 302, 303, 307, 308].includes(code),
      `${code} is not the status of a redirect`,
      "use 301, 302, 303, 307 or 308",
    ),
    ...refuse(
      !isRedirectUrl(url),
      `"${url}" is not a URL that Fabio can redirect to`,
      "write https://HOST/PATH; HOST may be $host, and /$path stands for the path of the request",
    ),
  ];
}

function isRoutePath(path: string): boolean {
  const segments = path.split("/");
  return (
    PATH.test(path) && !path.includes("//") && !segments.includes(".") && !segments.includes("..")
  );
}

/** Behind a port, `$path` must follow a slash: Go does not parse it otherwise. */
function isRedirectUrl(url: string): boolean {
  const { host = "", port, path = "/", query = "" } = REDIRECT.exec(url)?.groups ?? {};
  return (
    (host === "$host" || (isRouteHost(host) && !host.startsWith("*"))) &&
    (port === undefined || isPort(Number(port))) &&
    isRoutePath(path.replace("/$path", "/")) &&
    QUERY.test(query)
  );
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= 65535;
}

function isSource(source: string): boolean {
  const [address = "", prefix, ...more] = source.split("/");
  if (more.length > 0 || address.includes("%")) return false;
  if (prefix === undefined) return isIPv4(address) || isIPv6(address);
  if (!/^(0|[1-9]\d{0,2})$/.test(prefix)) return false;
  return isIPv6(address)
    ? Number(prefix) <= 128
    : isIPv4(address) && Ipv4Network.tryParse(source) !== undefined;
}

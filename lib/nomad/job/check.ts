import type { Duration } from "../../core/duration";
import { attributes, block, type HclBlock, type HclMap } from "../../render/hcl";
import { durationText, inOrder, mapBlock, optionalBlock } from "./blocks";

interface CheckBase {
  /**
   * Its name.
   * @default - made from the service's name
   */
  readonly name?: string;
  /** Time between two checks; at least 1 second. */
  readonly interval: Duration;
  /** How long an answer may take; at least 1 second. */
  readonly timeout: Duration;
  /**
   * Restarts the task when the check keeps failing.
   * @default - that of the service, else the task is never restarted
   */
  readonly checkRestart?: CheckRestart;
  /**
   * Whether the check decides over the health of a deployment.
   * @default - that of the service
   */
  readonly onUpdate?: "require_healthy" | "ignore_warnings" | "ignore";
  /**
   * The status before the first result; provider `consul` only.
   * @default "critical"
   */
  readonly initialStatus?: "passing" | "warning" | "critical";
  /**
   * The task the check belongs to, for services of a group.
   * @default - the task of the service
   */
  readonly task?: string;
  /**
   * A note for people.
   * @default - none
   */
  readonly notes?: string;
}

interface NetworkCheckBase extends CheckBase {
  /**
   * Label of the port, or a port number in the allocation's own network.
   * @default - the port of the service
   */
  readonly port?: string | number;
  /**
   * Which address is checked.
   * @default "host"
   */
  readonly addressMode?: "alloc" | "alloc_ipv6" | "driver" | "host";
  /**
   * Successes in a row that make it pass; provider `consul` only.
   * @default 0
   */
  readonly successBeforePassing?: number;
  /**
   * Failures in a row that make it fail; provider `consul` only.
   * @default 0
   */
  readonly failuresBeforeCritical?: number;
  /**
   * Failures in a row that make it warn; provider `consul` only.
   * @default - as `failuresBeforeCritical`
   */
  readonly failuresBeforeWarning?: number;
}

interface TlsCheckBase extends NetworkCheckBase {
  /**
   * The name the certificate must have.
   * @default - the address that is checked
   */
  readonly tlsServerName?: string;
  /**
   * Accepts any certificate.
   * @default false
   */
  readonly tlsSkipVerify?: boolean;
  /**
   * Opens a path past the sidecar proxy for this check. The check needs a name.
   * @default false
   */
  readonly expose?: boolean;
}

/** Passes when an HTTP request is answered with a 2xx status. */
export interface HttpCheck extends TlsCheckBase {
  /** Names this kind of check. */
  readonly type: "http";
  /** Path and query of the request, e.g. `/health`. */
  readonly path: string;
  /**
   * With or without TLS.
   * @default "http"
   */
  readonly protocol?: "http" | "https";
  /**
   * Method of the request.
   * @default "GET"
   */
  readonly method?: string;
  /**
   * Body of the request.
   * @default - none
   */
  readonly body?: string;
  /**
   * Headers of the request.
   * @default - none
   */
  readonly headers?: Readonly<Record<string, readonly string[]>>;
}

/** Passes when a TCP connection can be opened. */
export interface TcpCheck extends NetworkCheckBase {
  /** Names this kind of check. */
  readonly type: "tcp";
}

/** Passes when the standard gRPC health service says so; provider `consul` only. */
export interface GrpcCheck extends TlsCheckBase {
  /** Names this kind of check. */
  readonly type: "grpc";
  /**
   * The gRPC service to ask about.
   * @default - the whole server
   */
  readonly grpcService?: string;
  /**
   * Uses TLS.
   * @default false
   */
  readonly grpcUseTls?: boolean;
}

/** Passes when a program inside the task ends with 0; provider `consul` only. */
export interface ScriptCheck extends CheckBase {
  /** Names this kind of check. */
  readonly type: "script";
  /** Path of the program; there is no shell around it. */
  readonly command: string;
  /**
   * Its arguments.
   * @default - none
   */
  readonly args?: readonly string[];
}

/** A health check of a service. */
export type ServiceCheck = HttpCheck | TcpCheck | GrpcCheck | ScriptCheck;

/** When a failing check restarts its task. */
export interface CheckRestart {
  /** Failures in a row; 0 turns it off. */
  readonly limit: number;
  /**
   * The time after a start in which failures do not count.
   * @default 1 second
   */
  readonly grace?: Duration;
  /**
   * Does not count warnings as failures.
   * @default false
   */
  readonly ignoreWarnings?: boolean;
}

/** @internal */
export function checkBlock(check: ServiceCheck): HclBlock {
  return block(
    "check",
    inOrder(
      attributes({
        name: check.name,
        type: check.type,
        ...kindAttributes(check),
        interval: durationText(check.interval),
        timeout: durationText(check.timeout),
        on_update: check.onUpdate,
        initial_status: check.initialStatus,
        task: check.task,
        notes: check.notes,
      }),
      mapBlock("header", check.type === "http" ? check.headers : undefined),
      optionalBlock(check.checkRestart, checkRestartBlock),
    ),
  );
}

/** @internal */
export function checkRestartBlock({ limit, grace, ignoreWarnings }: CheckRestart): HclBlock {
  return block(
    "check_restart",
    attributes({ limit, grace: durationText(grace), ignore_warnings: ignoreWarnings }),
  );
}

function kindAttributes(check: ServiceCheck): HclMap {
  switch (check.type) {
    case "http":
      return {
        ...networkAttributes(check),
        ...tlsAttributes(check),
        protocol: check.protocol,
        method: check.method,
        path: check.path,
        body: check.body,
      };
    case "tcp":
      return networkAttributes(check);
    case "grpc":
      return {
        ...networkAttributes(check),
        ...tlsAttributes(check),
        grpc_service: check.grpcService,
        grpc_use_tls: check.grpcUseTls,
      };
    case "script":
      return { command: check.command, args: check.args };
  }
}

function networkAttributes(check: NetworkCheckBase): HclMap {
  return {
    port: check.port === undefined ? undefined : String(check.port),
    address_mode: check.addressMode,
    success_before_passing: check.successBeforePassing,
    failures_before_critical: check.failuresBeforeCritical,
    failures_before_warning: check.failuresBeforeWarning,
  };
}

function tlsAttributes(check: TlsCheckBase): HclMap {
  return {
    tls_server_name: check.tlsServerName,
    tls_skip_verify: check.tlsSkipVerify,
    expose: check.expose,
  };
}

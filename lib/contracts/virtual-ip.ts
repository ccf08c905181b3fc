import type { IConstruct } from "constructs";
import type { IHost } from "./host";
import type { ITerraformDependable } from "../core/cdk";

/** An address that moves between hosts, so that what uses it survives any one of them. */
export interface IVirtualIp extends IConstruct {
  /** IPv4 address, known at synth. */
  readonly address: string;
  /** Hosts that may hold the address, the preferred one first. */
  readonly hosts: readonly IHost[];
  /** What users of the address wait for: every host is configured and the address is held. */
  readonly readiness: readonly ITerraformDependable[];
}

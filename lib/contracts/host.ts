import type { IConstruct } from "constructs";
import type { ITerraformDependable } from "../core/cdk";
import type { Duration } from "../core/duration";
import type { Secret } from "../core/secret";

/** How a host is reached for configuration. */
export interface SshAccess {
  /** Account: root, or one with password-less sudo. */
  readonly user: string;
  /** Private key in OpenSSH format. */
  readonly privateKey: Secret;
  /** TCP port. @default 22 */
  readonly port?: number;
  /** How long the host may take until its SSH server answers. @default 3 minutes */
  readonly timeout?: Duration;
  /**
   * Public host key (`ssh-ed25519 AAAA...`) the host must present.
   * @default - any key is accepted; Terraform's SSH client has no known_hosts
   */
  readonly hostKey?: string;
}

/** A machine with a stable name, an address and SSH: a Proxmox VM, a Pi, an EC2 instance. */
export interface IHost extends IConstruct {
  /** DNS label; key of everything that belongs to the host. */
  readonly hostName: string;
  /** IPv4 address, known at synth. */
  readonly address: string;
  readonly ssh: SshAccess;
  /**
   * Value that changes when the machine is replaced by another one of the same name, so that its
   * configuration is applied again.
   */
  readonly machineId: string;
  /** What must exist before the host can be configured. */
  readonly readiness: readonly ITerraformDependable[];
}

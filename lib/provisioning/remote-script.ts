import { Resource } from "@cdktf/provider-null/lib/resource";
import { Construct } from "constructs";
import { readAsset } from "../core/asset";
import {
  dependable,
  type FileProvisioner,
  type ITerraformDependable,
  type LocalExecProvisioner,
  type RemoteExecProvisioner,
  type SSHProvisionerConnection,
} from "../core/cdk";
import { Duration } from "../core/duration";
import { shellQuote } from "../render/shell";
import type { IHost } from "../contracts/host";

const DIRECTORY = ".cdktf-homelab";
const WAIT_FOR_SSH = readAsset(__dirname, "scripts/wait-for-ssh.sh");

/** Options of {@link RemoteScript}. */
export interface RemoteScriptProps {
  /** Where the script runs. */
  readonly host: IHost;
  /** File name of the upload; unique per host. Letters, digits and hyphens. */
  readonly name: string;
  /**
   * POSIX shell text, run as root. May hold CDK tokens and secrets: it is uploaded into a
   * directory that only the login account can read, and removes itself.
   */
  readonly script: string;
  /** What makes the script run again when it changes; never a secret. */
  readonly triggers: Readonly<Record<string, string>>;
  /** What must be done before. @default - only the host's own readiness */
  readonly after?: readonly ITerraformDependable[];
}

/**
 * Runs a script as root on a host, over SSH, from a `null_resource`: once, and again whenever a
 * trigger changes.
 *
 * Three SSH steps, because Terraform uploads with mode 0644 and runs inline scripts from /tmp: the
 * secrets may only go into a directory that was made private before.
 */
export class RemoteScript extends Construct {
  /** What later steps wait for. */
  readonly readiness: readonly ITerraformDependable[];
  /** The `null_resource`, for ordering inside a rollout. */
  private readonly resource: Resource;

  constructor(scope: Construct, id: string, props: RemoteScriptProps) {
    super(scope, id);
    const { host, name } = props;
    const timeout = host.ssh.timeout ?? Duration.minutes(3);
    const upload = `${DIRECTORY}/${name}.sh`;

    const waitForSsh: LocalExecProvisioner & { quiet: boolean } = {
      type: "local-exec",
      quiet: true,
      command: WAIT_FOR_SSH,
      environment: {
        HOST: host.hostName,
        ADDRESS: host.address,
        PORT: String(host.ssh.port ?? 22),
        DEADLINE: String(Math.ceil(timeout.toSeconds())),
      },
    };
    const makeDirectory: RemoteExecProvisioner = {
      type: "remote-exec",
      inline: [`install -d -m 0700 ${DIRECTORY}`],
    };
    const uploadScript: FileProvisioner = {
      type: "file",
      content: props.script,
      destination: upload,
    };
    const run: RemoteExecProvisioner = {
      type: "remote-exec",
      inline: [
        `if [ "$(id -u)" = 0 ]; then sh ${shellQuote(upload)}; else sudo -n sh ${shellQuote(upload)}; fi`,
      ],
    };

    this.resource = new Resource(this, "Resource", {
      triggers: { ...props.triggers },
      connection: connectionTo(host, timeout),
      provisioners: [waitForSsh, makeDirectory, uploadScript, run],
      dependsOn: [...host.readiness, ...(props.after ?? [])],
    });
    this.readiness = [this.resource];
  }

  /** Makes the script wait for more. */
  addDependency(...dependencies: readonly ITerraformDependable[]): void {
    this.resource.dependsOn = [
      ...(this.resource.dependsOn ?? []),
      ...dependencies.map((dependency) => dependable(dependency)),
    ];
  }
}

function connectionTo(host: IHost, timeout: Duration): SSHProvisionerConnection {
  return {
    type: "ssh",
    host: host.address,
    port: host.ssh.port ?? 22,
    user: host.ssh.user,
    privateKey: host.ssh.privateKey.token,
    hostKey: host.ssh.hostKey,
    timeout: timeout.toString(),
    agent: "false",
  };
}

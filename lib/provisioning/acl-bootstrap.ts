import { Construct } from "constructs";
import { FileContent } from "./file-content";
import { RemoteScript } from "./remote-script";
import { readAsset } from "../core/asset";
import type { ITerraformDependable } from "../core/cdk";
import { RandomSecret } from "../core/random-secret";
import type { Secret } from "../core/secret";
import { sharedText } from "../core/shared-text";
import { shellAssignments } from "../render/shell";
import type { IHost } from "../contracts/host";

const BOOTSTRAP = readAsset(__dirname, "scripts/acl-bootstrap.sh");

/** Options of {@link AclBootstrap}. */
export interface AclBootstrapProps {
  /** The system, for messages and file names. */
  readonly system: "Consul" | "Nomad";
  /** All servers of the cluster; the first one makes the call. */
  readonly servers: readonly [IHost, ...IHost[]];
  /** URL of the server's API on the host itself. */
  readonly api: string;
  /** Path of the CA certificate on the host. */
  readonly caFile: string;
  /** Path of the file that, on the leader, allows another bootstrap. */
  readonly resetFile: string;
  /** What must be done before: all servers run. */
  readonly after: readonly ITerraformDependable[];
}

/**
 * Gives a cluster its first management token: one made before by Terraform, so that a single apply
 * goes from nothing to a cluster with ACLs. It runs again when a server is replaced, which changes
 * nothing as long as the cluster lives, and bootstraps a cluster that was rebuilt as a whole.
 *
 * The algorithm: wait for a leader; is the token valid? else bootstrap with it; if that was done before,
 * ask again whether the token is valid; else fail with recovery steps.
 */
export class AclBootstrap extends Construct {
  /** The management token. */
  readonly managementToken: Secret;
  /** What later steps wait for. */
  readonly readiness: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: AclBootstrapProps) {
    super(scope, id);
    this.managementToken = new RandomSecret(this, "ManagementToken", { bytes: 16 }).uuid;
    const variables = shellAssignments({
      SYSTEM: props.system,
      API: props.api,
      CA: props.caFile,
      HEADER: `X-${props.system}-Token`,
      RESET: props.resetFile,
    });
    const script = new RemoteScript(this, "Call", {
      host: props.servers[0],
      name: `${props.system.toLowerCase()}-acl-bootstrap`,
      // A UUID needs no quotes; the assignment is written here because only Terraform knows it.
      script: `${variables}SECRET=${this.managementToken.token}\n${sharedText(this, "AclBootstrapScript", BOOTSTRAP)}`,
      triggers: {
        token: FileContent.runtime(this.managementToken).digest,
        ...Object.fromEntries(props.servers.map((server) => [server.hostName, server.machineId])),
      },
      after: props.after,
    });
    this.readiness = script.readiness;
  }
}

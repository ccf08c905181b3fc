import { Construct } from "constructs";
import { nomadPaths } from "./agent-config";
import { nomadPorts } from "./nomad-ports";
import type { IHost } from "../contracts/host";
import type { ITerraformDependable } from "../core/cdk";
import type { Secret } from "../core/secret";
import { AclBootstrap } from "../provisioning/acl-bootstrap";

/** Options of {@link NomadAclBootstrap}. */
export interface NomadAclBootstrapProps {
  /** All servers of the cluster; the call is made on the first one, over loopback. */
  readonly servers: readonly [IHost, ...IHost[]];
  /** What must be done before: all servers run. */
  readonly after: readonly ITerraformDependable[];
}

/** Gives a Nomad cluster its management token, once; see {@link AclBootstrap}. */
export class NomadAclBootstrap extends Construct {
  /** The management token. */
  readonly managementToken: Secret;
  /** What later steps wait for. */
  readonly readiness: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: NomadAclBootstrapProps) {
    super(scope, id);
    const bootstrap = new AclBootstrap(this, "Bootstrap", {
      ...props,
      system: "Nomad",
      api: `https://127.0.0.1:${nomadPorts.http}`,
      caFile: nomadPaths.ca,
      resetFile: `${nomadPaths.data}/server/acl-bootstrap-reset`,
    });
    this.managementToken = bootstrap.managementToken;
    this.readiness = bootstrap.readiness;
  }
}

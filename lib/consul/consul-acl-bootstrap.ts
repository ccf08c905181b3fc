import { Construct } from "constructs";
import { consulPaths } from "./agent-config";
import { consulPorts } from "./consul-ports";
import type { ITerraformDependable } from "../core/cdk";
import type { Secret } from "../core/secret";
import type { IHost } from "../contracts/host";
import { AclBootstrap } from "../provisioning/acl-bootstrap";

/** Options of {@link ConsulAclBootstrap}. */
export interface ConsulAclBootstrapProps {
  /** All servers of the cluster; the call is made on the first one, over loopback. */
  readonly servers: readonly [IHost, ...IHost[]];
  /** What must be done before: all servers run. */
  readonly after: readonly ITerraformDependable[];
}

/** Gives a Consul cluster its management token, once; see {@link AclBootstrap}. */
export class ConsulAclBootstrap extends Construct {
  /** The management token. */
  readonly managementToken: Secret;
  /** What later steps wait for. */
  readonly readiness: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: ConsulAclBootstrapProps) {
    super(scope, id);
    const bootstrap = new AclBootstrap(this, "Bootstrap", {
      ...props,
      system: "Consul",
      api: `http://127.0.0.1:${consulPorts.http}`,
      caFile: consulPaths.ca,
      resetFile: `${consulPaths.data}/acl-bootstrap-reset`,
    });
    this.managementToken = bootstrap.managementToken;
    this.readiness = bootstrap.readiness;
  }
}

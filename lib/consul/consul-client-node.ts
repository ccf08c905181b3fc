import { Construct } from "constructs";
import { consulPaths } from "./agent-config";
import { agentTokenFiles, consulAgentConfiguration } from "./agent-node";
import type { ConsulToken } from "./consul-token";
import type { ConsulMembership } from "./consul-membership";
import { consulPorts } from "./consul-ports";
import { readAsset } from "../core/asset";
import type { ITerraformDependable } from "../core/cdk";
import { shellAssignments } from "../render/shell";
import type { IConsulAgent } from "../contracts/consul-cluster";
import type { IHost } from "../contracts/host";
import { NodeConfiguration } from "../provisioning/node-configuration";
import type { Rollout } from "../provisioning/rollout";

/** Options of {@link ConsulClientNode}. */
export interface ConsulClientNodeProps {
  /** The datacenter it is a client of. */
  readonly membership: ConsulMembership;
  /** Where it runs. */
  readonly host: IHost;
  /** The agent's own token. */
  readonly token: ConsulToken;
  /** The order in which the clients are changed. */
  readonly rollout: Rollout;
  /** What must be done before: the servers are up and bootstrapped. */
  readonly after: readonly ITerraformDependable[];
}

/** A Consul client agent on a host. */
export class ConsulClientNode extends Construct implements IConsulAgent {
  readonly host: IHost;
  readonly readiness: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: ConsulClientNodeProps) {
    super(scope, id);
    const { host, token } = props;
    this.host = host;
    const configuration = new NodeConfiguration(this, "Configuration", {
      ...consulAgentConfiguration(this, {
        ...props,
        server: false,
        extra: agentTokenFiles(token),
      }),
      role: "consul-client",
      gates: [
        {
          description: "the agent is registered in the catalog",
          unit: "consul.service",
          script:
            shellAssignments({
              API: `http://127.0.0.1:${consulPorts.http}`,
              NODE: host.hostName,
              DATA: consulPaths.data,
              TOKEN: consulPaths.agentTokenHeader,
            }) + readAsset(__dirname, "scripts/client-gate.sh"),
        },
      ],
      after: props.after,
    });
    props.rollout.add(configuration);
    this.readiness = configuration.readiness;
  }
}

import { Construct } from "constructs";
import { consulPaths } from "./agent-config";
import { agentTokenFiles, consulAgentConfiguration } from "./agent-node";
import type { ConsulToken } from "./consul-token";
import type { ConsulMembership } from "./consul-membership";
import { consulPorts } from "./consul-ports";
import type { ITerraformDependable } from "../core/cdk";
import type { IConsulAgent } from "../contracts/consul-cluster";
import type { IHost } from "../contracts/host";
import { NodeConfiguration } from "../provisioning/node-configuration";
import { raftServerGate } from "../provisioning/raft-server-gate";
import type { Rollout } from "../provisioning/rollout";

/** Options of {@link ConsulServerNode}. */
export interface ConsulServerNodeProps {
  /** The datacenter it is a server of. */
  readonly membership: ConsulMembership;
  /** Where it runs. */
  readonly host: IHost;
  /** The order in which the servers are changed. */
  readonly rollout: Rollout;
}

/** A Consul server on a host: TLS, gossip encryption, ACLs that deny by default, HTTP on loopback only. */
export class ConsulServerNode extends Construct implements IConsulAgent {
  readonly host: IHost;
  readonly configuration: NodeConfiguration;
  private tokenConfiguration?: NodeConfiguration;

  constructor(scope: Construct, id: string, props: ConsulServerNodeProps) {
    super(scope, id);
    this.host = props.host;
    const others = props.membership.serverHosts.filter(
      (host) => host.hostName !== props.host.hostName,
    );
    this.configuration = new NodeConfiguration(this, "Configuration", {
      ...consulAgentConfiguration(this, { ...props, server: true }),
      role: "consul-server",
      gates: [
        raftServerGate({
          unit: "consul.service",
          api: `http://127.0.0.1:${consulPorts.http}`,
          caFile: consulPaths.ca,
          self: `${props.host.address}:${consulPorts.server}`,
          peers: others.map((host) => `https://${host.address}:${consulPorts.https}`),
          autopilotTokenFile: consulPaths.agentTokenHeader,
        }),
      ],
    });
    props.rollout.add(this.configuration);
  }

  /**
   * Gives the running server its own token. It comes after the first start, because the token is
   * made by the cluster that the servers form.
   */
  useAgentToken(token: ConsulToken, rollout: Rollout): void {
    this.tokenConfiguration = new NodeConfiguration(this, "Token", {
      host: this.host,
      role: "consul-server-token",
      files: agentTokenFiles(token),
      checks: [{ directory: consulPaths.directory, script: 'consul validate "$1"' }],
      units: [{ name: "consul.service", reloadOn: [consulPaths.agentToken] }],
      after: this.configuration.readiness,
    });
    rollout.add(this.tokenConfiguration);
  }

  get readiness(): readonly ITerraformDependable[] {
    return (this.tokenConfiguration ?? this.configuration).readiness;
  }
}

import { Construct } from "constructs";
import { gossipConfig, nomadPaths, renderNomadServerConfig } from "./agent-config";
import { nomadAgentConfiguration } from "./agent-node";
import type { NomadMembership } from "./nomad-membership";
import { nomadPorts } from "./nomad-ports";
import type { ConsulToken } from "../consul/consul-token";
import type { IHost } from "../contracts/host";
import type { ITerraformDependable } from "../core/cdk";
import type { Secret } from "../core/secret";
import { FileContent } from "../provisioning/file-content";
import { NodeConfiguration } from "../provisioning/node-configuration";
import { raftServerGate } from "../provisioning/raft-server-gate";
import type { Rollout } from "../provisioning/rollout";

/** Options of {@link NomadServerNode}. */
export interface NomadServerNodeProps {
  /** The cluster it is a server of. */
  readonly membership: NomadMembership;
  /** Where it runs. */
  readonly host: IHost;
  /** Gossip key: 32 bytes in base64. */
  readonly gossipKey: Secret;
  /** Token for the host's Consul agent. */
  readonly consulToken: ConsulToken;
  /** The order in which the servers are changed. */
  readonly rollout: Rollout;
}

/** A Nomad server on a host: TLS, gossip encryption and ACLs; registered in the host's Consul agent. */
export class NomadServerNode extends Construct {
  readonly host: IHost;
  readonly readiness: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: NomadServerNodeProps) {
    super(scope, id);
    const { host, membership } = props;
    this.host = host;
    const servers = membership.serverHosts;
    const configuration = new NodeConfiguration(this, "Configuration", {
      ...nomadAgentConfiguration(this, {
        ...props,
        role: "server",
        config: renderNomadServerConfig({
          nodeName: host.hostName,
          region: membership.region,
          datacenter: membership.datacenter,
          address: host.address,
          serverAddresses: servers.map((server) => server.address),
        }),
        extraFiles: [
          {
            path: nomadPaths.gossip,
            owner: "nomad",
            mode: "0600",
            content: FileContent.runtime(gossipConfig[0], props.gossipKey, gossipConfig[1]),
          },
        ],
      }),
      gates: [
        raftServerGate({
          unit: "nomad.service",
          api: `https://127.0.0.1:${nomadPorts.http}`,
          caFile: nomadPaths.ca,
          self: `${host.address}:${nomadPorts.rpc}`,
          peers: servers
            .filter((server) => server.hostName !== host.hostName)
            .map((server) => `https://${server.address}:${nomadPorts.http}`),
        }),
      ],
      after: membership.consul.agentOn(host).readiness,
    });
    props.rollout.add(configuration);
    this.readiness = configuration.readiness;
  }
}

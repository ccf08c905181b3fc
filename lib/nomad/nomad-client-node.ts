import { Construct } from "constructs";
import { nomadPaths, renderNomadClientConfig, type NomadClientOptions } from "./agent-config";
import { nomadAgentConfiguration } from "./agent-node";
import type { NomadMembership } from "./nomad-membership";
import { nomadPorts } from "./nomad-ports";
import type { ConsulToken } from "../consul/consul-token";
import type { IHost } from "../contracts/host";
import { readAsset } from "../core/asset";
import type { ITerraformDependable } from "../core/cdk";
import { NodeConfiguration } from "../provisioning/node-configuration";
import type { Rollout } from "../provisioning/rollout";
import { shellAssignments } from "../render/shell";

/** Options of {@link NomadClientNode}. */
export interface NomadClientNodeProps {
  /** The cluster it is a client of. */
  readonly membership: NomadMembership;
  /** Where it runs. */
  readonly host: IHost;
  /** What the node offers to jobs. @default - containers, nothing special */
  readonly options?: NomadClientOptions;
  /** Token for the host's Consul agent. */
  readonly consulToken: ConsulToken;
  /** The order in which the clients are changed. */
  readonly rollout: Rollout;
  /** What must be done before: the servers are up. */
  readonly after: readonly ITerraformDependable[];
}

/** A Nomad client on a host: runs containers with podman, bridge networks with CNI. */
export class NomadClientNode extends Construct {
  readonly host: IHost;
  readonly readiness: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: NomadClientNodeProps) {
    super(scope, id);
    const { host, membership } = props;
    this.host = host;
    const configuration = new NodeConfiguration(this, "Configuration", {
      ...nomadAgentConfiguration(this, {
        ...props,
        role: "client",
        config: renderNomadClientConfig(
          {
            nodeName: host.hostName,
            region: membership.region,
            datacenter: membership.datacenter,
            address: host.address,
            serverAddresses: membership.serverHosts.map((server) => server.address),
          },
          props.options ?? {},
        ),
        extraRequires: [
          "podman",
          `${nomadPaths.plugins}/nomad-driver-podman`,
          `${nomadPaths.cni}/bridge`,
        ],
      }),
      gates: [
        {
          description: "the node is ready and eligible",
          unit: "nomad.service",
          script:
            shellAssignments({
              API: `https://127.0.0.1:${nomadPorts.http}`,
              CA: nomadPaths.ca,
              DATA: nomadPaths.data,
            }) + readAsset(__dirname, "scripts/client-gate.sh"),
        },
      ],
      after: [...membership.consul.agentOn(host).readiness, ...props.after],
    });
    props.rollout.add(configuration);
    this.readiness = configuration.readiness;
  }
}

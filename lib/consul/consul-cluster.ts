import { ConsulProvider } from "@cdktf/provider-consul/lib/provider";
import { Construct } from "constructs";
import { ConsulAclBootstrap } from "./consul-acl-bootstrap";
import { ConsulAclPolicy } from "./consul-acl-policy";
import { ConsulClientNode } from "./consul-client-node";
import type { ConsulMembership } from "./consul-membership";
import { consulPorts } from "./consul-ports";
import { ConsulServerNode } from "./consul-server-node";
import { ConsulToken } from "./consul-token";
import { TerraformStack, TerraformVariable, type ITerraformDependable } from "../core/cdk";
import { isDnsLabel } from "../core/dns-label";
import { LabError } from "../core/lab-error";
import { RandomSecret } from "../core/random-secret";
import type { Secret } from "../core/secret";
import type { ICertificateAuthority } from "../contracts/certificate-authority";
import type { IConsulAgent, IConsulCluster } from "../contracts/consul-cluster";
import type { IHost } from "../contracts/host";
import { CertificateAuthority } from "../pki/certificate-authority";
import { raftServers } from "../provisioning/server-hosts";
import { Rollout } from "../provisioning/rollout";

/** Options of {@link ConsulCluster}. */
export interface ConsulClusterProps {
  /** Name of the datacenter; a DNS label. */
  readonly datacenter: string;
  /** Hosts that become servers: 1, 3 or 5. */
  readonly servers: readonly IHost[];
  /** Authority of the agents' certificates. @default - a new one, for Consul alone */
  readonly authority?: ICertificateAuthority;
}

/**
 * A Consul datacenter: servers with TLS, gossip encryption and ACLs that deny by default, bootstrapped
 * in the same apply. One per stack: it configures the stack's `consul` provider, whose address is
 * the variable `consul_address` (default: the first server), so that a dead first
 * server blocks no deploy that leaves the servers' own configuration alone.
 */
export class ConsulCluster extends Construct implements IConsulCluster, ConsulMembership {
  readonly datacenter: string;
  readonly serverHosts: readonly IHost[];
  readonly authority: ICertificateAuthority;
  readonly gossipKey: Secret;
  readonly readiness: readonly ITerraformDependable[];
  /** Token that may do everything. */
  readonly managementToken: Secret;
  private readonly agents = new Map<string, IConsulAgent>();
  private readonly clientRollout = new Rollout();

  /** @throws LabError for an even number of servers or a datacenter that is no DNS label */
  constructor(scope: Construct, id: string, props: ConsulClusterProps) {
    super(scope, id);
    const hosts = raftServers(this, "Consul", props.servers);
    if (!isDnsLabel(props.datacenter)) {
      throw LabError.at(
        this,
        `datacenter "${props.datacenter}" is no DNS label`,
        "use lower-case letters, digits and inner hyphens",
      );
    }
    this.datacenter = props.datacenter;
    this.serverHosts = hosts;
    this.authority =
      props.authority ??
      new CertificateAuthority(this, "Authority", {
        commonName: `Consul CA of ${props.datacenter}`,
      });
    this.gossipKey = new RandomSecret(this, "GossipKey", { bytes: 32 }).base64;

    const rollout = new Rollout();
    const servers = hosts.map(
      (host) => new ConsulServerNode(this, host.hostName, { membership: this, host, rollout }),
    );
    const bootstrap = new ConsulAclBootstrap(this, "AclBootstrap", {
      servers: hosts,
      after: servers.flatMap((server) => server.readiness),
    });
    this.managementToken = bootstrap.managementToken;
    this.readiness = bootstrap.readiness;
    this.configureProvider(hosts[0]);

    const serverPolicy = new ConsulAclPolicy(this, "ServerPolicy", {
      policyName: "consul-server",
      description: "Agent tokens of Consul servers: read autopilot's health before a restart",
      rules: { operator: "read" },
      after: this.readiness,
    });
    const tokenRollout = new Rollout();
    for (const server of servers) {
      server.useAgentToken(this.agentToken(server.host, [serverPolicy]), tokenRollout);
      this.agents.set(server.host.hostName, server);
    }
  }

  agentOn(host: IHost): IConsulAgent {
    const existing = this.agents.get(host.hostName);
    if (existing) return existing;
    const client = new ConsulClientNode(this, host.hostName, {
      membership: this,
      host,
      token: this.agentToken(host, []),
      rollout: this.clientRollout,
      after: this.readiness,
    });
    this.agents.set(host.hostName, client);
    return client;
  }

  private agentToken(host: IHost, policies: readonly ConsulAclPolicy[]): ConsulToken {
    return new ConsulToken(this, `AgentToken-${host.hostName}`, {
      description: `Consul agent on ${host.hostName}`,
      node: { name: host.hostName, datacenter: this.datacenter },
      policies,
      after: this.readiness,
    });
  }

  private configureProvider(first: IHost): void {
    const stack = TerraformStack.of(this);
    const address = new TerraformVariable(stack, "consul_address", {
      type: "string",
      default: `${first.address}:${consulPorts.https}`,
      description:
        "host:port of a Consul server's HTTPS API. Set it to another server when the first one is down.",
    });
    new ConsulProvider(stack, "ConsulProvider", {
      address: address.stringValue,
      scheme: "https",
      datacenter: this.datacenter,
      caPem: this.authority.certificatePem,
      token: this.managementToken.token,
    });
  }
}

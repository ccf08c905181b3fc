import { NomadProvider } from "@cdktf/provider-nomad/lib/provider";
import { Construct } from "constructs";
import type { NomadClientOptions } from "./agent-config";
import { NomadAclBootstrap } from "./nomad-acl-bootstrap";
import { NomadClientNode } from "./nomad-client-node";
import type { NomadMembership } from "./nomad-membership";
import { nomadPorts } from "./nomad-ports";
import { NomadServerNode } from "./nomad-server-node";
import { WorkloadIdentity } from "./workload-identity";
import { ConsulAclPolicy } from "../consul/consul-acl-policy";
import { ConsulToken } from "../consul/consul-token";
import type { ICertificateAuthority } from "../contracts/certificate-authority";
import type { IConsulCluster } from "../contracts/consul-cluster";
import type { IHost } from "../contracts/host";
import type { INomadCluster } from "../contracts/nomad-cluster";
import { TerraformStack, TerraformVariable, type ITerraformDependable } from "../core/cdk";
import { LabError } from "../core/lab-error";
import { RandomSecret } from "../core/random-secret";
import type { Secret } from "../core/secret";
import { CertificateAuthority } from "../pki/certificate-authority";
import { raftServers } from "../provisioning/server-hosts";
import { Rollout } from "../provisioning/rollout";

/** A host that becomes a client, and what it offers to jobs. */
export interface NomadClientHost {
  readonly host: IHost;
  /** @default - containers, nothing special */
  readonly options?: NomadClientOptions;
}

/** Options of {@link NomadCluster}. */
export interface NomadClusterProps {
  /** Consul cluster that services are registered in and workloads log in to. */
  readonly consul: IConsulCluster;
  /** Hosts that become servers: 1, 3 or 5. */
  readonly servers: readonly IHost[];
  /** Hosts that become clients. */
  readonly clients: readonly NomadClientHost[];
  /** Nomad region. @default "global" */
  readonly region?: string;
  /** Nomad datacenter. @default - the name of Consul's datacenter */
  readonly datacenter?: string;
  /** Authority of the agents' certificates. @default - a new one, for Nomad alone */
  readonly authority?: ICertificateAuthority;
}

/**
 * A Nomad cluster with TLS and ACLs, bootstrapped in the same apply, whose workloads log in to Consul by
 * workload identity. One per stack: it configures the stack's `nomad` provider, whose address is the
 * variable `nomad_address` (default: the first server), so that a dead
 * first server blocks no deploy that leaves the servers' own configuration alone.
 */
export class NomadCluster extends Construct implements INomadCluster, NomadMembership {
  readonly region: string;
  readonly datacenter: string;
  readonly httpAddress: string;
  readonly serverHosts: readonly IHost[];
  readonly authority: ICertificateAuthority;
  readonly consul: IConsulCluster;
  readonly bootstrapped: readonly ITerraformDependable[];
  readonly readiness: readonly ITerraformDependable[];
  /** Token that may do everything. */
  readonly managementToken: Secret;
  private readonly workloadIdentity: WorkloadIdentity;

  /** @throws LabError for an even number of servers, or a host that is both server and client */
  constructor(scope: Construct, id: string, props: NomadClusterProps) {
    super(scope, id);
    const hosts = raftServers(this, "Nomad", props.servers);
    this.refuseSharedHosts(props);
    this.consul = props.consul;
    this.region = props.region ?? "global";
    this.datacenter = props.datacenter ?? props.consul.datacenter;
    this.serverHosts = hosts;
    this.authority =
      props.authority ??
      new CertificateAuthority(this, "Authority", { commonName: `Nomad CA of ${this.datacenter}` });

    const servers = this.addServers();
    const bootstrap = new NomadAclBootstrap(this, "AclBootstrap", {
      servers: hosts,
      after: servers.flatMap((server) => server.readiness),
    });
    this.managementToken = bootstrap.managementToken;
    this.bootstrapped = bootstrap.readiness;
    this.httpAddress = this.configureProvider(hosts[0]);

    this.workloadIdentity = new WorkloadIdentity(this, "WorkloadIdentity", {
      membership: this,
      after: this.bootstrapped,
    });
    const clients = this.addClients(props.clients);
    this.readiness = [
      ...this.workloadIdentity.readiness,
      ...clients.flatMap((client) => client.readiness),
    ];
  }

  admitNamespace(scope: Construct, namespace: string): readonly ITerraformDependable[] {
    return [this.workloadIdentity.roleFor(scope, "ConsulRole", namespace)];
  }

  private refuseSharedHosts(props: NomadClusterProps): void {
    const both = props.clients.find(({ host }) =>
      props.servers.some((server) => server.hostName === host.hostName),
    );
    if (both) {
      throw LabError.at(
        this,
        `host "${both.host.hostName}" is both server and client`,
        "use separate hosts for the two roles",
      );
    }
  }

  private addServers(): NomadServerNode[] {
    const gossipKey = new RandomSecret(this, "GossipKey", { bytes: 32 }).base64;
    const policy = new ConsulAclPolicy(this, "ServerPolicy", {
      policyName: "nomad-server",
      description: "Nomad servers: register themselves",
      rules: {
        agentPrefix: { "": "read" },
        nodePrefix: { "": "read" },
        servicePrefix: { "": "read", nomad: "write" },
      },
      after: this.consul.readiness,
    });
    const rollout = new Rollout();
    return this.serverHosts.map(
      (host) =>
        new NomadServerNode(this, host.hostName, {
          membership: this,
          host,
          gossipKey,
          consulToken: this.consulToken(host, policy),
          rollout,
        }),
    );
  }

  private addClients(clients: readonly NomadClientHost[]): NomadClientNode[] {
    const policy = new ConsulAclPolicy(this, "ClientPolicy", {
      policyName: "nomad-client",
      description: "Nomad clients: register themselves, remove services of workloads that are gone",
      rules: {
        agentPrefix: { "": "read" },
        nodePrefix: { "": "read" },
        servicePrefix: { "": "write" },
      },
      after: this.consul.readiness,
    });
    const rollout = new Rollout();
    return clients.map(
      ({ host, options }) =>
        new NomadClientNode(this, host.hostName, {
          membership: this,
          host,
          options,
          consulToken: this.consulToken(host, policy),
          rollout,
          after: this.bootstrapped,
        }),
    );
  }

  private consulToken(host: IHost, policy: ConsulAclPolicy): ConsulToken {
    return new ConsulToken(this, `ConsulToken-${host.hostName}`, {
      description: `Nomad agent on ${host.hostName}`,
      policies: [policy],
      after: this.consul.readiness,
    });
  }

  private configureProvider(first: IHost): string {
    const stack = TerraformStack.of(this);
    const address = new TerraformVariable(stack, "nomad_address", {
      type: "string",
      default: `https://${first.address}:${nomadPorts.http}`,
      description:
        "URL of a Nomad server's API. Set it to another server when the first one is down.",
    });
    new NomadProvider(stack, "NomadProvider", {
      address: address.stringValue,
      region: this.region,
      caPem: this.authority.certificatePem,
      secretId: this.managementToken.token,
    });
    return address.stringValue;
  }
}

import { NullProvider } from "@cdktf/provider-null/lib/provider";
import { RandomProvider } from "@cdktf/provider-random/lib/provider";
import { TlsProvider } from "@cdktf/provider-tls/lib/provider";
import type { Construct } from "constructs";
import { itTools } from "./jobs/it-tools";
import { whoami } from "./jobs/whoami";
import { ConsulCluster } from "../lib/consul/consul-cluster";
import { consulPorts } from "../lib/consul/consul-ports";
import { TerraformOutput, TerraformStack, TerraformVariable } from "../lib/core/cdk";
import { Duration } from "../lib/core/duration";
import { LabError } from "../lib/core/lab-error";
import { Secret } from "../lib/core/secret";
import { DeployKey } from "../lib/hosts/deploy-key";
import { ProxmoxHost } from "../lib/hosts/proxmox-host";
import { VirtualMachine } from "../lib/hosts/virtual-machine";
import { VmTemplate } from "../lib/hosts/vm-template";
import type { Inventory, InventoryHost } from "../lib/model/inventory";
import { NomadCluster } from "../lib/nomad/nomad-cluster";
import { NomadJob } from "../lib/nomad/nomad-job";
import { nomadPorts } from "../lib/nomad/nomad-ports";
import { NomadNamespace } from "../lib/nomad/nomad-namespace";

/** Options of {@link HomelabStack}. */
export interface HomelabStackProps {
  /** The machines. */
  readonly inventory: Inventory;
}

/**
 * JamLab's shape: VMs on Proxmox; hosts with role `server` run Consul and Nomad servers, hosts with role
 * `client` run the jobs.
 */
export class HomelabStack extends TerraformStack {
  /** The cluster that jobs run in. */
  readonly nomad: NomadCluster;

  constructor(scope: Construct, id: string, props: HomelabStackProps) {
    super(scope, id);
    const { inventory } = props;
    new NullProvider(this, "NullProvider");
    new RandomProvider(this, "RandomProvider");
    new TlsProvider(this, "TlsProvider");
    const machines = this.addMachines(inventory);
    const servers = machines.filter(({ entry }) => entry.roles.includes("server"));
    const clients = machines.filter(({ entry }) => entry.roles.includes("client"));

    const consul = new ConsulCluster(this, "Consul", {
      datacenter: id,
      servers: servers.map(({ host }) => host),
    });
    this.nomad = new NomadCluster(this, "Nomad", {
      consul,
      servers: servers.map(({ host }) => host),
      clients: clients.map(({ host, entry }) => ({
        host,
        options: { nodeClass: entry.group, meta: entry.meta },
      })),
    });

    const lab = new NomadNamespace(this, "LabNamespace", {
      cluster: this.nomad,
      namespaceName: "lab",
      description: "Services for the LAN",
    });
    new NomadJob(this, "ItTools", { cluster: this.nomad, job: itTools });
    new NomadJob(this, "Whoami", { cluster: this.nomad, namespace: lab, job: whoami });

    this.addOutputs(consul, servers[0]?.host.address ?? "");
  }

  private addOutputs(consul: ConsulCluster, address: string): void {
    // Not the provider's addresses: overriding those must not look like a change.
    const outputs = {
      nomad_ui: `https://${address}:${nomadPorts.http}/ui`,
      consul_ui: `https://${address}:${consulPorts.https}/ui`,
      nomad_ca: this.nomad.authority.certificatePem,
      consul_ca: consul.authority.certificatePem,
    };
    for (const [name, value] of Object.entries(outputs)) new TerraformOutput(this, name, { value });
    const secrets = {
      nomad_management_token: this.nomad.managementToken,
      consul_management_token: consul.managementToken,
    };
    for (const [name, { token }] of Object.entries(secrets)) {
      new TerraformOutput(this, name, { value: token, sensitive: true });
    }
  }

  private addMachines(inventory: Inventory): { entry: InventoryHost; host: VirtualMachine }[] {
    const hypervisors = this.addHypervisors(inventory);
    const deployKey = new DeployKey(this, "DeployKey");
    return inventory.hosts.map((entry) => ({
      entry,
      host: new VirtualMachine(this, entry.name, {
        hostName: entry.name,
        vmId: entry.vmid,
        ...hypervisors(entry.hypervisor),
        network: inventory.network,
        address: entry.address,
        ssh: {
          user: inventory.ssh.user,
          privateKey: deployKey.privateKey,
          timeout: Duration.seconds(inventory.ssh.timeoutSeconds),
        },
        authorizedKeys: [deployKey.publicKey, ...inventory.ssh.authorizedKeys],
        cores: entry.cores,
        memory: entry.memory,
        disk: entry.disk,
        tags: [`env-${this.node.id}`, `group-${entry.group}`],
      }),
    }));
  }

  private addHypervisors(
    inventory: Inventory,
  ): (name: string) => { hypervisor: ProxmoxHost; template: VmTemplate } {
    const apiTokens = this.addApiTokens(inventory);
    const hypervisors = Object.entries(inventory.hypervisors).map(([name, options]) => {
      const hypervisor = new ProxmoxHost(this, `Hypervisor-${name}`, {
        nodeName: name,
        apiToken: apiTokens(options.endpoint),
        ...options,
      });
      const template = VmTemplate.fromName(hypervisor, "Template", {
        host: hypervisor,
        name: inventory.template,
      });
      return [name, { hypervisor, template }] as const;
    });
    const byName = new Map(hypervisors);
    return (name) => {
      const found = byName.get(name);
      if (!found) throw LabError.at(this, `no hypervisor "${name}"`, "add it to the inventory");
      return found;
    };
  }

  /** One variable per API: `proxmox_api_token`, or one for each when there are several. */
  private addApiTokens(inventory: Inventory): (endpoint: string) => Secret {
    const firstOf = new Map<string, string>();
    for (const [name, { endpoint }] of Object.entries(inventory.hypervisors)) {
      if (!firstOf.has(endpoint)) firstOf.set(endpoint, name);
    }
    const tokens = new Map(
      [...firstOf].map(([endpoint, name]) => {
        const suffix = firstOf.size > 1 ? `_${name.replaceAll("-", "_")}` : "";
        const variable = `proxmox_api_token${suffix}`;
        const { stringValue } = new TerraformVariable(this, variable, {
          type: "string",
          sensitive: true,
          description: `API token for ${endpoint}: user@realm!name=uuid (TF_VAR_${variable})`,
          validation: [
            {
              condition: `\${can(regex("^[^@!=]+@[^@!=]+![^!=]+=[0-9a-fA-F-]{36}$", var.${variable}))}`,
              errorMessage: `${variable} must have the form user@realm!name=uuid, as Proxmox shows it when the token is made.`,
            },
          ],
        });
        return [endpoint, Secret.fromToken(stringValue)];
      }),
    );
    return (endpoint) => {
      const found = tokens.get(endpoint);
      if (!found) throw LabError.at(this, `no API token for ${endpoint}`, "add its hypervisor");
      return found;
    };
  }
}

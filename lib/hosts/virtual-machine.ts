import { VirtualEnvironmentVm } from "cdktf-provider-proxmox/lib/virtual-environment-vm";
import { Construct } from "constructs";
import type { ProxmoxHost } from "./proxmox-host";
import type { VmTemplate } from "./vm-template";
import type { ITerraformDependable } from "../core/cdk";
import type { DataSize } from "../core/data-size";
import { isDnsLabel } from "../core/dns-label";
import { LabError } from "../core/lab-error";
import type { IHost, SshAccess } from "../contracts/host";
import type { LabNetwork } from "../model/lab-network";

/** Options of {@link VirtualMachine}. */
export interface VirtualMachineProps {
  /** Name of the VM and of the host; a DNS label. */
  readonly hostName: string;
  /** Proxmox' number of the VM. */
  readonly vmId: number;
  /** Hypervisor it is made on; Proxmox may move it inside its cluster afterwards. */
  readonly hypervisor: ProxmoxHost;
  /** Template it is cloned from. Only a new VM looks at it. */
  readonly template: VmTemplate;
  /** Network it lives in. */
  readonly network: LabNetwork;
  /** IPv4 address. */
  readonly address: string;
  /** Account that cloud-init makes, and how it is reached. */
  readonly ssh: SshAccess;
  /** OpenSSH public keys that may log in. */
  readonly authorizedKeys: readonly string[];
  /** Virtual CPUs. */
  readonly cores: number;
  /** Memory; a whole number of MiB. */
  readonly memory: DataSize;
  /** Size of the root disk scsi0, at least the template's. @default - the template's size */
  readonly disk?: DataSize;
  /** Tags shown in Proxmox. @default - none */
  readonly tags?: readonly string[];
}

/**
 * A VM on Proxmox, cloned from a template. Proxmox' own cloud-init gives it name, account, keys,
 * address and resolver and nothing else, so that no change of configuration ever replaces it.
 */
export class VirtualMachine extends Construct implements IHost {
  readonly hostName: string;
  readonly address: string;
  readonly ssh: SshAccess;
  readonly machineId: string;
  readonly readiness: readonly ITerraformDependable[];

  /** @throws LabError for a name that is no DNS label or an address outside the network */
  constructor(scope: Construct, id: string, props: VirtualMachineProps) {
    super(scope, id);
    const { hypervisor, network, template } = props;
    if (!isDnsLabel(props.hostName)) {
      throw LabError.at(
        this,
        `host name "${props.hostName}" is no DNS label`,
        "use lower-case letters, digits and inner hyphens, at most 63",
      );
    }
    if (!network.contains(props.address)) {
      throw LabError.at(
        this,
        `address ${props.address} is not a host address of ${network.cidr}`,
        "choose an address inside the network",
      );
    }
    this.hostName = props.hostName;
    this.address = props.address;
    this.ssh = props.ssh;

    const vm = new VirtualEnvironmentVm(this, "Resource", {
      provider: hypervisor.provider,
      name: props.hostName,
      vmId: props.vmId,
      nodeName: hypervisor.nodeName,
      // Proxmox sorts tags and lower-cases them; any other order is a diff for ever.
      tags: [...new Set((props.tags ?? []).map((tag) => tag.toLowerCase()))].sort(),
      clone: {
        vmId: template.vmId,
        nodeName: template.nodeName,
        datastoreId: hypervisor.datastore,
        full: true,
        // Clones that run in parallel wait for the template's lock and may time out.
        retries: 3,
      },
      cpu: { cores: props.cores, type: "host" },
      memory: { dedicated: props.memory.toMebibytes() },
      networkDevice: [{ bridge: hypervisor.bridge }],
      disk: props.disk
        ? [
            {
              interface: "scsi0",
              datastoreId: hypervisor.datastore,
              size: props.disk.toGibibytes(),
              // Declaring the disk resets what the template says: keep TRIM.
              discard: "on",
              ssd: true,
            },
          ]
        : undefined,
      // The address is ours to give: a guest agent that is slow or absent must not delay every plan.
      agent: { enabled: true, timeout: "10s" },
      stopOnDestroy: true,
      rebootAfterUpdate: false,
      onBoot: true,
      operatingSystem: { type: "l26" },
      initialization: {
        datastoreId: hypervisor.datastore,
        userAccount: { username: props.ssh.user, keys: [...props.authorizedKeys] },
        ipConfig: [
          {
            ipv4: {
              address: `${props.address}/${network.prefixLength}`,
              gateway: network.gateway,
            },
          },
        ],
        dns: { servers: [...network.nameservers], domain: network.domain },
      },
      // Neither a rebuilt template nor a migration inside Proxmox may replace a running machine.
      lifecycle: { ignoreChanges: ["clone", "node_name"] },
    });
    // A clone has the VMID of the machine it replaces, but a MAC of its own.
    this.machineId = `${vm.id}/${vm.networkDevice.get(0).macAddress}`;
    this.readiness = [vm];
  }
}

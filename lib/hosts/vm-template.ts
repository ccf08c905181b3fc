import { DataProxmoxVirtualEnvironmentVms } from "cdktf-provider-proxmox/lib/data-proxmox-virtual-environment-vms";
import type { Construct } from "constructs";
import type { ProxmoxHost } from "./proxmox-host";
import { LabError } from "../core/lab-error";

/** A VM template that machines are cloned from; made outside the stack, e.g. with Packer. */
export class VmTemplate {
  private constructor(
    /** Proxmox' number of the template; may be known only to Terraform. */
    readonly vmId: number,
    /** Name of the Proxmox node that holds it. */
    readonly nodeName: string,
  ) {}

  /**
   * The template with this number.
   * @throws LabError for a number Proxmox does not allow
   */
  static fromId(host: ProxmoxHost, vmId: number): VmTemplate {
    if (!Number.isInteger(vmId) || vmId < 100) {
      throw LabError.at(host, `template VMID ${vmId} is not possible`, "use the template's VMID");
    }
    return new VmTemplate(vmId, host.nodeName);
  }

  /** The template with this name on the host's node; Terraform looks its number up. */
  static fromName(scope: Construct, id: string, props: VmTemplateFromNameProps): VmTemplate {
    const { host, name } = props;
    const found = new DataProxmoxVirtualEnvironmentVms(scope, id, {
      provider: host.provider,
      nodeName: host.nodeName,
      filter: [
        { name: "template", values: ["true"] },
        { name: "name", values: [name] },
      ],
      lifecycle: {
        postcondition: [
          {
            condition: "${length(self.vms) == 1}",
            errorMessage: `Hypervisor ${host.nodeName} must have exactly one template named "${name}". Make it (packer/README.md), or correct "template" in the inventory.`,
          },
        ],
      },
    });
    return new VmTemplate(found.vms.get(0).vmId, host.nodeName);
  }
}

/** Options of {@link VmTemplate.fromName}. */
export interface VmTemplateFromNameProps {
  /** Hypervisor that holds the template. */
  readonly host: ProxmoxHost;
  /** Name of the template, unique on that hypervisor. */
  readonly name: string;
}

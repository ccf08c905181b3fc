import { ProxmoxProvider } from "cdktf-provider-proxmox/lib/provider";
import { Construct } from "constructs";
import { TerraformStack } from "../core/cdk";
import { LabError } from "../core/lab-error";
import type { Secret } from "../core/secret";

/** Options of {@link ProxmoxHost}. */
export interface ProxmoxHostProps {
  /** Name of the node in Proxmox. */
  readonly nodeName: string;
  /**
   * URL of the API, e.g. `https://192.168.1.100:8006/`. Hypervisors of one Proxmox cluster may share
   * it; hypervisors that stand alone have one each.
   */
  readonly endpoint: string;
  /** API token, `user@realm!tokenid=uuid`. */
  readonly apiToken: Secret;
  /** Storage for disks and cloud-init drives. @default "local-lvm" */
  readonly datastore?: string;
  /** Linux bridge that VMs are connected to. @default "vmbr0" */
  readonly bridge?: string;
}

/** A Proxmox VE hypervisor. */
export class ProxmoxHost extends Construct {
  /** Name of the node in Proxmox. */
  readonly nodeName: string;
  /** Storage for disks and cloud-init drives. */
  readonly datastore: string;
  /** Linux bridge that VMs are connected to. */
  readonly bridge: string;
  /** The provider instance of this hypervisor's API; hypervisors with one endpoint share it. */
  readonly provider: ProxmoxProvider;

  /** @throws LabError when the endpoint is no https URL */
  constructor(scope: Construct, id: string, props: ProxmoxHostProps) {
    super(scope, id);
    if (!URL.canParse(props.endpoint) || new URL(props.endpoint).protocol !== "https:") {
      throw LabError.at(
        this,
        `endpoint "${props.endpoint}" is no https URL`,
        "use the API's URL, e.g. https://192.168.1.100:8006/",
      );
    }
    this.nodeName = props.nodeName;
    this.datastore = props.datastore ?? "local-lvm";
    this.bridge = props.bridge ?? "vmbr0";
    this.provider = providerFor(this, props);
  }
}

/** Terraform wants one provider block per API, not one per hypervisor. */
function providerFor(host: ProxmoxHost, props: ProxmoxHostProps): ProxmoxProvider {
  const stack = TerraformStack.of(host);
  const id = `proxmox ${new URL(props.endpoint).host}`;
  const existing = stack.node.tryFindChild(id) as ProxmoxProvider | undefined;
  return (
    existing ??
    new ProxmoxProvider(stack, id, {
      alias: props.nodeName,
      endpoint: props.endpoint,
      apiToken: props.apiToken.token,
    })
  );
}

import { gibibyte, formatDiskSize } from "../config/disk-size";
import { randomMac } from "../config/network-card";
import { ApiError } from "../http/api-error";
import type { SimulatorState, Vm } from "../state/state";

/** A template that is there from the start, as Packer would have left it. */
export interface TemplateSpec {
  readonly vmid: number;
  readonly name: string;
  readonly node: string;
  /** Size of its disk in GiB. @default 4 */
  readonly diskGigabytes?: number;
}

/** Adds a template that is not there yet. The drivers know it by its name and number only. */
export function addTemplate(draft: SimulatorState, spec: TemplateSpec): void {
  const existing = draft.vms.find(({ vmid }) => vmid === spec.vmid);
  if (existing?.isTemplate === true && existing.node === spec.node) return;
  if (existing !== undefined) {
    throw ApiError.failure(`VM ${spec.vmid} already exists on node '${existing.node}'`);
  }
  const size = (spec.diskGigabytes ?? 4) * gibibyte;
  const volid = `local-lvm:base-${spec.vmid}-disk-0`;
  draft.volumes.push({
    node: spec.node,
    volid,
    content: "images",
    format: "raw",
    size,
    ctime: Math.floor(Date.now() / 1000),
    vmid: spec.vmid,
  });
  const vm: Vm = {
    vmid: spec.vmid,
    node: spec.node,
    isTemplate: true,
    source: { vmid: spec.vmid, name: spec.name },
    config: {
      agent: "1",
      boot: "order=scsi0",
      cores: "1",
      cpu: "host",
      memory: "1024",
      name: spec.name,
      net0: `virtio=${randomMac()},bridge=vmbr0`,
      numa: "0",
      ostype: "l26",
      scsi0: `${volid},size=${formatDiskSize(size)}`,
      scsihw: "virtio-scsi-pci",
      sockets: "1",
    },
    pending: {},
  };
  draft.vms.push(vm);
}

import { parseDiskSize } from "../config/disk-size";
import { isCloudInitDrive, isDriveName, parseDrive } from "../config/drive";
import type { Vm } from "../state/state";
import { isAgentEnabled } from "../vms/vm-service";
import type { Services } from "./endpoint";

/** VMs as `cluster/resources` shows them. */
export async function describeVms(services: Services, vms: readonly Vm[]): Promise<object[]> {
  return Promise.all(
    vms.map(async (vm) => {
      const { name, status, cpus, maxmem, maxdisk, uptime, tags } = await summarizeVm(services, vm);
      return {
        id: `qemu/${vm.vmid}`,
        type: "qemu",
        node: vm.node,
        vmid: vm.vmid,
        template: vm.isTemplate ? 1 : 0,
        maxcpu: cpus,
        cpu: 0,
        mem: 0,
        disk: 0,
        ...{ name, status, maxmem, maxdisk, uptime },
        ...(tags === undefined ? {} : { tags }),
        ...(vm.lock === undefined ? {} : { lock: vm.lock }),
      };
    }),
  );
}

/** A VM as the list of a node's VMs and `status/current` show it. */
export interface VmSummary {
  readonly vmid: number;
  readonly name: string;
  readonly status: "running" | "stopped";
  readonly cpus: number;
  readonly maxmem: number;
  readonly maxdisk: number;
  readonly mem: number;
  readonly uptime: number;
  readonly pid?: number;
  readonly tags?: string;
  readonly template?: 1;
  readonly lock?: string;
}

/** Memory in use and process number are invented; everything else is true. */
export async function summarizeVm(services: Services, vm: Vm): Promise<VmSummary> {
  const running = await services.vms.isRunning(vm);
  const { config } = vm;
  return {
    vmid: vm.vmid,
    name: config.name ?? `VM ${vm.vmid}`,
    status: running ? "running" : "stopped",
    cpus: Number(config.cores ?? 1) * Number(config.sockets ?? 1),
    maxmem: Number(config.memory ?? 512) * 1024 ** 2,
    maxdisk: bootDiskSize(vm),
    mem: 0,
    uptime: running ? Math.floor((Date.now() - (vm.startedAt ?? Date.now())) / 1000) : 0,
    ...(running ? { pid: vm.vmid } : {}),
    ...(config.tags === undefined ? {} : { tags: config.tags }),
    ...(vm.isTemplate ? { template: 1 as const } : {}),
    ...(vm.lock === undefined ? {} : { lock: vm.lock }),
  };
}

/** What `status/current` adds to the summary. */
export async function currentStatus(services: Services, vm: Vm): Promise<object> {
  const summary = await summarizeVm(services, vm);
  return {
    ...summary,
    qmpstatus: summary.status,
    ha: { managed: 0 },
    ...(isAgentEnabled(vm) ? { agent: 1 } : {}),
  };
}

function bootDiskSize(vm: Vm): number {
  const disks = Object.entries(vm.config)
    .filter(([name]) => isDriveName(name))
    .map(([, value]) => parseDrive(value))
    .filter((drive) => !isCloudInitDrive(drive) && drive.options.size !== undefined);
  return parseDiskSize(disks[0]?.options.size ?? "0");
}

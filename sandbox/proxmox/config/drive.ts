import { parseBoolean } from "../http/parameter-types";
import { parseDiskSize } from "./disk-size";
import { formatProperties, parseProperties, type PropertySchema } from "./property-string";

/** A disk or CD drive of a VM: `scsi0: local-lvm:vm-111-disk-0,discard=on,size=8G`. */
export interface Drive {
  /** A volume, `none`, `cdrom`, or a wish: `local-lvm:8` (8 GiB), `local-lvm:cloudinit`. */
  readonly file: string;
  readonly options: Readonly<Record<string, string>>;
}

/** Buses and how many drives each takes. */
export const driveBuses = { ide: 4, sata: 6, scsi: 31, virtio: 16 } as const;

export function isDriveName(name: string): boolean {
  return /^(ide|sata|scsi|virtio)\d+$/.test(name);
}

function anyOf(...values: readonly string[]): (value: string) => void {
  return (value) => {
    if (!values.includes(value)) {
      throw new Error(
        `value '${value}' does not have a value in the enumeration '${values.join(", ")}'`,
      );
    }
  };
}

function wholeNumber(value: string): void {
  if (!/^\d+$/.test(value)) throw new Error(`type check ('integer') failed - got '${value}'`);
}

const limits = ["iops_rd", "iops_rd_max", "iops_wr", "iops_wr_max"];
const rates = ["mbps_rd", "mbps_rd_max", "mbps_wr", "mbps_wr_max"];

const schema: PropertySchema = {
  defaultKey: "file",
  keys: {
    file: (value) => {
      if (!/^(none|cdrom|[a-z][\w.-]*:[^\s,]+)$/i.test(value)) {
        throw new Error(`unable to parse volume ID '${value}'`);
      }
    },
    aio: anyOf("native", "threads", "io_uring"),
    backup: parseBoolean,
    cache: anyOf("none", "writethrough", "writeback", "unsafe", "directsync"),
    discard: anyOf("ignore", "on"),
    format: anyOf("raw", "qcow2", "vmdk", "subvol"),
    "import-from": () => undefined,
    iothread: parseBoolean,
    media: anyOf("cdrom", "disk"),
    replicate: parseBoolean,
    ro: parseBoolean,
    serial: () => undefined,
    size: parseDiskSize,
    ssd: parseBoolean,
    ...Object.fromEntries(limits.map((name) => [name, wholeNumber])),
    ...Object.fromEntries(rates.map((name) => [name, Number])),
  },
};

export function parseDrive(text: string): Drive {
  const { file, ...options } = parseProperties(text, schema);
  if (file === undefined)
    throw new Error("invalid format - file: property is missing and it is not optional");
  return { file, options };
}

export function formatDrive(drive: Drive): string {
  return formatProperties({ ...drive.options, file: drive.file }, "file");
}

/** Whether the drive is the one that carries cloud-init's data. */
export function isCloudInitDrive(drive: Drive): boolean {
  return drive.options.media === "cdrom" && /:(.*\/)?vm-\d+-cloudinit(\.\w+)?$/.test(drive.file);
}

const units = ["", "K", "M", "G", "T"] as const;

/** One GiB in bytes. */
export const gibibyte = 1024 ** 3;

/** Reads a disk size (`8G`, `512M`, bytes) into bytes. */
export function parseDiskSize(text: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)([KMGT])?$/.exec(text) ?? [];
  if (amount === undefined) throw new Error(`value '${text}' does not look like a disk size`);
  const power = units.indexOf((unit ?? "") as (typeof units)[number]);
  return Math.round(Number(amount) * 1024 ** power);
}

/** Writes bytes in the largest unit that needs no fraction, as Proxmox VE does in configurations. */
export function formatDiskSize(bytes: number): string {
  let amount = bytes;
  let power = 0;
  while (amount !== 0 && amount % 1024 === 0 && power < units.length - 1) {
    amount /= 1024;
    power += 1;
  }
  return `${amount}${units[power] ?? ""}`;
}

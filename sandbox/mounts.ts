import { readFileSync } from "node:fs";
import { run, tryRun } from "./run";

/** Mount points at or below a directory, the deepest first: the order to unmount them in. */
export function mountsBelow(directory: string): string[] {
  return parseMountPoints(readFileSync("/proc/self/mountinfo", "utf8"))
    .filter((point) => point === directory || point.startsWith(`${directory}/`))
    .reverse();
}

/** Mount points in the order they were mounted. The kernel writes blanks and the like as octal. */
export function parseMountPoints(mountinfo: string): string[] {
  return mountinfo
    .split("\n")
    .map((line) => line.split(" ")[4])
    .filter((point) => point !== undefined)
    .map((point) =>
      point.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8))),
    );
}

export async function unmountBelow(directory: string): Promise<void> {
  for (const point of mountsBelow(directory)) {
    const plain = await tryRun("umount", [point]);
    if (plain.code !== 0) await run("umount", ["--lazy", point]);
  }
}

export interface Overlay {
  /** Read-only directories, the upper one first. */
  readonly layers: readonly string[];
  readonly changes: string;
  readonly work: string;
}

export async function mountOverlay(target: string, overlay: Overlay): Promise<void> {
  const options = [
    `lowerdir=${overlay.layers.join(":")}`,
    `upperdir=${overlay.changes}`,
    `workdir=${overlay.work}`,
  ];
  await run("mount", ["-t", "overlay", "overlay", "-o", options.join(","), target]);
}

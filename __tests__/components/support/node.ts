import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Bundle } from "./bundle";
import { temporaryDirectory, writeBelow } from "./temporary";
import { pathOf } from "./tools";

/**
 * A command on a node: Debian as in the node template with files laid over it, read-only but for /tmp. Its
 * mounts live in a namespace that ends with it.
 */
export function onNode(files: string, command: readonly string[]): string[] {
  const script = `
    mount -t overlay overlay -o "ro,lowerdir=$1:$2" "$3"
    mount -t tmpfs tmpfs "$3/tmp"
    mount -t proc proc "$3/proc"
    root=$3
    shift 3
    exec chroot "$root" "$@"`;
  return [
    ...["unshare", "--mount", "--propagation", "private", "sh", "-euc", script, "sh"],
    ...[files, pathOf("node template"), temporaryDirectory()],
    ...command,
  ];
}

/** A directory with the files of bundles at their paths, as they lie on a node. */
export function filesOnNode(bundles: readonly Bundle[]): string {
  const root = temporaryDirectory();
  for (const { path, content } of bundles.flatMap(({ files }) => files)) {
    writeBelow(root, path, content);
  }
  return root;
}

/** Puts a program that does nothing where a unit expects a real one. */
export function addStub(root: string, path: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  symlinkSync("/usr/bin/true", join(root, path));
}

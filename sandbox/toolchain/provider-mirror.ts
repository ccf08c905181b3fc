import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import { foreignProviders, type ProviderAddress } from "./manifest";
import type { BuiltProgram } from "./toolchain";

/** The folder in which Terraform and OpenTofu look for providers before they ask a registry. */
export function mirrorDir(): string {
  return join(homedir(), ".terraform.d/plugins");
}

const terraformRegistry = "registry.terraform.io";
const openTofuRegistry = "registry.opentofu.org";

/** Path of a provider below a registry's folder. */
export function providerPath(provider: ProviderAddress, platform = goPlatform()): string {
  const { namespace, name, version } = provider;
  return join(namespace, name, version, platform, `terraform-provider-${name}_v${version}`);
}

/** Puts the providers among the built programs where Terraform finds them. */
export function installProviders(built: readonly BuiltProgram[]): void {
  for (const { program, path } of built) {
    if (program.provider === undefined) continue;
    place(path, join(mirrorDir(), terraformRegistry, providerPath(program.provider)));
  }
  mirrorForOpenTofu();
}

/** To OpenTofu the same names mean its own registry: it finds every provider there too. */
export function mirrorForOpenTofu(root: string = mirrorDir()): void {
  const from = join(root, terraformRegistry);
  if (!existsSync(from)) return;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const file = join(entry.parentPath, entry.name);
    place(file, join(root, openTofuRegistry, file.slice(from.length + 1)));
  }
}

/** Providers a lab needs that are neither built here nor in the mirror. */
export function missingProviders(root: string = mirrorDir()): string[] {
  return foreignProviders
    .filter(({ namespace, name }) => {
      const folder = join(root, terraformRegistry, namespace, name);
      const files = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
      return !files.some((file) =>
        basename(String(file)).startsWith(`terraform-provider-${name}_`),
      );
    })
    .map(({ namespace, name }) => `${namespace}/${name}`);
}

/** A hard link where possible: providers are large. */
function place(source: string, target: string): void {
  if (existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true });
  const partial = `${target}.partial`;
  rmSync(partial, { force: true });
  try {
    linkSync(realpathSync(source), partial);
  } catch {
    copyFileSync(source, partial);
  }
  renameSync(partial, target);
}

function goPlatform(): string {
  return `linux_${process.arch === "x64" ? "amd64" : process.arch}`;
}

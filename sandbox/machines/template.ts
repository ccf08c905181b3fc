import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { contentHash } from "../content-hash";
import { cacheDir } from "../paths";
import { longStep, step } from "../progress";
import { run } from "../run";
import { debianSources, type AptSource } from "../toolchain/debian";
import { nodeFiles, type NodeFile } from "./node-files";

const release = "bookworm";

/** What debootstrap must install itself, so that the second installation can run inside. */
const firstPackages = [
  "ca-certificates",
  "curl",
  "dbus",
  "ifupdown",
  "iproute2",
  "iputils-ping",
  "netbase",
  "openssh-server",
  "procps",
  "python3",
  "python3-cffi-backend",
  "sudo",
  "systemd",
  "systemd-sysv",
  "udev",
];

const secondPackages = [
  "cloud-init",
  "conmon",
  "containernetworking-plugins",
  "iptables",
  "podman",
  "qemu-guest-agent",
  "runc",
];

const installScript = `set -eu
export DEBIAN_FRONTEND=noninteractive
dpkg --configure -a
apt-get -q update
apt-get -q -y dist-upgrade
apt-get -q -y --no-install-recommends install ${secondPackages.join(" ")}
apt-get clean
rm -rf /var/lib/apt/lists/* /var/cache/apt/*.bin /var/log/*.log /var/log/apt
rm -f /etc/systemd/system/default.target.wants/podman.service
rm -f /etc/ssh/ssh_host_* /var/lib/dbus/machine-id /etc/resolv.conf /usr/sbin/policy-rc.d
: >/etc/machine-id
: >/etc/resolv.conf
`;

/** No documentation, and no fsync per file: a template that was cut off is built again anyway. */
const dpkgOptions = `force-unsafe-io
path-exclude=/usr/share/doc/*
path-exclude=/usr/share/man/*
path-exclude=/usr/share/locale/*
`;

/** A program the template carries: where it was built and where nodes expect it. */
export interface TemplateProgram {
  readonly source: string;
  readonly path: string;
  /** Changes when the program does. */
  readonly key: string;
}

/**
 * The image every node starts from, as Packer makes it for a real lab: Debian with cloud-init, podman
 * and the agents. Returns a directory with two layers for overlayfs, `node` above `debian`, because
 * Debian takes minutes and everything above it a second.
 */
export async function buildTemplate(programs: readonly TemplateProgram[]): Promise<string> {
  return buildNodeLayer(await buildDebian(debianSources(release)), programs);
}

async function buildDebian(sources: readonly AptSource[]): Promise<string> {
  const key = contentHash([release, firstPackages, secondPackages, installScript, dpkgOptions]);
  const target = join(cacheDir(), "template", `debian-${key}`);
  if (existsSync(target)) return target;

  const root = `${target}.partial`;
  const bootstrapped = `${target}.bootstrapped`;
  const log = `${target}.log`;
  const packages = join(cacheDir(), "template/packages");
  mkdirSync(packages, { recursive: true });
  if (!existsSync(bootstrapped)) {
    rmSync(root, { recursive: true, force: true });
    await longStep("node template: debootstrap (1-2 minutes)", async () => {
      await runIsolated(
        ["debootstrap", "--variant=minbase", `--cache-dir=${packages}`].concat([
          `--include=${firstPackages.join(",")}`,
          release,
          root,
          mirrorOf(sources),
        ]),
        log,
      );
    });
    writeFileSync(bootstrapped, "");
  }
  await longStep("node template: cloud-init, podman and others (1-2 minutes)", async () => {
    write(root, { path: "/usr/sbin/policy-rc.d", content: "#!/bin/sh\nexit 101\n", mode: 0o755 });
    write(root, { path: "/etc/dpkg/dpkg.cfg.d/sandbox", content: dpkgOptions });
    write(root, { path: "/etc/apt/sources.list", content: renderSources(sources) });
    copyFileSync("/etc/resolv.conf", join(root, "etc/resolv.conf"));
    const script = 'mount -t proc proc "$0/proc" && chroot "$0" sh -c "$1"';
    await runIsolated(["sh", "-c", script, root, installScript], log);
  });
  renameSync(root, target);
  rmSync(bootstrapped);
  return target;
}

/** Mounts made during the build live in a mount namespace that dies with it, however it ends. */
async function runIsolated(command: readonly string[], logFile: string): Promise<void> {
  await run("unshare", ["--mount", "--propagation", "private", "--", ...command], { logFile });
}

async function buildNodeLayer(base: string, programs: readonly TemplateProgram[]): Promise<string> {
  const shipped = programs.map(({ path, key }) => ({ path, key }));
  const target = join(cacheDir(), "template", `node-${contentHash([base, nodeFiles, shipped])}`);
  if (existsSync(target)) return target;
  return step("node template: configuration and programs", () => {
    const partial = `${target}.partial`;
    const root = join(partial, "node");
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(root, { recursive: true });
    symlinkSync(`../${basename(base)}`, join(partial, "debian"));
    nodeFiles.forEach((file) => {
      write(root, file);
    });
    for (const program of programs) {
      const path = join(root, program.path);
      mkdirSync(dirname(path), { recursive: true });
      copyFileSync(program.source, path);
      chmodSync(path, 0o755);
    }
    renameSync(partial, target);
    return Promise.resolve(target);
  });
}

function write(root: string, file: NodeFile): void {
  const path = join(root, file.path);
  mkdirSync(dirname(path), { recursive: true });
  if ("link" in file) {
    symlinkSync(file.link, path);
    return;
  }
  writeFileSync(path, file.content);
  chmodSync(path, file.mode ?? 0o644);
}

function mirrorOf(sources: readonly AptSource[]): string {
  const main = sources.find((source) => source.suites.includes(release));
  if (main === undefined) throw new Error(`No apt source carries the suite ${release}.`);
  return main.uri;
}

function renderSources(sources: readonly AptSource[]): string {
  return sources
    .flatMap(({ uri, suites, components }) =>
      suites.map((suite) => `deb ${uri} ${suite} ${components.join(" ")}\n`),
    )
    .join("");
}

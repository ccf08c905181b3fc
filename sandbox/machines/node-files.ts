/** A file or symbolic link the node template adds to plain Debian. */
export type NodeFile =
  | { readonly path: string; readonly content: string; readonly mode?: number }
  | { readonly path: string; readonly link: string };

/** Where every node finds the container registry of the lab. */
export const registryAddress = "10.77.0.254:5000";

/** Units that cost boot time, need hardware, or would reach through a shared kernel to the machine below. */
const maskedUnits = [
  "apt-daily.timer",
  "apt-daily-upgrade.timer",
  "console-getty.service",
  "dev-hugepages.mount",
  "dpkg-db-backup.timer",
  "e2scrub_all.timer",
  "e2scrub_reap.service",
  "fstrim.timer",
  "getty.target",
  "getty-static.service",
  "kmod-static-nodes.service",
  "podman-auto-update.service",
  "podman-auto-update.timer",
  "podman-restart.service",
  "proc-sys-fs-binfmt_misc.automount",
  "sys-fs-fuse-connections.mount",
  "sys-kernel-config.mount",
  "sys-kernel-debug.mount",
  "sys-kernel-tracing.mount",
  "systemd-binfmt.service",
  "systemd-modules-load.service",
  "systemd-random-seed.service",
  "systemd-timesyncd.service",
  "systemd-udev-settle.service",
  "systemd-udev-trigger.service",
  "systemd-udevd.service",
  "systemd-udevd-control.socket",
  "systemd-udevd-kernel.socket",
];

/** /proc/sys is the real one inside a node: settings of the whole kernel must not be applied there. */
const maskedSysctls = ["50-pid-max.conf", "99-protect-links.conf"];

const cloudInit = `# The seed comes from the driver; nothing else is worth a try.
datasource_list: [NoCloud]
datasource:
  NoCloud: {fs_label: null}
apt: {preserve_sources_list: true}
growpart: {mode: "off"}
resize_rootfs: false
locale: false
ssh_genkeytypes: [ed25519]
ssh_pwauth: false
`;

const sshd = `PasswordAuthentication no
KbdInteractiveAuthentication no
UseDNS no
`;

const containers = `[containers]
default_ulimits = ["nofile=1024:1024", "nproc=1024:1024"]

[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "file"

[network]
network_backend = "cni"
`;

const storage = `[storage]
driver = "vfs"
runroot = "/run/containers/storage"
graphroot = "/var/lib/containers/storage"
`;

function mirrored(registry: string): string {
  return `
[[registry]]
location = "${registry}"

[[registry.mirror]]
location = "${registryAddress}"
insecure = true
`;
}

const registries = `unqualified-search-registries = ["docker.io"]
${mirrored("docker.io")}${mirrored("registry.k8s.io")}
[[registry]]
location = "${registryAddress}"
insecure = true
`;

const cgroupsScript = `#!/bin/sh
# systemd-nspawn mounts cgroup v1 controllers read-only; container engines must write there.
set -eu
while read -r _ target type _; do
  if [ "$type" = cgroup ]; then mount -o remount,bind,rw "$target"; fi
done </proc/self/mounts
`;

const cgroupsUnit = `[Unit]
Description=Writable cgroup controllers for container engines
DefaultDependencies=no
Before=sysinit.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/local/sbin/writable-cgroups

[Install]
WantedBy=sysinit.target
`;

/** Everything the template adds to Debian's packages, in one list that also makes its cache key. */
export const nodeFiles: readonly NodeFile[] = [
  { path: "/etc/cloud/cloud.cfg.d/99-sandbox.cfg", content: cloudInit },
  { path: "/etc/ssh/sshd_config.d/10-sandbox.conf", content: sshd },
  {
    path: "/etc/systemd/journald.conf.d/10-sandbox.conf",
    content: "[Journal]\nStorage=volatile\nRuntimeMaxUse=32M\n",
  },
  { path: "/etc/containers/containers.conf", content: containers },
  { path: "/etc/containers/storage.conf", content: storage },
  { path: "/etc/containers/registries.conf", content: registries },
  { path: "/usr/local/sbin/writable-cgroups", content: cgroupsScript, mode: 0o755 },
  { path: "/etc/systemd/system/writable-cgroups.service", content: cgroupsUnit },
  {
    path: "/etc/systemd/system/sysinit.target.wants/writable-cgroups.service",
    link: "/etc/systemd/system/writable-cgroups.service",
  },
  {
    path: "/etc/systemd/system/sockets.target.wants/podman.socket",
    link: "/lib/systemd/system/podman.socket",
  },
  { path: "/opt/cni/bin", link: "/usr/lib/cni" },
  { path: "/opt/cni/config/.keep", content: "" },
  { path: "/etc/fstab", content: "" },
  { path: "/etc/hostname", content: "template\n" },
  ...maskedUnits.map((unit) => ({ path: `/etc/systemd/system/${unit}`, link: "/dev/null" })),
  ...maskedSysctls.map((name) => ({ path: `/etc/sysctl.d/${name}`, link: "/dev/null" })),
];

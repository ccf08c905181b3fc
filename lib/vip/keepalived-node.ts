import type { HealthCheck } from "./health-check";
import { readAsset } from "../core/asset";
import {
  renderKeepalivedGlobals,
  renderVrrpInstance,
  type VrrpInstance,
} from "../render/keepalived";
import { shellAssignments } from "../render/shell";
import { renderSystemdUnit } from "../render/systemd-unit";
import type { IHost } from "../contracts/host";
import { FileContent } from "../provisioning/file-content";
import type { NodeConfigurationProps } from "../provisioning/node-configuration";

const ACCOUNT = "keepalived_script";
const DIRECTORY = "/etc/keepalived";
const LAUNCHER = "keepalived-on-lan.sh";
const UNIT = "keepalived.service";

const dropIn = renderSystemdUnit({
  Unit: { StartLimitIntervalSec: 0 },
  Service: {
    ExecStart: ["", `/bin/sh ${DIRECTORY}/${LAUNCHER} --dont-fork --vrrp $DAEMON_ARGS`],
    Restart: "on-failure",
    RestartSec: 1,
  },
});

// `keepalived -t` of 2.2.7 ends itself with SIGTERM as soon as it looks at a script of another account
// than root; the copy that is checked therefore names root.
const CONFIG_CHECK = `set -e
sed -i 's/^\\( *script_user \\).*/\\1root/' "$1/keepalived.conf"
sh "$1/${LAUNCHER}" --config-test --use-file="$1/keepalived.conf"
`;

/** What one host must have to be a member of a virtual IP. */
export function keepalivedNode(
  host: IHost,
  instance: VrrpInstance,
  healthCheck: Required<HealthCheck>,
): NodeConfigurationProps {
  const path = (name: string) => `${DIRECTORY}/${name}`;
  const paths = {
    globals: path("keepalived.conf"),
    instance: path(`vips/${instance.name}.conf`),
    check: path(`vips/${instance.name}.sh`),
    launcher: path(LAUNCHER),
    dropIn: `/etc/systemd/system/${UNIT}.d/cdktf-homelab.conf`,
    sysctl: "/etc/sysctl.d/60-cdktf-homelab-vip.conf",
  };
  return {
    host,
    role: `vip-${instance.name}`,
    requires: ["keepalived", "ip", "ping", "runuser"],
    users: [{ name: ACCOUNT, home: "/nonexistent" }],
    directories: [{ path: DIRECTORY }, { path: path("vips") }],
    files: [
      {
        path: paths.globals,
        content: FileContent.text(renderKeepalivedGlobals({ scriptUser: ACCOUNT })),
      },
      { path: paths.instance, content: FileContent.text(renderVrrpInstance(instance)) },
      {
        path: paths.check,
        mode: "0755",
        content: FileContent.text(`#!/bin/sh\n${healthCheck.script.trimEnd()}\n`),
      },
      {
        path: paths.launcher,
        content: FileContent.text(
          shellAssignments({ ADDRESS: host.address }) + readAsset(__dirname, `scripts/${LAUNCHER}`),
        ),
      },
      { path: paths.dropIn, content: FileContent.text(dropIn) },
      { path: paths.sysctl, content: FileContent.text("net.ipv4.ip_nonlocal_bind = 1\n") },
    ],
    checks: [{ directory: DIRECTORY, script: CONFIG_CHECK }],
    units: [
      {
        name: UNIT,
        restartOn: [paths.launcher, paths.dropIn],
        reloadOn: [paths.globals, paths.instance],
      },
    ],
    gates: [
      {
        description: `${instance.address} is held by a host whose health check succeeds`,
        unit: UNIT,
        script:
          shellAssignments({
            VIP: instance.address,
            CHECK: paths.check,
            ACCOUNT,
            TIMEOUT: String(healthCheck.timeoutSeconds),
          }) + readAsset(__dirname, "scripts/vip-gate.sh"),
      },
    ],
  };
}

import type { Construct } from "constructs";
import { consulTokenConfig, nomadPaths } from "./agent-config";
import type { NomadMembership } from "./nomad-membership";
import type { ConsulToken } from "../consul/consul-token";
import type { IHost } from "../contracts/host";
import { FileContent } from "../provisioning/file-content";
import type { NodeConfigurationProps } from "../provisioning/node-configuration";
import type { NodeFile } from "../provisioning/node-file";
import { renderSystemdUnit } from "../render/systemd-unit";

/** Options of {@link nomadAgentConfiguration}. */
export interface NomadAgentConfigurationProps {
  readonly membership: NomadMembership;
  readonly host: IHost;
  readonly role: "server" | "client";
  /** Text of `nomad.hcl`. */
  readonly config: string;
  /** Token of the agent for its Consul agent. */
  readonly consulToken: ConsulToken;
  /** Files only this role has; each needs a restart. @default - none */
  readonly extraFiles?: readonly NodeFile[];
  /** Programs only this role needs. @default - none */
  readonly extraRequires?: readonly string[];
}

/** The part of an agent's configuration that servers and clients have in common. */
export function nomadAgentConfiguration(
  scope: Construct,
  props: NomadAgentConfigurationProps,
): Pick<
  NodeConfigurationProps,
  "host" | "role" | "requires" | "users" | "directories" | "files" | "checks" | "units"
> {
  const { membership, host, role } = props;
  // Servers need no rights on their host; clients start tasks for others.
  const user = role === "server" ? "nomad" : "root";
  const certificate = membership.authority.issue(scope, "Certificate", {
    commonName: `${role}.${membership.region}.nomad`,
    dnsNames: [`${role}.${membership.region}.nomad`, "localhost"],
    ipAddresses: ["127.0.0.1", host.address],
  });
  const secret = { owner: user, mode: "0600" };
  const restartFiles: NodeFile[] = [
    { path: nomadPaths.unit, content: FileContent.text(unitText(user)) },
    {
      path: nomadPaths.config,
      mode: "0640",
      owner: "root",
      group: user,
      content: FileContent.text(props.config),
    },
    {
      path: nomadPaths.consulToken,
      ...secret,
      content: FileContent.runtime(
        consulTokenConfig[0],
        props.consulToken.secret,
        consulTokenConfig[1],
      ),
    },
    ...(props.extraFiles ?? []),
  ];
  const reloadFiles: NodeFile[] = [
    { path: nomadPaths.ca, content: FileContent.runtime(membership.authority.certificatePem) },
    { path: nomadPaths.certificate, content: FileContent.runtime(certificate.certificatePem) },
    { path: nomadPaths.key, ...secret, content: FileContent.runtime(certificate.privateKeyPem) },
  ];
  return {
    host,
    role: `nomad-${role}`,
    requires: ["nomad", "curl", ...(props.extraRequires ?? [])],
    users: user === "root" ? [] : [{ name: user, home: nomadPaths.data }],
    directories: [
      { path: nomadPaths.directory, mode: "0750", owner: "root", group: user },
      { path: `${nomadPaths.directory}/tls`, mode: "0750", owner: "root", group: user },
      { path: nomadPaths.data, mode: "0700", owner: user },
    ],
    files: [...restartFiles, ...reloadFiles],
    checks: [{ directory: nomadPaths.directory, script: 'nomad config validate "$1"' }],
    units: [
      {
        name: "nomad.service",
        restartOn: restartFiles.map((file) => file.path),
        reloadOn: reloadFiles.map((file) => file.path),
      },
    ],
  };
}

function unitText(user: string): string {
  return renderSystemdUnit({
    Unit: {
      Description: "Nomad agent",
      Documentation: "https://developer.hashicorp.com/nomad/docs",
      Wants: ["network-online.target", "consul.service"],
      After: ["network-online.target", "consul.service", "podman.socket"],
      StartLimitIntervalSec: 0,
    },
    Service: {
      Type: "exec",
      User: user,
      Group: user,
      ExecStart: `/usr/bin/nomad agent -config=${nomadPaths.directory}`,
      ExecReload: "/bin/kill --signal HUP $MAINPID",
      // Tasks outlive a restart of their client.
      KillMode: "process",
      KillSignal: "SIGINT",
      Restart: "on-failure",
      RestartSec: 2,
      LimitNOFILE: 65536,
      LimitNPROC: "infinity",
      TasksMax: "infinity",
      OOMScoreAdjust: -1000,
    },
    Install: { WantedBy: "multi-user.target" },
  });
}

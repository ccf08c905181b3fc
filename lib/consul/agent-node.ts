import type { Construct } from "constructs";
import { agentTokenConfig, consulPaths, gossipConfig, renderConsulConfig } from "./agent-config";
import type { ConsulMembership } from "./consul-membership";
import type { ConsulToken } from "./consul-token";
import { renderSystemdUnit } from "../render/systemd-unit";
import type { IHost } from "../contracts/host";
import { FileContent } from "../provisioning/file-content";
import type { NodeConfigurationProps } from "../provisioning/node-configuration";
import type { NodeFile } from "../provisioning/node-file";

const unitText = renderSystemdUnit({
  Unit: {
    Description: "Consul agent",
    Documentation: "https://developer.hashicorp.com/consul/docs",
    Requires: "network-online.target",
    After: "network-online.target",
    StartLimitIntervalSec: 0,
  },
  Service: {
    Type: "exec",
    User: "consul",
    Group: "consul",
    ExecStart: `/usr/bin/consul agent -config-dir=${consulPaths.directory}`,
    ExecReload: "/bin/kill --signal HUP $MAINPID",
    KillMode: "process",
    KillSignal: "SIGTERM",
    Restart: "on-failure",
    RestartSec: 2,
    LimitNOFILE: 65536,
  },
  Install: { WantedBy: "multi-user.target" },
});

/** The part of an agent's configuration that servers and clients have in common. */
export function consulAgentConfiguration(
  scope: Construct,
  props: { membership: ConsulMembership; host: IHost; server: boolean; extra?: NodeFile[] },
): Pick<
  NodeConfigurationProps,
  "host" | "requires" | "users" | "directories" | "files" | "checks" | "units"
> {
  const { membership, host, server } = props;
  const role = server ? "server" : "client";
  const certificate = membership.authority.issue(scope, "Certificate", {
    commonName: `${role}.${membership.datacenter}.consul`,
    dnsNames: [
      `${role}.${membership.datacenter}.consul`,
      `${host.hostName}.${role}.${membership.datacenter}.consul`,
      "localhost",
    ],
    ipAddresses: ["127.0.0.1", host.address],
  });
  const owned = { owner: "consul", mode: "0600" };
  const files: NodeFile[] = [
    { path: consulPaths.unit, content: FileContent.text(unitText) },
    {
      path: consulPaths.config,
      mode: "0640",
      owner: "root",
      group: "consul",
      content: FileContent.text(
        renderConsulConfig({
          nodeName: host.hostName,
          datacenter: membership.datacenter,
          address: host.address,
          serverAddresses: membership.serverHosts.map((other) => other.address),
          server,
        }),
      ),
    },
    {
      path: consulPaths.gossip,
      ...owned,
      content: FileContent.runtime(gossipConfig[0], membership.gossipKey, gossipConfig[1]),
    },
    { path: consulPaths.ca, content: FileContent.runtime(membership.authority.certificatePem) },
    {
      path: consulPaths.certificate,
      content: FileContent.runtime(certificate.certificatePem),
    },
    { path: consulPaths.key, ...owned, content: FileContent.runtime(certificate.privateKeyPem) },
    ...(props.extra ?? []),
  ];
  const reloadable: string[] = [
    consulPaths.ca,
    consulPaths.certificate,
    consulPaths.key,
    consulPaths.agentToken,
  ];
  return {
    host,
    requires: ["consul", "curl"],
    users: [{ name: "consul", home: consulPaths.data }],
    directories: [
      { path: "/etc/cdktf-homelab", mode: "0700" },
      { path: consulPaths.directory, mode: "0750", owner: "root", group: "consul" },
      { path: `${consulPaths.directory}/tls`, mode: "0750", owner: "root", group: "consul" },
      { path: consulPaths.data, mode: "0750", owner: "consul" },
    ],
    files,
    checks: [{ directory: consulPaths.directory, script: 'consul validate "$1"' }],
    units: [
      {
        name: "consul.service",
        reloadOn: reloadable,
        restartOn: [consulPaths.unit, consulPaths.config, consulPaths.gossip],
      },
    ],
  };
}

/** The files that hold an agent's own token: for the agent, and for the gates. */
export function agentTokenFiles(token: ConsulToken): NodeFile[] {
  return [
    {
      path: consulPaths.agentToken,
      owner: "consul",
      mode: "0600",
      content: FileContent.runtime(agentTokenConfig[0], token.secret, agentTokenConfig[1]),
    },
    {
      path: consulPaths.agentTokenHeader,
      mode: "0600",
      content: FileContent.runtime("X-Consul-Token: ", token.secret, "\n"),
    },
  ];
}

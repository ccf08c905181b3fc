import { consulPorts } from "../consul/consul-ports";
import { nomadPorts } from "./nomad-ports";
import { attributes, block, renderHcl, type HclBody } from "../render/hcl";

/** Where Nomad's files lie on a node. */
export const nomadPaths = {
  directory: "/etc/nomad.d",
  config: "/etc/nomad.d/nomad.hcl",
  gossip: "/etc/nomad.d/gossip.hcl",
  consulToken: "/etc/nomad.d/consul-token.hcl",
  ca: "/etc/nomad.d/tls/ca.pem",
  certificate: "/etc/nomad.d/tls/agent.pem",
  key: "/etc/nomad.d/tls/agent-key.pem",
  data: "/opt/nomad/data",
  plugins: "/opt/nomad/plugins",
  /** Where HashiCorp's documentation puts the CNI plugins. */
  cni: "/opt/cni/bin",
  unit: "/etc/systemd/system/nomad.service",
} as const;

/** Facts every agent's configuration is made of. */
export interface NomadAgentFacts {
  readonly nodeName: string;
  readonly region: string;
  readonly datacenter: string;
  /** Address of the host on the LAN. */
  readonly address: string;
  /** Addresses of all servers. */
  readonly serverAddresses: readonly string[];
}

/** What a client offers to jobs. */
export interface NomadClientOptions {
  /** Class of the node, for constraints. @default - none */
  readonly nodeClass?: string;
  /** Pool the node belongs to. @default "default" */
  readonly nodePool?: string;
  /** Facts about the node, for constraints and templates (`meta.<key>`). @default - none */
  readonly meta?: Readonly<Record<string, string>>;
  /** Directories of the host that jobs may mount, by name. @default - none */
  readonly hostVolumes?: Readonly<Record<string, NomadHostVolume>>;
}

/** A directory of the host that jobs may mount. */
export interface NomadHostVolume {
  /** Absolute path on the host; it must exist. */
  readonly path: string;
  /** Refuse writing. @default false */
  readonly readOnly?: boolean;
}

/** Text of a server's `nomad.hcl`. */
export function renderNomadServerConfig(facts: NomadAgentFacts): string {
  return render(facts, [
    block("server", [
      ...attributes({ enabled: true, bootstrap_expect: facts.serverAddresses.length }),
      block(
        "server_join",
        // The default of 30 s is what a lab that is powered on would wait for nothing.
        attributes({ retry_join: facts.serverAddresses, retry_interval: "5s" }),
      ),
    ]),
    consulBlock([
      // The server signs these for every job that registers services or reads Consul.
      block("service_identity", attributes({ aud: ["consul.io"], ttl: "1h" })),
      block("task_identity", attributes({ aud: ["consul.io"], ttl: "1h" })),
    ]),
  ]);
}

/** Text of a client's `nomad.hcl`. */
export function renderNomadClientConfig(
  facts: NomadAgentFacts,
  options: NomadClientOptions,
): string {
  const hasMeta = Object.keys(options.meta ?? {}).length > 0;
  return render(facts, [
    ...attributes({ plugin_dir: nomadPaths.plugins }),
    block("client", [
      ...attributes({
        enabled: true,
        servers: facts.serverAddresses.map((address) => `${address}:${nomadPorts.rpc}`),
        cni_path: nomadPaths.cni,
        node_class: options.nodeClass,
        node_pool: options.nodePool,
        // Outside a cloud these only wait for an answer that never comes.
        options: { "fingerprint.denylist": "env_aws,env_gce,env_azure,env_digitalocean" },
        meta: hasMeta ? options.meta : undefined,
      }),
      ...Object.entries(options.hostVolumes ?? {}).map(([name, volume]) =>
        block(
          "host_volume",
          [name],
          attributes({ path: volume.path, read_only: volume.readOnly ?? false }),
        ),
      ),
    ]),
    block(
      "plugin",
      ["nomad-driver-podman"],
      [block("config", [block("volumes", attributes({ enabled: true }))])],
    ),
    consulBlock([]),
  ]);
}

function consulBlock(identities: HclBody): HclBody[number] {
  return block("consul", [
    // The agent of the same host; never share one, or services flap.
    ...attributes({
      address: `127.0.0.1:${consulPorts.http}`,
      server_auto_join: false,
      client_auto_join: false,
    }),
    ...identities,
  ]);
}

function render(facts: NomadAgentFacts, role: HclBody): string {
  return renderHcl(
    [
      ...attributes({
        name: facts.nodeName,
        region: facts.region,
        datacenter: facts.datacenter,
        data_dir: nomadPaths.data,
        bind_addr: "0.0.0.0",
        log_level: "INFO",
        disable_update_check: true,
        leave_on_interrupt: false,
        leave_on_terminate: false,
      }),
      block(
        "advertise",
        attributes({ http: facts.address, rpc: facts.address, serf: facts.address }),
      ),
      block("acl", attributes({ enabled: true })),
      block(
        "tls",
        attributes({
          http: true,
          rpc: true,
          ca_file: nomadPaths.ca,
          cert_file: nomadPaths.certificate,
          key_file: nomadPaths.key,
          verify_server_hostname: true,
          // People, Terraform and Consul's JWKS client hold no client certificates.
          verify_https_client: false,
        }),
      ),
      ...role,
    ],
    { dialect: "hcl1" },
  );
}

/** Text of `gossip.hcl` before and after the key. */
export const gossipConfig = ['server {\n  encrypt = "', '"\n}\n'] as const;

/** Text of `consul-token.hcl` before and after the token. */
export const consulTokenConfig = ['consul {\n  token = "', '"\n}\n'] as const;

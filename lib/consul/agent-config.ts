import { consulPorts } from "./consul-ports";
import { attributes, block, renderHcl, type HclBody } from "../render/hcl";

/** Where Consul's files lie on a node. */
export const consulPaths = {
  directory: "/etc/consul.d",
  config: "/etc/consul.d/consul.hcl",
  gossip: "/etc/consul.d/gossip.hcl",
  agentToken: "/etc/consul.d/agent-token.hcl",
  ca: "/etc/consul.d/tls/ca.pem",
  certificate: "/etc/consul.d/tls/agent.pem",
  key: "/etc/consul.d/tls/agent-key.pem",
  data: "/opt/consul",
  unit: "/etc/systemd/system/consul.service",
  /** HTTP header with the agent's token, for the gates; readable by root alone. */
  agentTokenHeader: "/etc/cdktf-homelab/consul-agent-token.header",
} as const;

/** What the configuration of an agent is made of. */
export interface ConsulAgentFacts {
  readonly nodeName: string;
  readonly datacenter: string;
  /** Address of the host on the LAN. */
  readonly address: string;
  /** Addresses of all servers. */
  readonly serverAddresses: readonly string[];
  readonly server: boolean;
}

/** Text of `consul.hcl`. */
export function renderConsulConfig(facts: ConsulAgentFacts): string {
  const body: HclBody = [
    ...attributes({
      node_name: facts.nodeName,
      datacenter: facts.datacenter,
      data_dir: consulPaths.data,
      bind_addr: facts.address,
      retry_join: facts.serverAddresses,
      // The default of 30 s is what a lab that is powered on would wait for nothing.
      retry_interval: "5s",
      log_level: "INFO",
      disable_update_check: true,
      // An agent that is only restarted must stay in the catalog with all its services.
      leave_on_terminate: false,
      skip_leave_on_interrupt: true,
    }),
    ...(facts.server
      ? attributes({ server: true, bootstrap_expect: facts.serverAddresses.length })
      : []),
    block(
      "addresses",
      attributes({
        http: "127.0.0.1",
        https: facts.server ? `127.0.0.1 ${facts.address}` : undefined,
        dns: "127.0.0.1",
        grpc_tls: "127.0.0.1",
      }),
    ),
    block(
      "ports",
      attributes({
        http: consulPorts.http,
        https: facts.server ? consulPorts.https : -1,
        grpc: -1,
        grpc_tls: consulPorts.grpcTls,
        dns: consulPorts.dns,
      }),
    ),
    block(
      "acl",
      attributes({
        enabled: true,
        default_policy: "deny",
        down_policy: "extend-cache",
        // Tokens come from files only; a persisted one would win over them.
        enable_token_persistence: false,
      }),
    ),
    block("tls", [
      block(
        "defaults",
        attributes({
          ca_file: consulPaths.ca,
          cert_file: consulPaths.certificate,
          key_file: consulPaths.key,
          tls_min_version: "TLSv1_2",
          verify_incoming: true,
          verify_outgoing: true,
        }),
      ),
      // A client's certificate must not be enough to act as a server.
      block("internal_rpc", attributes({ verify_server_hostname: true })),
      // People and Terraform hold tokens, not certificates.
      block("https", attributes({ verify_incoming: false })),
      block("grpc", attributes({ verify_incoming: false })),
    ]),
    ...(facts.server
      ? [
          // HashiCorp's value for production; the default of 5 is for the smallest machines.
          block("performance", attributes({ raft_multiplier: 1 })),
          block("ui_config", attributes({ enabled: true })),
        ]
      : []),
  ];
  return renderHcl(body, { dialect: "hcl1" });
}

/** Text of `gossip.hcl` before and after the key. */
export const gossipConfig = ['encrypt = "', '"\n'] as const;

/** Text of `agent-token.hcl` before and after the token. */
export const agentTokenConfig = ['acl {\n  tokens {\n    agent = "', '"\n  }\n}\n'] as const;

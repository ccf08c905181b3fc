import { join } from "node:path";
import { expectGolden } from "../golden";
import { readNode } from "../provisioning/read-node";
import { synthLab } from "../provisioning/synth-lab";
import { ConsulCluster, type ConsulClusterProps } from "../../lib/consul/consul-cluster";
import { TerraformOutput } from "../../lib/core/cdk";
import { CertificateAuthority } from "../../lib/pki/certificate-authority";
import { TestHost } from "../../lib/testing/test-host";

const SERVERS = ["vb0", "vb1", "vb2"];
const CLIENTS = ["vs0", "vs1"];

function synth(props: Partial<ConsulClusterProps> = {}, serverNames = SERVERS) {
  return synthLab((stack) => {
    const servers = serverNames.map((name, i) => new TestHost(stack, name, `10.0.0.${11 + i}`));
    const clients = CLIENTS.map((name, i) => new TestHost(stack, name, `10.0.0.${21 + i}`));
    const consul = new ConsulCluster(stack, "Consul", { datacenter: "lab", servers, ...props });
    for (const client of clients) consul.agentOn(client);
    new TerraformOutput(stack, "token", { value: consul.managementToken.token, sensitive: true });
  });
}

const stack = synth();
const token = String(stack.json.output!.token!.value);
const node = (path: string) => readNode(stack, `Consul/${path}`);
const server = node("vb1/Configuration");
const client = node("vs0/Configuration");
const bootstrap = stack.find("null_resource", "Consul/AclBootstrap/Bootstrap/Call");

describe("the provider", () => {
  test("talks to the first server over TLS, or to another when a variable says so", () => {
    expect(stack.json.provider!.consul).toEqual([
      {
        address: "${var.consul_address}",
        scheme: "https",
        datacenter: "lab",
        ca_pem: `\${${stack.find("tls_self_signed_cert", "Consul/Authority").address}.cert_pem}`,
        token,
      },
    ]);
    expect(stack.json.variable!.consul_address).toMatchObject({ default: "10.0.0.11:8501" });
  });
});

describe("certificates", () => {
  test.each([
    ["vb1", "server", "10.0.0.12"],
    ["vs0", "client", "10.0.0.21"],
  ])("that of %s names its role, itself and its addresses", (host, role, address) => {
    expect(
      stack.find("tls_cert_request", `Consul/${host}/Certificate/Request`).arguments,
    ).toMatchObject({
      subject: [{ common_name: `${role}.lab.consul` }],
      dns_names: [`${role}.lab.consul`, `${host}.${role}.lab.consul`, "localhost"],
      ip_addresses: ["127.0.0.1", address],
    });
  });

  test("no client can pose as a server", () => {
    const names = CLIENTS.map(
      (host) => stack.find("tls_cert_request", `Consul/${host}/Certificate/Request`).arguments,
    );
    expect(JSON.stringify(names)).not.toContain("server.lab.consul");
  });

  test("an authority of one's own may sign", () => {
    const own = synthLab((scope) => {
      const authority = new CertificateAuthority(scope, "Own", { commonName: "Own CA" });
      const servers = [new TestHost(scope, "vb0", "10.0.0.11")];
      new ConsulCluster(scope, "Consul", { datacenter: "lab", servers, authority });
    });
    expect(own.ofType("tls_self_signed_cert").map(({ path }) => path)).toEqual(["Own"]);
    expect(own.find("tls_locally_signed_cert", "Consul/vb0/Certificate").arguments).toMatchObject({
      ca_cert_pem: `\${${own.find("tls_self_signed_cert", "Own").address}.cert_pem}`,
    });
  });
});

describe("files", () => {
  const access = (files: readonly { path: string; access: string }[]) =>
    Object.fromEntries(files.map((file) => [file.path, file.access]));
  const common = {
    "/etc/systemd/system/consul.service": "0644 root:root",
    "/etc/consul.d/consul.hcl": "0640 root:consul",
    "/etc/consul.d/gossip.hcl": "0600 consul:consul",
    "/etc/consul.d/tls/ca.pem": "0644 root:root",
    "/etc/consul.d/tls/agent.pem": "0644 root:root",
    "/etc/consul.d/tls/agent-key.pem": "0600 consul:consul",
  };
  const tokens = {
    "/etc/consul.d/agent-token.hcl": "0600 consul:consul",
    "/etc/cdktf-homelab/consul-agent-token.header": "0600 root:root",
  };

  test("secrets are for their owner alone", () => {
    expect(access(server.bundle.files)).toEqual(common);
    expect(access(client.bundle.files)).toEqual({ ...common, ...tokens });
    expect(access(node("vb1/Token").bundle.files)).toEqual(tokens);
  });

  test("directories", () => {
    expect(access(server.bundle.directories)).toEqual({
      "/etc/cdktf-homelab": "0700 root:root",
      "/etc/consul.d": "0750 root:consul",
      "/etc/consul.d/tls": "0750 root:consul",
      "/opt/consul": "0750 consul:consul",
    });
    expect(client.bundle.directories).toEqual(server.bundle.directories);
  });

  test("all agents share a gossip key of 32 bytes", () => {
    const key = stack.find("random_bytes", "Consul/GossipKey");
    expect(key.arguments).toEqual({ length: 32 });
    for (const { file } of [server, client]) {
      expect(file("/etc/consul.d/gossip.hcl").text).toBe(`encrypt = "<${key.address}.base64>"\n`);
    }
  });

  test("each agent has its own certificate and key", () => {
    for (const [host, { file }] of [
      ["vb1", server],
      ["vs0", client],
    ] as const) {
      const at = `Consul/${host}/Certificate`;
      expect(file("/etc/consul.d/tls/agent.pem").text).toBe(
        `<${stack.find("tls_locally_signed_cert", at).address}.cert_pem>`,
      );
      expect(file("/etc/consul.d/tls/agent-key.pem").text).toBe(
        `<${stack.find("tls_private_key", `${at}/Key`).address}.private_key_pem>`,
      );
      expect(file("/etc/consul.d/tls/ca.pem").text).toBe(
        `<${stack.find("tls_self_signed_cert", "Consul/Authority").address}.cert_pem>`,
      );
    }
  });

  test("the unit is as in its golden file, for all agents", () => {
    const { text } = server.file("/etc/systemd/system/consul.service");
    expectGolden(join(__dirname, "golden/consul.service"), text);
    expect(client.file("/etc/systemd/system/consul.service").text).toBe(text);
  });

  test("consul.hcl names the node and all servers", () => {
    expect(client.file("/etc/consul.d/consul.hcl").text).toContain(
      'retry_join              = ["10.0.0.11", "10.0.0.12", "10.0.0.13"]',
    );
    expect(client.file("/etc/consul.d/consul.hcl").text).toContain('= "vs0"');
    expect(server.file("/etc/consul.d/consul.hcl").text).toContain('= "vb1"');
  });
});

describe("what runs", () => {
  test("certificates and tokens need a reload, the rest a restart", () => {
    expect(client.bundle.units).toEqual([
      {
        name: "consul.service",
        reloadOn: [
          "/etc/consul.d/tls/ca.pem",
          "/etc/consul.d/tls/agent.pem",
          "/etc/consul.d/tls/agent-key.pem",
          "/etc/consul.d/agent-token.hcl",
        ],
        restartOn: [
          "/etc/systemd/system/consul.service",
          "/etc/consul.d/consul.hcl",
          "/etc/consul.d/gossip.hcl",
        ],
      },
    ]);
    expect(server.bundle.units).toEqual(client.bundle.units);
    expect(node("vb1/Token").bundle.units).toEqual([
      { name: "consul.service", restartOn: [], reloadOn: ["/etc/consul.d/agent-token.hcl"] },
    ]);
  });

  test("Consul itself checks its configuration", () => {
    for (const { bundle } of [server, client, node("vb1/Token")]) {
      expect(bundle.checks).toEqual([
        { directory: "/etc/consul.d", script: 'consul validate "$1"' },
      ]);
    }
  });

  test("programs and account", () => {
    expect(server.bundle).toMatchObject({
      role: ["consul-server"],
      requires: ["consul", "curl"],
      users: [{ name: "consul", home: "/opt/consul" }],
    });
    expect(client.bundle.role).toEqual(["consul-client"]);
    expect(node("vb1/Token").bundle.role).toEqual(["consul-server-token"]);
  });

  test("a server's gate looks at itself and asks the others", () => {
    const [gate] = server.bundle.gates;
    expect(gate).toMatchObject({ unit: "consul.service", seconds: 120 });
    expect(gate!.script).toContain(
      [
        "API='http://127.0.0.1:8500'",
        "CA='/etc/consul.d/tls/ca.pem'",
        "SELF='10.0.0.12:8300'",
        "PEERS='https://10.0.0.11:8501 https://10.0.0.13:8501'",
        "EXPECTED='3'",
        "AUTOPILOT_TOKEN='/etc/cdktf-homelab/consul-agent-token.header'",
        "",
      ].join("\n"),
    );
  });

  test("a client's gate asks for itself with its own token", () => {
    expect(client.bundle.gates[0]!.script).toContain(
      [
        "API='http://127.0.0.1:8500'",
        "NODE='vs0'",
        "DATA='/opt/consul'",
        "TOKEN='/etc/cdktf-homelab/consul-agent-token.header'",
        "",
      ].join("\n"),
    );
    expect(client.file("/etc/cdktf-homelab/consul-agent-token.header").text).toMatch(
      /^X-Consul-Token: <data\.consul_acl_token_secret_id\.\S+\.secret_id>\n$/,
    );
  });
});

describe("ACLs", () => {
  test.each([
    ["vb1", ["consul-server"]],
    ["vs0", []],
  ])("the agent on %s may register its own node", (host, policies) => {
    const policy = stack.find("consul_acl_policy", "Consul/ServerPolicy").address;
    const { address, arguments: made } = stack.find(
      "consul_acl_token",
      `Consul/AgentToken-${host}`,
    );
    expect(made).toEqual({
      description: `Consul agent on ${host}`,
      node_identities: [{ node_name: host, datacenter: "lab" }],
      policies: policies.map(() => `\${${policy}.name}`),
      local: false,
      depends_on: [bootstrap.address],
    });
    const secret = stack.find(
      "data.consul_acl_token_secret_id",
      `Consul/AgentToken-${host}/Secret`,
    );
    expect(secret.arguments).toEqual({ accessor_id: `\${${address}.accessor_id}` });
    const { file } = host === "vb1" ? node("vb1/Token") : client;
    expect(file("/etc/consul.d/agent-token.hcl").text).toBe(
      `acl {\n  tokens {\n    agent = "<${secret.address}.secret_id>"\n  }\n}\n`,
    );
  });

  test("servers may read autopilot's health and nothing more", () => {
    expect(stack.find("consul_acl_policy", "Consul/ServerPolicy").arguments).toMatchObject({
      name: "consul-server",
      rules: 'operator = "read"\n',
      depends_on: [bootstrap.address],
    });
  });

  test("the management token is in the bootstrap, hashed in its trigger, and in the provider", () => {
    expect(stack.text.split(token.slice(2, -1)).length - 1).toBe(4);
  });
});

describe("order", () => {
  const waitsFor = (path: string, other: string) =>
    node(path).dependsOn.includes(node(other).address);

  test("servers start one after the other, then the bootstrap, then tokens and clients", () => {
    expect(waitsFor("vb1/Configuration", "vb0/Configuration")).toBe(true);
    expect(waitsFor("vb2/Configuration", "vb1/Configuration")).toBe(true);
    expect(bootstrap.arguments.depends_on).toEqual(
      expect.arrayContaining(SERVERS.map((name) => node(`${name}/Configuration`).address)),
    );
    expect(waitsFor("vb0/Token", "vb0/Configuration")).toBe(true);
    expect(waitsFor("vb1/Token", "vb0/Token")).toBe(true);
    expect(waitsFor("vs1/Configuration", "vs0/Configuration")).toBe(true);
    for (const name of CLIENTS) {
      expect(node(`${name}/Configuration`).dependsOn).toContain(bootstrap.address);
    }
  });

  test("the bootstrap runs on the first server, over loopback", () => {
    const { connection, provisioner } = bootstrap.arguments as {
      connection: { host: string };
      provisioner: Record<string, { content: string }>[];
    };
    expect(connection.host).toBe("10.0.0.11");
    expect(provisioner[2]!.file!.content).toContain(
      "SYSTEM='Consul'\nAPI='http://127.0.0.1:8500'\nCA='/etc/consul.d/tls/ca.pem'\nHEADER='X-Consul-Token'\nRESET='/opt/consul/acl-bootstrap-reset'\n",
    );
  });
});

describe("agentOn", () => {
  test("gives a host one agent, a server its own", () => {
    synthLab((scope) => {
      const host = new TestHost(scope, "vb0", "10.0.0.11");
      const other = new TestHost(scope, "vs0", "10.0.0.21");
      const consul = new ConsulCluster(scope, "Consul", { datacenter: "lab", servers: [host] });
      const agent = consul.agentOn(host);
      expect(agent.host).toBe(host);
      expect(agent.node.path).toBe("lab/Consul/vb0");
      const resource = scope.node
        .findAll()
        .find(({ node }) => node.path === "lab/Consul/vb0/Token/Apply/Resource");
      expect(agent.readiness).toEqual([resource]);
      expect(consul.agentOn(other)).toBe(consul.agentOn(other));
    });
  });

  test("the removal of a server renames nothing of the others", () => {
    const rest = synth({}, ["vb0"]);
    const kept = rest.resources.map(({ address }) => address);
    const before = stack.resources.map(({ address }) => address);
    expect(before).toEqual(expect.arrayContaining(kept));
    expect(before.filter((address) => !kept.includes(address)).join()).not.toMatch(/vb0|vs0|vs1/);
  });
});

describe("what is refused", () => {
  test.each([[[]], [["a", "b"]], [["a", "b", "c", "d"]]])("servers %j", (names: string[]) => {
    expect(() => synth({}, names)).toThrow(
      `lab/Consul: ${names.length} Consul servers were given. Remedy: use 1, 3 or 5: an even number survives no more failures than one less`,
    );
  });

  test.each(["Lab", "a_b", "a.b", ""])("datacenter %j", (datacenter) => {
    expect(() => synth({ datacenter })).toThrow(
      `lab/Consul: datacenter "${datacenter}" is no DNS label. Remedy: use lower-case letters, digits and inner hyphens`,
    );
  });
});

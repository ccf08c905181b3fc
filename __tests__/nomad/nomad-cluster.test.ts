import { join } from "node:path";
import { expectGolden } from "../golden";
import { readNode } from "../provisioning/read-node";
import { synthLab } from "../provisioning/synth-lab";
import { ConsulCluster } from "../../lib/consul/consul-cluster";
import { NomadCluster, type NomadClusterProps } from "../../lib/nomad/nomad-cluster";
import { NomadNamespace } from "../../lib/nomad/nomad-namespace";
import { CertificateAuthority } from "../../lib/pki/certificate-authority";
import { TestHost } from "../../lib/testing/test-host";

const SERVERS = ["vb0", "vb1", "vb2"];
const CLIENTS = ["vs0", "vs1"];

interface Shape {
  readonly servers?: readonly string[];
  readonly clients?: readonly string[];
  readonly props?: Partial<NomadClusterProps>;
  readonly namespace?: string;
  readonly ownAuthority?: boolean;
}

function synth({ servers = SERVERS, clients = CLIENTS, props, ...shape }: Shape = {}) {
  return synthLab((stack) => {
    const names = [...new Set([...SERVERS, ...servers, ...clients])];
    const hosts = new Map(
      names.map((name, i) => [name, new TestHost(stack, name, `10.0.0.${11 + i}`)]),
    );
    const hostsOf = (list: readonly string[]) => list.map((name) => hosts.get(name)!);
    const consul = new ConsulCluster(stack, "Consul", {
      datacenter: "lab",
      servers: hostsOf(SERVERS),
    });
    const cluster = new NomadCluster(stack, "Nomad", {
      consul,
      servers: hostsOf(servers),
      clients: hostsOf(clients).map((host) => ({ host, options: { nodeClass: "vs" } })),
      ...(shape.ownAuthority && {
        authority: new CertificateAuthority(stack, "Own", { commonName: "Own CA" }),
      }),
      ...props,
    });
    if (shape.namespace !== undefined) {
      new NomadNamespace(stack, "Namespace", {
        cluster,
        namespaceName: shape.namespace,
        description: "for tests",
      });
    }
  });
}

const stack = synth({ namespace: "apps" });
const node = (name: string) => readNode(stack, `Nomad/${name}/Configuration`);
const consulNode = (path: string) => readNode(stack, `Consul/${path}`);
const server = node("vb1");
const client = node("vs0");
const bootstrap = stack.find("null_resource", "Nomad/AclBootstrap/Bootstrap/Call");
const reference = (type: string, path: string, attribute: string) =>
  `\${${stack.find(type, path).address}.${attribute}}`;

describe("the provider", () => {
  test("talks to the first server over TLS, or to another when a variable says so", () => {
    expect(stack.json.provider!.nomad).toEqual([
      {
        address: "${var.nomad_address}",
        region: "global",
        ca_pem: reference("tls_self_signed_cert", "Nomad/Authority", "cert_pem"),
        secret_id: expect.stringMatching(
          /^\$\{local\.Nomad_AclBootstrap_ManagementToken_Uuid_\w+\}$/,
        ) as string,
      },
    ]);
    expect(stack.json.variable!.nomad_address).toMatchObject({ default: "https://10.0.0.11:4646" });
  });
});

describe("certificates", () => {
  test.each([
    ["vb1", "server", "10.0.0.12"],
    ["vs0", "client", "10.0.0.14"],
  ])("that of %s names its role and its addresses", (host, role, address) => {
    expect(
      stack.find("tls_cert_request", `Nomad/${host}/Certificate/Request`).arguments,
    ).toMatchObject({
      subject: [{ common_name: `${role}.global.nomad` }],
      dns_names: [`${role}.global.nomad`, "localhost"],
      ip_addresses: ["127.0.0.1", address],
    });
  });

  test("Nomad's authority is not Consul's", () => {
    expect(stack.ofType("tls_self_signed_cert").map(({ path }) => path)).toEqual([
      "Consul/Authority",
      "Nomad/Authority",
    ]);
    expect(stack.find("tls_locally_signed_cert", "Nomad/vs0/Certificate").arguments).toMatchObject({
      ca_cert_pem: reference("tls_self_signed_cert", "Nomad/Authority", "cert_pem"),
    });
  });

  test("an authority of one's own may sign", () => {
    expect(
      synth({ ownAuthority: true })
        .ofType("tls_self_signed_cert")
        .map(({ path }) => path),
    ).toEqual(["Consul/Authority", "Own"]);
  });

  test("region and datacenter are in names and configuration", () => {
    const own = synth({ props: { region: "eu", datacenter: "dc1" } });
    expect(own.find("tls_cert_request", "Nomad/vs0/Certificate/Request").arguments).toMatchObject({
      dns_names: ["client.eu.nomad", "localhost"],
    });
    const { text } = readNode(own, "Nomad/vs0/Configuration").file("/etc/nomad.d/nomad.hcl");
    expect(text).toMatch(/^region += "eu"\ndatacenter += "dc1"$/m);
    expect(own.json.provider!.nomad![0]).toMatchObject({ region: "eu" });
  });
});

describe("files", () => {
  const access = (files: readonly { path: string; access: string }[]) =>
    Object.fromEntries(files.map((file) => [file.path, file.access]));

  test.each([
    ["server", server, "nomad"],
    ["client", client, "root"],
  ])("those of a %s belong to the account that needs them", (role, { bundle }, user) => {
    expect(access(bundle.files)).toEqual({
      "/etc/systemd/system/nomad.service": "0644 root:root",
      "/etc/nomad.d/nomad.hcl": `0640 root:${user}`,
      "/etc/nomad.d/consul-token.hcl": `0600 ${user}:${user}`,
      ...(role === "server" && { "/etc/nomad.d/gossip.hcl": "0600 nomad:nomad" }),
      "/etc/nomad.d/tls/ca.pem": "0644 root:root",
      "/etc/nomad.d/tls/agent.pem": "0644 root:root",
      "/etc/nomad.d/tls/agent-key.pem": `0600 ${user}:${user}`,
    });
    expect(access(bundle.directories)).toEqual({
      "/etc/nomad.d": `0750 root:${user}`,
      "/etc/nomad.d/tls": `0750 root:${user}`,
      "/opt/nomad/data": `0700 ${user}:${user}`,
    });
    expect(bundle.users).toEqual(
      user === "root" ? [] : [{ name: "nomad", home: "/opt/nomad/data" }],
    );
  });

  test("the servers share a gossip key of 32 bytes", () => {
    const key = stack.find("random_bytes", "Nomad/GossipKey");
    expect(key.arguments).toEqual({ length: 32 });
    expect(server.file("/etc/nomad.d/gossip.hcl").text).toBe(
      `server {\n  encrypt = "<${key.address}.base64>"\n}\n`,
    );
  });

  test.each([
    ["vb1", "nomad-server"],
    ["vs0", "nomad-client"],
  ])("%s has its own token for Consul, with policy %s", (host, policy) => {
    const secret = stack.find(
      "data.consul_acl_token_secret_id",
      `Nomad/ConsulToken-${host}/Secret`,
    );
    expect(node(host).file("/etc/nomad.d/consul-token.hcl").text).toBe(
      `consul {\n  token = "<${secret.address}.secret_id>"\n}\n`,
    );
    const path = policy === "nomad-server" ? "Nomad/ServerPolicy" : "Nomad/ClientPolicy";
    expect(stack.find("consul_acl_policy", path).arguments.name).toBe(policy);
    expect(stack.find("consul_acl_token", `Nomad/ConsulToken-${host}`).arguments).toMatchObject({
      description: `Nomad agent on ${host}`,
      policies: [reference("consul_acl_policy", path, "name")],
    });
  });

  test("each agent has its own certificate and key", () => {
    for (const host of ["vb1", "vs0"]) {
      const at = `Nomad/${host}/Certificate`;
      const { file } = node(host);
      expect(file("/etc/nomad.d/tls/agent.pem").text).toBe(
        `<${stack.find("tls_locally_signed_cert", at).address}.cert_pem>`,
      );
      expect(file("/etc/nomad.d/tls/agent-key.pem").text).toBe(
        `<${stack.find("tls_private_key", `${at}/Key`).address}.private_key_pem>`,
      );
    }
  });

  test("the units are as in their golden files", () => {
    const path = "/etc/systemd/system/nomad.service";
    expectGolden(join(__dirname, "golden/nomad-server.service"), server.file(path).text);
    expectGolden(join(__dirname, "golden/nomad-client.service"), client.file(path).text);
  });

  test("a client's options are in its nomad.hcl", () => {
    expect(client.file("/etc/nomad.d/nomad.hcl").text).toMatch(/^ {2}node_class += "vs"$/m);
  });
});

describe("what runs", () => {
  const restarts = [
    "/etc/systemd/system/nomad.service",
    "/etc/nomad.d/nomad.hcl",
    "/etc/nomad.d/consul-token.hcl",
  ];
  const reloads = ["ca", "agent", "agent-key"].map((name) => `/etc/nomad.d/tls/${name}.pem`);

  test("certificates need a reload, the rest a restart", () => {
    expect(server.bundle.units).toEqual([
      {
        name: "nomad.service",
        restartOn: [...restarts, "/etc/nomad.d/gossip.hcl"],
        reloadOn: reloads,
      },
    ]);
    expect(client.bundle.units).toEqual([
      { name: "nomad.service", restartOn: restarts, reloadOn: reloads },
    ]);
  });

  test("Nomad itself checks its configuration", () => {
    for (const { bundle } of [server, client]) {
      expect(bundle.checks).toEqual([
        { directory: "/etc/nomad.d", script: 'nomad config validate "$1"' },
      ]);
    }
  });

  test("a client needs podman, its driver and CNI", () => {
    expect(server.bundle.requires).toEqual(["nomad", "curl"]);
    expect(client.bundle.requires).toEqual([
      "nomad",
      "curl",
      "podman",
      "/opt/nomad/plugins/nomad-driver-podman",
      "/opt/cni/bin/bridge",
    ]);
  });

  test("a server's gate looks at itself and asks the others", () => {
    expect(server.bundle.gates[0]!.script).toContain(
      [
        "API='https://127.0.0.1:4646'",
        "CA='/etc/nomad.d/tls/ca.pem'",
        "SELF='10.0.0.12:4647'",
        "PEERS='https://10.0.0.11:4646 https://10.0.0.13:4646'",
        "EXPECTED='3'",
        "AUTOPILOT_TOKEN=''",
        "",
      ].join("\n"),
    );
  });

  test("a client's gate asks for its own node", () => {
    expect(client.bundle.gates).toMatchObject([
      { description: "the node is ready and eligible", unit: "nomad.service", seconds: 120 },
    ]);
    expect(client.bundle.gates[0]!.script).toContain(
      "API='https://127.0.0.1:4646'\nCA='/etc/nomad.d/tls/ca.pem'\nDATA='/opt/nomad/data'\n",
    );
  });
});

describe("order", () => {
  test("an agent comes after the Consul agent of its host", () => {
    expect(server.dependsOn).toContain(consulNode("vb1/Token").address);
    expect(client.dependsOn).toContain(consulNode("vs0/Configuration").address);
  });

  test("servers one after the other, then the bootstrap, then clients one after the other", () => {
    expect(node("vb1").dependsOn).toContain(node("vb0").address);
    expect(node("vb2").dependsOn).toContain(node("vb1").address);
    expect(bootstrap.arguments.depends_on).toEqual(
      expect.arrayContaining(SERVERS.map((name) => node(name).address)),
    );
    for (const name of CLIENTS) expect(node(name).dependsOn).toContain(bootstrap.address);
    expect(node("vs1").dependsOn).toContain(node("vs0").address);
    expect(node("vs0").dependsOn).not.toContain(node("vs1").address);
  });

  test("the bootstrap runs on the first server, over loopback", () => {
    const { connection, provisioner } = bootstrap.arguments as {
      connection: { host: string };
      provisioner: Record<string, { content: string }>[];
    };
    expect(connection.host).toBe("10.0.0.11");
    expect(provisioner[2]!.file!.content).toContain(
      "SYSTEM='Nomad'\nAPI='https://127.0.0.1:4646'\nCA='/etc/nomad.d/tls/ca.pem'\nHEADER='X-Nomad-Token'\nRESET='/opt/nomad/data/server/acl-bootstrap-reset'\n",
    );
  });
});

describe("workload identity", () => {
  const path = "Nomad/WorkloadIdentity";
  const method = stack.find("consul_acl_auth_method", path);

  test("Consul trusts what Nomad signs", () => {
    const { config_json, ...rest } = method.arguments;
    expect(rest).toMatchObject({ name: "nomad-workloads", type: "jwt", token_locality: "local" });
    expect(rest.depends_on).toContain(bootstrap.address);
    const ca = stack.find("tls_self_signed_cert", "Nomad/Authority").address;
    expect(config_json).toBe(
      '${jsonencode({"BoundAudiences" = ["consul.io"], "ClaimMappings" = {' +
        '"consul_namespace" = "consul_namespace", "nomad_job_id" = "nomad_job_id", ' +
        '"nomad_namespace" = "nomad_namespace", "nomad_service" = "nomad_service", ' +
        `"nomad_task" = "nomad_task"}, "JWKSCACert" = ${ca}.cert_pem, ` +
        '"JWKSURL" = "https://127.0.0.1:4646/.well-known/jwks.json", ' +
        '"JWTSupportedAlgs" = ["RS256"]})}',
    );
  });

  test("a service registers under its own name, a task gets its namespace's role", () => {
    expect(stack.find("consul_acl_binding_rule", `${path}/Services`).arguments).toMatchObject({
      auth_method: `\${${method.address}.name}`,
      bind_type: "service",
      bind_name: "$${value.nomad_service}",
      selector: '"nomad_service" in value',
    });
    expect(stack.find("consul_acl_binding_rule", `${path}/Tasks`).arguments).toMatchObject({
      auth_method: `\${${method.address}.name}`,
      bind_type: "role",
      bind_name: "nomad-$${value.nomad_namespace}-tasks",
      selector: '"nomad_service" not in value',
    });
  });

  test("tasks may read, nothing else", () => {
    const policy = stack.find("consul_acl_policy", `${path}/TasksPolicy`);
    const rules = String(policy.arguments.rules);
    expect(rules.match(/^\w+ ".*" \{$/gm)).toEqual([
      'node_prefix "" {',
      'service_prefix "" {',
      'key_prefix "" {',
    ]);
    expect(rules.match(/policy = .*/g)).toEqual(Array(3).fill('policy = "read"'));
    for (const at of [`${path}/DefaultTasks`, "Namespace/ConsulRole"]) {
      expect(stack.find("consul_acl_role", at).arguments.policies).toEqual([
        `\${${policy.address}.name}`,
      ]);
    }
    expect(stack.find("consul_acl_role", `${path}/DefaultTasks`).arguments.name).toBe(
      "nomad-default-tasks",
    );
  });

  const jwksUrl = (shape: Shape) =>
    /"JWKSURL" = "([^"]*)"/.exec(
      String(synth(shape).find("consul_acl_auth_method", path).arguments.config_json),
    )?.[1];

  test("keys come from the same host only when every Consul server has a Nomad server", () => {
    expect(jwksUrl({ servers: SERVERS })).toBe("https://127.0.0.1:4646/.well-known/jwks.json");
    expect(jwksUrl({ servers: ["vb2"] })).toBe("https://10.0.0.13:4646/.well-known/jwks.json");
    expect(jwksUrl({ servers: ["other"] })).toBe("https://10.0.0.14:4646/.well-known/jwks.json");
  });
});

describe("a namespace", () => {
  test("is made after the bootstrap, with the role its tasks get in Consul", () => {
    expect(stack.find("nomad_namespace", "Namespace").arguments).toEqual({
      name: "apps",
      description: "for tests",
      depends_on: [bootstrap.address],
    });
    expect(stack.find("consul_acl_role", "Namespace/ConsulRole").arguments).toMatchObject({
      name: "nomad-apps-tasks",
    });
  });

  test.each(["", "a b", "a_b", "ä", "a".repeat(129)])("%j is refused", (namespace) => {
    expect(() => synth({ namespace })).toThrow(
      `lab/Namespace: namespace "${namespace}" is not accepted by Nomad. Remedy: use letters, digits and hyphens, at most 128`,
    );
  });

  test("the one that exists already is refused", () => {
    expect(() => synth({ namespace: "default" })).toThrow(
      'lab/Namespace: namespace "default" always exists. Remedy: leave the job\'s namespace out',
    );
  });
});

describe("what is refused", () => {
  test.each([[[]], [["vb0", "vb1"]]])("servers %j", (servers: string[]) => {
    expect(() => synth({ servers })).toThrow(
      `lab/Nomad: ${servers.length} Nomad servers were given. Remedy: use 1, 3 or 5: an even number survives no more failures than one less`,
    );
  });

  test("a host that is both server and client", () => {
    expect(() => synth({ clients: ["vs0", "vb1"] })).toThrow(
      'lab/Nomad: host "vb1" is both server and client. Remedy: use separate hosts for the two roles',
    );
  });
});

test("the removal of a client renames nothing of the others", () => {
  const addresses = (clients: string[]) =>
    synth({ clients }).resources.map(({ address }) => address);
  const before = addresses(["vs0", "vs1", "vs2"]);
  const after = addresses(["vs0", "vs2"]);
  expect(before).toEqual(expect.arrayContaining(after));
  expect(before.filter((address) => !after.includes(address)).every((a) => a.includes("vs1"))).toBe(
    true,
  );
});

import { join } from "node:path";
import { environments, inventoryOf, synthEnvironment } from "./environments";
import { expectGolden } from "../golden";
import { readNode } from "../provisioning/read-node";
import { evaluateLiteral } from "../provisioning/terraform-expression";
import { Inventory } from "../../lib/model/inventory";
import type { InventoryInput } from "../../lib/model/inventory-schema";
import { outline } from "../../lib/testing/outline";
import type { Arguments, SynthesizedStack } from "../../lib/testing/synthesized-stack";

const golden = (name: string) => join(__dirname, "golden", name);

interface VmArguments extends Arguments {
  readonly cpu: { readonly cores: number };
  readonly memory: { readonly dedicated: number };
  readonly disk?: readonly { readonly size: number }[];
  readonly initialization: {
    readonly ip_config: readonly { readonly ipv4: { readonly address: string } }[];
  };
}

const essentials = {
  proxmox_virtual_environment_vm: (given: Arguments) => {
    const vm = given as VmArguments;
    return {
      place: `VM ${String(vm.vm_id)} on ${String(vm.node_name)}`,
      address: vm.initialization.ip_config[0]!.ipv4.address,
      size: `${vm.cpu.cores} cores, ${vm.memory.dedicated} MiB, disk ${vm.disk?.[0]?.size ?? "of the template"}`,
      tags: String(vm.tags),
    };
  },
  null_resource: ({ triggers }: Arguments) => ({ triggers: Object.keys(triggers as object) }),
  tls_cert_request: ({ dns_names, ip_addresses }: Arguments) => ({
    names: `${String(dns_names)},${String(ip_addresses)}`,
  }),
  consul_acl_policy: ({ name, rules }: Arguments) => ({
    name,
    rules: String(rules).replace(/\s+/g, " ").trim(),
  }),
  consul_acl_token: ({ node_identities, policies }: Arguments) => ({
    node: (node_identities as { node_name: string }[] | undefined)?.[0]?.node_name,
    policies: String(policies) || "none",
  }),
  consul_acl_role: ({ name }: Arguments) => ({ name }),
  nomad_namespace: ({ name }: Arguments) => ({ name }),
};

/** Everything in a stack that is shown in plans or is visible in the process list. */
function visible(stack: SynthesizedStack): string[] {
  return stack.ofType("null_resource").flatMap(({ arguments: given }) => {
    const { triggers, provisioner } = given as {
      triggers: Record<string, string>;
      provisioner: Record<string, object>[];
    };
    const commands = provisioner.filter((step) => !("file" in step));
    return [...Object.values(triggers), ...commands.map((step) => JSON.stringify(step))];
  });
}

describe.each(environments)("the environment %s", (name) => {
  const stack = synthEnvironment(name);
  const inventory = inventoryOf(name);

  test("is as in its golden outline", () => {
    expectGolden(golden(`${name}.outline.txt`), outline(stack, essentials));
  });

  test("has the same bytes every time", () => {
    expect(synthEnvironment(name).text).toBe(stack.text);
  });

  test.each(["vb0", "vs0"])("configures the agents on %s as in their golden files", (host) => {
    for (const agent of ["consul", "nomad"]) {
      const system = agent === "consul" ? "Consul" : "Nomad";
      const { file } = readNode(stack, `${system}/${host}/Configuration`);
      expectGolden(
        golden(`${name}-${host}-${agent}.hcl`),
        file(`/etc/${agent}.d/${agent}.hcl`).text,
      );
    }
  });

  test("runs its jobs as in their golden files", () => {
    const jobs = stack.ofType("nomad_job").map(({ arguments: given }) => {
      const text = evaluateLiteral(String(given.jobspec));
      const id = /^job "([^"]+)" \{$/m.exec(text)![1]!;
      expectGolden(golden(`${id}.nomad.hcl`), text);
      return id;
    });
    expect(jobs).toEqual(["it-tools", "whoami"]);
  });

  test("shows no secret: nothing but hashes and machine ids is known at apply", () => {
    const hash = /\$\{nonsensitive\(sha256\(sensitive\(join\("", \[[^\]]*\]\)\)\)\)\}/g;
    const machine =
      /\$\{proxmox_virtual_environment_vm\.[\w-]+\.(id|network_device\[0\]\.mac_address)\}/g;
    const rest = visible(stack).map((text) => text.replace(hash, "").replace(machine, ""));
    expect(rest.filter((text) => text.includes("${"))).toEqual([]);
  });

  test("shows its secrets in no output", () => {
    const outputs = Object.entries(stack.json.output ?? {});
    const shown = outputs.filter(([, { sensitive }]) => !sensitive).map(([name]) => name);
    expect(shown.sort()).toEqual(["consul_ca", "consul_ui", "nomad_ca", "nomad_ui"]);
    const hidden = outputs.filter(([, { sensitive }]) => sensitive).map(([name]) => name);
    expect(hidden.sort()).toEqual(["consul_management_token", "nomad_management_token"]);
    expect(stack.json.variable!.proxmox_api_token).toMatchObject({ sensitive: true });
  });

  test("has every host of its inventory, where the inventory says", () => {
    const machines = stack.ofType("proxmox_virtual_environment_vm").map(({ arguments: given }) => {
      const vm = given as VmArguments;
      return [vm.name, vm.vm_id, vm.node_name, vm.initialization.ip_config[0]!.ipv4.address];
    });
    expect(machines).toEqual(
      inventory.hosts.map((host) => [
        host.name,
        host.vmid,
        host.hypervisor,
        `${host.address}/${inventory.network.prefixLength}`,
      ]),
    );
  });
});

const small: InventoryInput = {
  network: { cidr: "10.0.0.0/24", gateway: "10.0.0.1", domain: "lab.test" },
  ssh: { user: "ops", authorizedKeys: ["ssh-ed25519 AAAA me"], timeoutSeconds: 90 },
  template: "debian",
  hypervisors: {
    pve0: { endpoint: "https://10.0.0.2:8006/" },
    pve1: { endpoint: "https://10.0.0.3:8006/" },
  },
  groups: {
    vb: { roles: ["server"], hypervisor: "pve0" },
    vs: { roles: ["client"], hypervisor: "pve1", meta: { rack: "r1" } },
  },
  hosts: [
    { name: "vb0", group: "vb", vmid: 110, address: "10.0.0.10" },
    { name: "vs0", group: "vs", vmid: 120, address: "10.0.0.20" },
    { name: "vs1", group: "vs", vmid: 121, address: "10.0.0.21" },
  ],
};
const synthSmall = (hosts = small.hosts) =>
  synthEnvironment("small", Inventory.fromObject({ ...small, hosts }));

test("a machine is cloned on its hypervisor, from that one's template, with its provider", () => {
  const stack = synthSmall();
  for (const [name, node] of [
    ["vb0", "pve0"],
    ["vs0", "pve1"],
  ] as const) {
    const template = stack.find(
      "data.proxmox_virtual_environment_vms",
      `Hypervisor-${node}/Template`,
    );
    expect(stack.find("proxmox_virtual_environment_vm", name).arguments).toMatchObject({
      provider: `proxmox.${node}`,
      node_name: node,
      clone: { vm_id: `\${${template.address}.vms[0].vm_id}`, node_name: node },
    });
  }
});

test("the deploy key and the people of the inventory may log in", () => {
  const stack = synthSmall();
  const key = stack.find("tls_private_key", "DeployKey").address;
  expect(
    stack.find("proxmox_virtual_environment_vm", "vb0").arguments.initialization,
  ).toMatchObject({
    user_account: {
      username: "ops",
      keys: [`\${trimspace(${key}.public_key_openssh)}`, "ssh-ed25519 AAAA me"],
    },
  });
  expect(
    stack.find("null_resource", "Consul/vb0/Configuration/Apply").arguments.connection,
  ).toMatchObject({
    user: "ops",
    private_key: `\${${key}.private_key_openssh}`,
    timeout: "1m30s",
  });
});

test("a client's class is its group, its meta that of the group", () => {
  const { text } = readNode(synthSmall(), "Nomad/vs0/Configuration").file("/etc/nomad.d/nomad.hcl");
  expect(text).toMatch(/^ {2}node_class += "vs"$/m);
  expect(text).toMatch(/^ {4}rack += "r1"$/m);
});

test("another client is one more entry: nothing else changes but the order", () => {
  const content = (stack: SynthesizedStack) =>
    Object.fromEntries(
      stack.resources.map(({ address, arguments: { depends_on, ...rest } }) => {
        expect(Array.isArray(depends_on ?? [])).toBe(true);
        return [address, rest];
      }),
    );
  const added = { name: "vs9", group: "vs", vmid: 129, address: "10.0.0.29" };
  const before = content(synthSmall());
  const after = content(synthSmall([...small.hosts.slice(0, 2), added, ...small.hosts.slice(2)]));
  const isNew = ([address]: [string, unknown]) => address.includes("vs9");
  expect(Object.fromEntries(Object.entries(after).filter((entry) => !isNew(entry)))).toEqual(
    before,
  );
  expect(Object.entries(after).filter(isNew).length).toBeGreaterThan(0);
});

test("a token of Proxmox is recognised by its form", () => {
  const { variable: variables } = synthSmall().json;
  // Two hypervisors that stand alone: each has its own API, so its own token.
  expect(Object.keys(variables!).filter((name) => name.startsWith("proxmox"))).toEqual([
    "proxmox_api_token_pve0",
    "proxmox_api_token_pve1",
  ]);
  const variable = variables!.proxmox_api_token_pve1!;
  const [{ condition }] = variable.validation as [{ condition: string }];
  const pattern = /^\$\{can\(regex\("(.*)", var\.proxmox_api_token_pve1\)\)\}$/.exec(
    condition,
  )![1]!;
  const accepts = (text: string) => new RegExp(pattern).test(text);
  const uuid = "12345678-1234-1234-1234-123456789abc";
  expect(accepts(`terraform@pve!lab=${uuid}`)).toBe(true);
  for (const wrong of ["", uuid, `root@pam=${uuid}`, `root!lab=${uuid}`, `root@pam!lab=${uuid}x`]) {
    expect([wrong, accepts(wrong)]).toEqual([wrong, false]);
  }
});

test("a host on a hypervisor that does not exist is refused", () => {
  const inventory = Inventory.fromObject(small);
  const hosts = inventory.hosts.map((host) => ({ ...host, hypervisor: "pve7" }));
  const broken = Object.defineProperty(inventory, "hosts", { value: hosts });
  expect(() => synthEnvironment("small", broken)).toThrow(
    'small: no hypervisor "pve7". Remedy: add it to the inventory',
  );
});

test("a host cannot be server and client", () => {
  const groups = {
    ...small.groups,
    vb: { roles: ["server" as const, "client" as const], hypervisor: "pve0" },
  };
  expect(() => synthEnvironment("small", Inventory.fromObject({ ...small, groups }))).toThrow(
    'small/Nomad: host "vb0" is both server and client. Remedy: use separate hosts for the two roles',
  );
});

test.each(["null", "tls", "consul", "nomad", "proxmox-pve0"])(
  "a host may have the name %s",
  (name) => {
    const [server] = small.hosts;
    expect(
      synthSmall([{ ...server!, name }]).ofType("proxmox_virtual_environment_vm"),
    ).toHaveLength(1);
  },
);

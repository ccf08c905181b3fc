import { renderSeed, type Seed, type SeedFacts } from "../../sandbox/machines/cloud-init-seed";
import { onNode } from "./support/node";
import { environments, stackJson } from "./support/stacks";
import { temporaryDirectory, writeBelow } from "./support/temporary";
import { call, describeWith, refusal } from "./support/tools";

interface Vm {
  readonly name: string;
  readonly initialization: {
    readonly user_account: { readonly username: string };
    readonly ip_config: readonly { ipv4: { address: string; gateway: string } }[];
    readonly dns: { readonly servers: readonly string[]; readonly domain: string };
  };
}

const vms = environments.flatMap((environment) => {
  const instances = stackJson(environment).resource.proxmox_virtual_environment_vm;
  return (Object.values(instances!) as unknown as Vm[]).map((vm) => ({ environment, ...vm }));
});

/** The facts that Proxmox takes from a VM's settings; key and MAC are known only at apply. */
function factsOf({ name, initialization }: Vm): SeedFacts {
  const { user_account, ip_config, dns } = initialization;
  return {
    hostname: name,
    mac: "BC:24:11:00:00:01",
    user: user_account.username,
    sshKeys: [`ssh-ed25519 ${"A".repeat(68)} key of ${name}`],
    ...ip_config[0]!.ipv4,
    nameservers: dns.servers,
    searchDomain: dns.domain,
  };
}

/** The seed's files at /seed. */
function seedOnNode(seed: Seed): string {
  const root = temporaryDirectory();
  for (const [name, content] of Object.entries(seed) as [string, string][]) {
    writeBelow(root, `seed/${name}`, content);
  }
  return root;
}

const schema = (root: string) =>
  onNode(root, ["cloud-init", "schema", "--config-file", "/seed/user-data"]);

/** cloud-init's reader of network-config and its writer of ifupdown's file, without touching the network. */
const interfaces = (root: string) =>
  onNode(root, [
    "sh",
    "-ec",
    `cloud-init devel net-convert --network-data /seed/network-config --kind yaml \\
       --output-kind eni --distro debian --directory /tmp >&2
     cat /tmp/etc/network/interfaces.d/50-cloud-init`,
  ]);

describeWith(["node template"], "cloud-init", () => {
  test.each(vms)("$environment $name: user-data follows the schema", (vm) => {
    expect(refusal(schema(seedOnNode(renderSeed(factsOf(vm)))))).toBeUndefined();
  });

  test.each(vms)("$environment $name: network-config gives the VM its address", (vm) => {
    const { address, gateway } = vm.initialization.ip_config[0]!.ipv4;
    const lines = call(interfaces(seedOnNode(renderSeed(factsOf(vm))))).split(/\s*\n\s*/);
    expect(lines).toEqual(
      expect.arrayContaining([
        "iface eth0 inet static",
        `address ${address}`,
        `gateway ${gateway}`,
        `dns-nameservers ${vm.initialization.dns.servers.join(" ")}`,
      ]),
    );
  });

  test("user-data that breaks the schema is refused", () => {
    const seed = renderSeed(factsOf(vms[0]!));
    const root = seedOnNode({ ...seed, "user-data": "#cloud-config\nssh_authorized_keys: 5\n" });
    expect(refusal(schema(root))).toMatch(/ssh_authorized_keys: 5 is not of type 'array'/);
  });

  test("a network-config of another form is refused", () => {
    const seed = renderSeed(factsOf(vms[0]!));
    const broken = seed["network-config"].replace("type: static", "type: statik");
    expect(refusal(interfaces(seedOnNode({ ...seed, "network-config": broken })))).toBeDefined();
  });
});

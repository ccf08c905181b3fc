import { synthLab } from "../provisioning/synth-lab";
import { TerraformOutput, TerraformVariable, type TerraformStack } from "../../lib/core/cdk";
import { DataSize } from "../../lib/core/data-size";
import { Secret } from "../../lib/core/secret";
import { DeployKey } from "../../lib/hosts/deploy-key";
import { ProxmoxHost, type ProxmoxHostProps } from "../../lib/hosts/proxmox-host";
import { VirtualMachine, type VirtualMachineProps } from "../../lib/hosts/virtual-machine";
import { VmTemplate } from "../../lib/hosts/vm-template";
import { LabNetwork } from "../../lib/model/lab-network";

const ENDPOINT = "https://10.0.0.2:8006/";
const network = new LabNetwork({
  cidr: "10.0.0.0/24",
  gateway: "10.0.0.1",
  domain: "lab.test",
  nameservers: ["10.0.0.1", "9.9.9.9"],
});

/** Synthesizes hypervisors that share one token. */
function synth(
  build: (stack: TerraformStack, add: (props: Partial<ProxmoxHostProps>) => ProxmoxHost) => void,
) {
  return synthLab((stack) => {
    const token = new TerraformVariable(stack, "token", { sensitive: true });
    const apiToken = Secret.fromToken(token.stringValue);
    build(stack, (props) => {
      const all = { nodeName: "pve0", endpoint: ENDPOINT, apiToken, ...props };
      return new ProxmoxHost(stack, all.nodeName, all);
    });
  });
}

describe("a hypervisor", () => {
  test("brings the provider of its API", () => {
    const { provider } = synth((_, add) => {
      expect(add({})).toMatchObject({
        nodeName: "pve0",
        datastore: "local-lvm",
        bridge: "vmbr0",
      });
    }).json;
    expect(provider!.proxmox).toEqual([
      { alias: "pve0", endpoint: ENDPOINT, api_token: "${var.token}" },
    ]);
  });

  test("shares the provider with those of its endpoint, and with no other", () => {
    const { provider } = synth((_, add) => {
      const [first, second, third] = [
        add({}),
        add({ nodeName: "pve1" }),
        add({ nodeName: "pve2", endpoint: "https://10.0.0.3:8006/" }),
      ];
      expect(second.provider).toBe(first.provider);
      expect(third.provider).not.toBe(first.provider);
    }).json;
    expect(provider!.proxmox!.map(({ alias }) => alias)).toEqual(["pve0", "pve2"]);
  });

  test.each(["http://10.0.0.2:8006/", "10.0.0.2:8006", ""])(
    "endpoint %j is refused",
    (endpoint) => {
      expect(() => synth((_, add) => add({ endpoint }))).toThrow(
        `lab/pve0: endpoint "${endpoint}" is no https URL. Remedy: use the API's URL, e.g. https://192.168.1.100:8006/`,
      );
    },
  );
});

describe("a template", () => {
  test("is looked up by name, and must be there exactly once", () => {
    const stack = synth((scope, add) => {
      const template = VmTemplate.fromName(scope, "Template", { host: add({}), name: "debian" });
      expect(template.nodeName).toBe("pve0");
    });
    expect(stack.find("data.proxmox_virtual_environment_vms", "Template").arguments).toEqual({
      provider: "proxmox.pve0",
      node_name: "pve0",
      filter: [
        { name: "template", values: ["true"] },
        { name: "name", values: ["debian"] },
      ],
      lifecycle: {
        postcondition: [
          {
            condition: "${length(self.vms) == 1}",
            error_message:
              'Hypervisor pve0 must have exactly one template named "debian". Make it (packer/README.md), or correct "template" in the inventory.',
          },
        ],
      },
    });
  });

  test.each([99, 0, -100, 100.5, NaN])("VMID %d is refused", (vmId) => {
    expect(() => synth((_, add) => VmTemplate.fromId(add({}), vmId))).toThrow(
      `lab/pve0: template VMID ${vmId} is not possible. Remedy: use the template's VMID`,
    );
  });
});

describe("a deploy key", () => {
  test("is made once, public without the newline at its end", () => {
    const stack = synthLab((scope) => {
      const key = new DeployKey(scope, "DeployKey");
      new TerraformOutput(scope, "public", { value: key.publicKey });
      new TerraformOutput(scope, "private", { value: key.privateKey.token, sensitive: true });
    });
    const { address, arguments: key } = stack.find("tls_private_key", "DeployKey");
    expect(key).toEqual({ algorithm: "ED25519" });
    expect(stack.json.output).toMatchObject({
      public: { value: `\${trimspace(${address}.public_key_openssh)}` },
      private: { value: `\${${address}.private_key_openssh}` },
    });
  });
});

describe("a virtual machine", () => {
  function machine(props: Partial<VirtualMachineProps> = {}) {
    const stack = synth((scope, add) => {
      const hypervisor = add({ datastore: "fast", bridge: "vmbr7" });
      const privateKey = Secret.fromToken(new TerraformVariable(scope, "key", {}).stringValue);
      const vm = new VirtualMachine(scope, "vs0", {
        hostName: "vs0",
        vmId: 130,
        hypervisor,
        template: VmTemplate.fromId(hypervisor, 9000),
        network,
        address: "10.0.0.30",
        ssh: { user: "lab", privateKey },
        authorizedKeys: ["ssh-ed25519 AAAA me"],
        cores: 4,
        memory: DataSize.gibibytes(12),
        ...props,
      });
      new TerraformOutput(scope, "machine", { value: vm.machineId });
      expect(vm.readiness).toEqual([vm.node.findChild("Resource")]);
    });
    return { stack, ...stack.find("proxmox_virtual_environment_vm", "vs0") };
  }

  test("is cloned from the template and made reachable, nothing else", () => {
    const { stack, address, arguments: vm } = machine();
    expect(vm).toMatchObject({
      provider: "proxmox.pve0",
      node_name: "pve0",
      name: "vs0",
      vm_id: 130,
      clone: { vm_id: 9000, node_name: "pve0", datastore_id: "fast", full: true },
      cpu: { cores: 4, type: "host" },
      memory: { dedicated: 12_288 },
      network_device: [{ bridge: "vmbr7" }],
      stop_on_destroy: true,
      on_boot: true,
    });
    expect(vm.initialization).toEqual({
      datastore_id: "fast",
      user_account: { username: "lab", keys: ["ssh-ed25519 AAAA me"] },
      ip_config: [{ ipv4: { address: "10.0.0.30/24", gateway: "10.0.0.1" } }],
      dns: { servers: ["10.0.0.1", "9.9.9.9"], domain: "lab.test" },
    });
    expect(stack.json.output).toMatchObject({
      machine: { value: `\${${address}.id}/\${${address}.network_device[0].mac_address}` },
    });
  });

  test("is neither replaced by a new template or a migration nor restarted by a change", () => {
    expect(machine().arguments).toMatchObject({
      lifecycle: { ignore_changes: ["clone", "node_name"] },
      reboot_after_update: false,
    });
  });

  test("keeps the template's disk unless it gets a size", () => {
    expect(machine().arguments).not.toHaveProperty("disk");
    expect(machine({ disk: DataSize.gibibytes(150) }).arguments.disk).toEqual([
      { interface: "scsi0", datastore_id: "fast", size: 150, discard: "on", ssd: true },
    ]);
  });

  test("has its tags as Proxmox gives them back: lower case, sorted, once", () => {
    expect(machine({ tags: ["group-vs", "Env-Lab", "env-lab", "a"] }).arguments.tags).toEqual([
      "a",
      "env-lab",
      "group-vs",
    ]);
  });

  test.each(["VS0", "v_s", "", "a.b"])("host name %j is refused", (hostName) => {
    expect(() => machine({ hostName })).toThrow(
      `lab/vs0: host name "${hostName}" is no DNS label. Remedy: use lower-case letters, digits and inner hyphens, at most 63`,
    );
  });

  test.each(["10.0.1.30", "10.0.0.0", "10.0.0.255", "vs0"])("address %s is refused", (address) => {
    expect(() => machine({ address })).toThrow(
      `lab/vs0: address ${address} is not a host address of 10.0.0.0/24. Remedy: choose an address inside the network`,
    );
  });

  test("sizes Proxmox cannot give are refused", () => {
    expect(() => machine({ memory: DataSize.kibibytes(1025) })).toThrow("whole number of MiB");
    expect(() => machine({ disk: DataSize.mebibytes(1) })).toThrow("whole number of GiB");
  });
});

import { strict as assert } from "node:assert";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { failSaying, succeed } from "./expectations";
import type { Scenario, ScenarioContext } from "./scenario";
import { applyEvents } from "../apply-log";
import { labSsh } from "../lab-ssh";
import { labNamespace } from "../network";
import { ProxmoxClient } from "../proxmox-client";
import { run } from "../run";

const otherServer = {
  TF_VAR_nomad_address: "https://10.77.0.12:4646",
  TF_VAR_consul_address: "10.77.0.12:8501",
};

/** Everything that may stop a deploy: it says why, and the next one continues. */
export const failuresScenario: Scenario = {
  name: "failures",
  title: "a deploy that stops says what was seen and what to do; the next one continues",
  async run(context) {
    await refusedBeforeAnything(context);
    await unreachableNode(context);
    await failingGate(context);
    await deadFirstServer(context);
    await brokenJob(context);
    await allMachinesOff(context);
    await context.checks.check("after all that, the lab is destroyed cleanly", async () => {
      await succeed(context.deployment.destroy());
    });
  },
};

async function refusedBeforeAnything(context: ScenarioContext): Promise<void> {
  const { checks, deployment } = context;
  await checks.check("a malformed Proxmox token is refused with its form", async () => {
    const env = { TF_VAR_proxmox_api_token: "not-a-token" };
    await refusedWith(context, env, /must have the form user@realm!name=uuid/);
  });
  await checks.check("a wrong Proxmox token is refused by Proxmox", async () => {
    const env = {
      TF_VAR_proxmox_api_token: `root@pam!x=${"0".repeat(8)}-0000-0000-0000-${"0".repeat(12)}`,
    };
    await refusedWith(context, env, /401 response - Reason: invalid token value!/);
  });
  await checks.check("a wrong inventory shows all its problems, with line and remedy", async () => {
    const restore = deployment.saveInventory();
    deployment.changeInventory(["hosts", 1, "address"], "10.77.0.11");
    deployment.changeInventory(["hosts", 5, "group"], "vx");
    await failSaying(
      deployment.deploy(),
      /sandbox\.inventory\.yaml:\d+ hosts\[1\]\.address: address 10\.77\.0\.11 is already used.*Remedy/,
      /sandbox\.inventory\.yaml:\d+ hosts\[5\]\.group: unknown group "vx".*Remedy/,
    );
    restore();
  });
}

/**
 * The deploy fails. What Terraform said is asked of Terraform itself: the CDKTF command line reads it
 * through a pseudo-terminal and loses the last lines when Terraform ends right after them.
 */
async function refusedWith(
  { deployment }: ScenarioContext,
  env: Readonly<Record<string, string>>,
  reason: RegExp,
): Promise<void> {
  await failSaying(deployment.deploy({ env }));
  await failSaying(deployment.terraform(["plan", "-input=false", "-no-color"], { env }), reason);
}

async function unreachableNode({ checks, deployment }: ScenarioContext): Promise<void> {
  const restore = deployment.saveInventory();
  await checks.require("a node that cannot be reached is named, with what to do", async () => {
    deployment.changeInventory(["ssh", "timeoutSeconds"], 15);
    let unplugged: Promise<unknown> | undefined;
    const result = await failSaying(
      deployment.deploy({
        onLine: (line) => {
          const [event] = applyEvents([line]);
          if (
            event?.kind === "created" &&
            event.address.startsWith("proxmox_virtual_environment_vm.vs1")
          ) {
            unplugged = plug(122, "down");
          }
        },
      }),
      /vs1 \(10\.77\.0\.22\): no SSH server answered on port 22 within 15 s; it does not answer ping/,
      /Remedy: see on its hypervisor/,
    );
    assert.ok(unplugged, "vs1 was never unplugged");
    assert.ok(!result.output.includes("Apply complete"));
  });
  await checks.require(
    "with the node back, the next deploy continues where it stopped",
    async () => {
      await plug(122, "up");
      restore();
      const { lines } = await succeed(deployment.deploy());
      const created = applyEvents(lines).filter(({ kind }) => kind === "created");
      assert.ok(
        !created.some(({ address }) => /^proxmox_|Consul_vb\d_Configuration/.test(address)),
      );
      assert.ok(created.some(({ address }) => address.startsWith("nomad_job.Whoami")));
    },
  );
}

async function failingGate({ checks, deployment }: ScenarioContext): Promise<void> {
  const restore = deployment.saveInventory();
  const rule = "OUTPUT -p tcp --dport 4647 -j DROP";
  await checks.check("a gate that is not passed stops the rollout and names the host", async () => {
    deployment.changeInventory(["groups", "vs", "meta"], { rack: "b2" });
    await labSsh("vs0", `sudo iptables -I ${rule}`);
    const { lines } = await failSaying(
      deployment.deploy(),
      /nomad-client on vs0 FAILED: gate 'the node is ready and eligible' not passed within 120 s; last observed:/,
      /Remedy: see the log lines above and 'journalctl -u nomad\.service'/,
    );
    const touched = applyEvents(lines).filter(({ kind }) => kind === "creating");
    assert.deepEqual(
      touched.map(({ address }) => address.replace(/_[0-9A-F]+$/, "")),
      ["null_resource.Nomad_vs0_Configuration_Apply"],
    );
  });
  await checks.check(
    "with the cause gone, the next deploy finishes the rollout in order",
    async () => {
      await labSsh("vs0", `sudo iptables -D ${rule}`);
      const { lines } = await succeed(deployment.deploy());
      const created = applyEvents(lines).filter(({ kind }) => kind === "created");
      assert.deepEqual(
        created.map(({ address }) => /Nomad_(\w+?)_Configuration/.exec(address)?.[1]),
        ["vs0", "vs1", "vs2"],
      );
      for (const name of ["vs0", "vs1", "vs2"]) {
        assert.match(await labSsh(name, "sudo cat /etc/nomad.d/nomad.hcl"), /rack *= *"b2"/);
      }
    },
  );
  restore();
  await succeed(deployment.deploy());
}

async function deadFirstServer({ checks, deployment }: ScenarioContext): Promise<void> {
  const plan = ["plan", "-detailed-exitcode", "-input=false", "-no-color"];
  await labSsh("vb0", "sudo systemctl stop consul nomad");
  await checks.check(
    "a dead first server blocks nothing when the address is overridden",
    async () => {
      await failSaying(deployment.terraform(plan), /10\.77\.0\.11/);
      await succeed(deployment.terraform(plan, { env: otherServer }));
    },
  );
  await labSsh("vb0", "sudo systemctl start consul nomad");
}

async function brokenJob({ checks, deployment }: ScenarioContext): Promise<void> {
  await checks.check(
    "a job that never gets healthy stops the deploy, and others are untouched",
    async () => {
      deployment.useApp(join(__dirname, "apps/broken-job.ts"));
      const { lines } = await failSaying(deployment.deploy(), /nomad_job\.Broken/, /deployment/i);
      assert.deepEqual(
        applyEvents(lines).map(({ address }) => address.replace(/_[0-9A-F]+$/, "")),
        ["nomad_job.Broken"],
      );
    },
  );
  await checks.check("without that job the next deploy ends well", async () => {
    deployment.useApp();
    await succeed(deployment.deploy());
  });
}

async function allMachinesOff({ checks, deployment, paths }: ScenarioContext): Promise<void> {
  await checks.check(
    "with all machines off, the VMs are started first and the next deploy is as always",
    async () => {
      const api = new ProxmoxClient(paths);
      const vms = await api.vms();
      await Promise.all(
        vms.map(({ vmid }) => api.task("POST", `nodes/pve0/qemu/${vmid}/status/stop`)),
      );
      const list = await succeed(deployment.terraform(["state", "list"]));
      const targets = list.lines
        .map(({ text }) => text)
        .filter((text) => text.startsWith("proxmox_virtual_environment_vm."))
        .map((address) => `-target=${address}`);
      assert.equal(targets.length, 6);
      await succeed(deployment.terraform(["apply", "-auto-approve", "-no-color", ...targets]));
      const deadline = Date.now() + 120_000;
      let plan = await deployment.terraform([
        "plan",
        "-detailed-exitcode",
        "-input=false",
        "-no-color",
      ]);
      while (plan.code === 1 && Date.now() < deadline) {
        await sleep(2_000);
        plan = await deployment.terraform([
          "plan",
          "-detailed-exitcode",
          "-input=false",
          "-no-color",
        ]);
      }
      assert.equal(plan.code, 0, plan.output);
      await succeed(deployment.deploy());
    },
  );
}

/** Plugs a VM's network cable in or out, at the bridge. */
async function plug(vmid: number, state: "up" | "down"): Promise<void> {
  await run("ip", ["-n", labNamespace, "link", "set", `vm${vmid}`, state]);
}

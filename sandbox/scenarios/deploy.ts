import { strict as assert } from "node:assert";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { succeed } from "./expectations";
import type { Scenario, ScenarioContext } from "./scenario";
import { applyEvents, phasesOf } from "../apply-log";
import { measureFloor } from "../floor";
import { request } from "../http";
import { clientAddresses, clientNames, LabApi, serverAddresses } from "../lab-api";
import { LabState } from "../lab-state";
import { ProcessWatch } from "../process-watch";
import { ProxmoxClient } from "../proxmox-client";

/** From nothing to a job that answers; planned again, changed and destroyed. */
export const deployScenario: Scenario = {
  name: "deploy",
  title: "one deploy takes an empty Proxmox to a Nomad job that answers",
  async run(context) {
    const { checks, deployment, paths } = context;
    const watch = new ProcessWatch();
    const started = performance.now();
    const deployed = await checks.require("cdktf deploy", async () => succeed(deployment.deploy()));
    const state = new LabState(deployment.stateFile);
    const api = new LabApi(state, paths);
    await checks.check("whoami answers from every client", () => whoamiAnswers(api));
    const total = (performance.now() - started) / 1000;
    console.log("  seconds per phase (they overlap):");
    for (const { name, from, to } of phasesOf(applyEvents(deployed.lines))) {
      console.log(
        `    ${name.padEnd(14)} ${(to - from).toFixed(1)} (${from.toFixed(1)} - ${to.toFixed(1)})`,
      );
    }
    console.log(`    from nothing to the first HTTP 200: ${total.toFixed(1)}`);

    await checkClusters(context, api);
    await checks.check("the second plan says no changes", async () => {
      const plan = await deployment.terraform([
        "plan",
        "-detailed-exitcode",
        "-input=false",
        "-no-color",
      ]);
      assert.equal(plan.code, 0, plan.output);
    });
    await checks.check(
      "a changed client option redeploys one file, one client after the other",
      async () => {
        deployment.changeInventory(["groups", "vs", "meta"], { rack: "a1" });
        const { lines, output } = await succeed(deployment.deploy());
        const happened = applyEvents(lines).filter(({ kind }) => kind !== "destroyed");
        assert.deepEqual(
          happened.map(({ address, kind }) => `${address.replace(/_[0-9A-F]+$/, "")} ${kind}`),
          clientNames.flatMap((name) => [
            `null_resource.Nomad_${name}_Configuration_Apply creating`,
            `null_resource.Nomad_${name}_Configuration_Apply created`,
          ]),
        );
        const wrote = [...output.matchAll(/nomad-client: wrote (\S+)/g)].map((match) => match[1]);
        assert.deepEqual(
          wrote,
          clientNames.map(() => "/etc/nomad.d/nomad.hcl"),
        );
        const planned = [...output.matchAll(/~ "(\/[^"]+)"\s+=/g)].map((match) => match[1]);
        assert.deepEqual(
          planned,
          clientNames.map(() => "/etc/nomad.d/nomad.hcl"),
        );
        await whoamiAnswers(api);
      },
    );

    const commandLines = watch.stop();
    await checks.check("no secret in cdktf.out, output, triggers or process arguments", () => {
      findLeaks(context, state, commandLines);
    });
    await checks.check("destroy leaves the simulator empty", async () => {
      await succeed(deployment.destroy());
      assert.deepEqual(await new ProxmoxClient(paths).vms(), []);
    });
    await compareWithFloor(context, total);
  },
};

/** A measurement and no check: what it finds is printed, and a failure of its own is only said. */
async function compareWithFloor({ paths }: ScenarioContext, total: number): Promise<void> {
  try {
    const { machines, cluster, job } = await measureFloor(paths);
    const floor = machines + cluster + job;
    console.log(
      `  what nobody can avoid: machines ${machines.toFixed(1)} + cluster ${cluster.toFixed(1)} + job ${job.toFixed(1)} = ${floor.toFixed(1)} s; the deploy took ${(total / floor).toFixed(2)} times as long (aim: at most 4)`,
    );
  } catch (error) {
    console.log(`  what nobody can avoid could not be measured: ${String(error)}`);
  }
}

async function whoamiAnswers(api: LabApi): Promise<void> {
  const instances = await api.read<{ Node: string; ServiceAddress: string; ServicePort: number }[]>(
    "Consul",
    "/v1/catalog/service/whoami",
  );
  assert.deepEqual(instances.map(({ Node }) => Node).sort(), clientNames);
  for (const { Node, ServiceAddress, ServicePort } of instances) {
    const answer = await request(`http://${ServiceAddress}:${ServicePort}/`);
    assert.equal(answer.status, 200, `${Node}: ${answer.error}`);
    assert.match(answer.body, new RegExp(`Name: ${Node}`));
  }
}

async function checkClusters({ checks }: ScenarioContext, api: LabApi): Promise<void> {
  await checks.check("3 Consul and 3 Nomad servers, 3 clients, over verified TLS", async () => {
    assert.equal((await api.read<unknown[]>("Consul", "/v1/agent/members")).length, 6);
    for (const server of serverAddresses) {
      assert.equal((await api.read<unknown[]>("Consul", "/v1/status/peers", server)).length, 3);
      assert.equal((await api.read<unknown[]>("Nomad", "/v1/status/peers", server)).length, 3);
    }
    const nodes = await api.read<{ Name: string; Status: string }[]>("Nomad", "/v1/nodes");
    assert.deepEqual(
      nodes.map(({ Name, Status }) => `${Name} ${Status}`).sort(),
      clientNames.map((name) => `${name} ready`),
    );
    const crossed = await request(`https://${serverAddresses[0] ?? ""}:8501/v1/status/leader`, {
      authority: api.authorityFile("Nomad"),
    });
    assert.match(crossed.error, /certificate/, "Consul's certificate passed for Nomad's authority");
  });
  await checks.check("anonymous calls are refused with 403", async () => {
    for (const server of serverAddresses) {
      for (const [system, path] of [
        ["Consul", "/v1/agent/self"],
        ["Consul", "/v1/operator/raft/configuration"],
        ["Consul", "/v1/acl/tokens"],
        ["Nomad", "/v1/jobs"],
        ["Nomad", "/v1/nodes"],
        ["Nomad", "/v1/acl/tokens"],
      ] as const) {
        const answer = await api.anonymous(system, path, server);
        assert.equal(answer.status, 403, `${system} ${path} on ${server}: ${answer.body}`);
      }
      // The catalog answers everybody, with what the caller may see.
      assert.equal((await api.anonymous("Consul", "/v1/catalog/services", server)).body, "{}");
    }
  });
  await checks.check("plain HTTP is refused off loopback", async () => {
    for (const address of [...serverAddresses, ...clientAddresses]) {
      assert.equal((await request(`http://${address}:8500/v1/status/leader`)).status, 0);
      const plain = await request(`http://${address}:4646/v1/status/leader`);
      assert.match(plain.body, /HTTP request to an HTTPS server/);
    }
  });
}

function findLeaks(
  { deployment, paths }: ScenarioContext,
  state: LabState,
  commandLines: readonly string[],
): void {
  const places = {
    "cdktf.out": readTree(join(deployment.directory, "cdktf.out")),
    "output of deploy and plan": deployment.output,
    triggers: JSON.stringify(state.attributes("null_resource")),
    "process arguments": commandLines.join("\n"),
  };
  assert.match(places["process arguments"], /consul agent/, "the nodes' processes were not seen");
  const secrets = state.secrets();
  secrets.set("Proxmox API token", readFileSync(paths.token, "utf8").trim());
  assert.ok(secrets.size > 40, `only ${secrets.size} secrets were found in the state`);
  const leaks = Object.entries(places).flatMap(([place, text]) =>
    [...secrets]
      .filter(([, value]) => formsOf(value).some((form) => text.includes(form)))
      .map(([name]) => `${name} in ${place}`),
  );
  assert.deepEqual(leaks, []);
}

/** A secret as it is, and as it looks inside a base64-encoded file, at each of the three alignments. */
function formsOf(secret: string): string[] {
  const encoded = [0, 1, 2].map((offset) =>
    Buffer.from("x".repeat(offset) + secret)
      .toString("base64")
      .slice(offset === 0 ? 0 : 4)
      .replace(/=*$/, "")
      .slice(0, -2),
  );
  return [secret, ...encoded];
}

/** All text below a directory, without what Terraform downloaded or linked there. */
function readTree(directory: string): string {
  return readdirSync(directory)
    .filter((name) => name !== ".terraform")
    .map((name) => join(directory, name))
    .map((path) => (statSync(path).isDirectory() ? readTree(path) : readFileSync(path, "utf8")))
    .join("\n");
}

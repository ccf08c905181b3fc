import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { strict as assert } from "node:assert";
import { join } from "node:path";
import type { Scenario } from "./scenario";
import { request } from "../http";
import { LabState } from "../lab-state";
import { phasesOf } from "../phases";
import { ProcessWatch } from "../process-watch";
import { simulatorEndpoint } from "../simulator";

const servers = ["10.77.0.11", "10.77.0.12", "10.77.0.13"];
const clients = ["vs0", "vs1", "vs2"];

/** From nothing to a job that answers, changed, planned again and destroyed. */
export const deployScenario: Scenario = {
  name: "deploy",
  title: "one deploy takes an empty Proxmox to a Nomad job that answers",
  async run({ checks, deployment, paths }) {
    const started = performance.now();
    const watch = new ProcessWatch();
    const printed: string[] = [];
    const deployed = await checks.require("cdktf deploy", async () => {
      const result = await deployment.deploy({ onLine: progress });
      printed.push(result.output);
      assert.equal(result.code, 0, tail(result.output));
      return result;
    });

    const state = new LabState(deployment.stateFile);
    const files = {
      Consul: join(paths.root, "consul-ca.pem"),
      Nomad: join(paths.root, "nomad-ca.pem"),
    };
    for (const system of ["Consul", "Nomad"] as const) {
      writeFileSync(files[system], state.authority(system));
    }
    const consul = (path: string, server = servers[0]) =>
      request(`https://${server ?? ""}:8501${path}`, {
        authority: files.Consul,
        header: `X-Consul-Token: ${state.managementToken("Consul")}`,
      });
    const nomad = (path: string) =>
      request(`https://${servers[0] ?? ""}:4646${path}`, {
        authority: files.Nomad,
        header: `X-Nomad-Token: ${state.managementToken("Nomad")}`,
      });

    await checks.check("whoami answers from every client", async () => {
      const instances = JSON.parse((await consul("/v1/catalog/service/whoami")).body) as {
        Node: string;
        ServiceAddress: string;
        ServicePort: number;
      }[];
      assert.deepEqual(instances.map((instance) => instance.Node).sort(), clients);
      for (const { Node, ServiceAddress, ServicePort } of instances) {
        const answer = await request(`http://${ServiceAddress}:${ServicePort}/`);
        assert.equal(answer.status, 200, `${Node}: ${answer.error}`);
        assert.match(answer.body, new RegExp(`Name: ${Node}`));
      }
    });
    report(phasesOf(deployed.lines), (performance.now() - started) / 1000);

    await checks.check("6 VMs run, 3 servers each, TLS verified", async () => {
      const { members } = {
        members: JSON.parse((await consul("/v1/agent/members")).body) as unknown[],
      };
      assert.equal(members.length, 6);
      for (const server of servers) {
        assert.equal(
          (JSON.parse((await consul("/v1/status/peers", server)).body) as unknown[]).length,
          3,
        );
      }
      assert.equal((JSON.parse((await nomad("/v1/status/peers")).body) as unknown[]).length, 3);
      const nodes = JSON.parse((await nomad("/v1/nodes")).body) as {
        Name: string;
        Status: string;
      }[];
      assert.deepEqual(
        nodes.map((node) => `${node.Name} ${node.Status}`).sort(),
        clients.map((name) => `${name} ready`),
      );
    });
    await checks.check("anonymous calls are refused with 403", async () => {
      for (const server of servers) {
        const anonymous = await request(`https://${server}:8501/v1/agent/self`, {
          authority: files.Consul,
        });
        assert.equal(anonymous.status, 403, anonymous.body);
        const jobs = await request(`https://${server}:4646/v1/jobs`, { authority: files.Nomad });
        assert.equal(jobs.status, 403, jobs.body);
      }
    });
    await checks.check("certificates are needed: another authority is not trusted", async () => {
      const crossed = await request(`https://${servers[0] ?? ""}:8501/v1/status/leader`, {
        authority: files.Nomad,
      });
      assert.equal(crossed.status, 0);
      assert.match(crossed.error, /certificate/);
    });
    await checks.check("plain HTTP is refused off loopback", async () => {
      for (const address of [...servers, "10.77.0.21", "10.77.0.22", "10.77.0.23"]) {
        assert.equal((await request(`http://${address}:8500/v1/status/leader`)).status, 0);
        const plain = await request(`http://${address}:4646/v1/status/leader`);
        assert.equal(plain.status, 400, plain.body);
        assert.match(plain.body, /HTTP request to an HTTPS server/);
      }
    });
    await checks.check("the second plan says no changes", async () => {
      const plan = await deployment.terraform([
        "plan",
        "-detailed-exitcode",
        "-input=false",
        "-no-color",
      ]);
      printed.push(plan.output);
      assert.equal(plan.code, 0, tail(plan.output));
    });

    await checks.check(
      "a changed client option redeploys one file on the clients, in order",
      async () => {
        deployment.changeInventory(["groups", "vs", "meta"], { rack: "a1" });
        const changed = await deployment.deploy();
        printed.push(changed.output);
        assert.equal(changed.code, 0, tail(changed.output));
        const replaced = [...changed.output.matchAll(/(\S+?): Creating\.\.\./g)].map(
          (match) => match[1],
        );
        assert.deepEqual(
          replaced.map(
            (address) => /null_resource\.Nomad_(\w+?)_Configuration/.exec(address ?? "")?.[1],
          ),
          clients,
        );
        assert.match(changed.output, /3 to add, 0 to change, 3 to destroy/);
        const wrote = [...changed.output.matchAll(/nomad-client: wrote (\S+)/g)].map(
          (match) => match[1],
        );
        assert.deepEqual(
          wrote,
          clients.map(() => "/etc/nomad.d/nomad.hcl"),
        );
        const order = changed.lines.flatMap(({ text }) => {
          const match = /Nomad_(\w+?)_Configuration\S+: (Creating\.\.\.|Creation complete)/.exec(
            text,
          );
          return match ? [`${match[1] ?? ""} ${match[2] ?? ""}`] : [];
        });
        assert.deepEqual(
          order,
          clients.flatMap((name) => [`${name} Creating...`, `${name} Creation complete`]),
        );
      },
    );

    const commandLines = watch.stop();
    await checks.check("no secret in cdktf.out, output, triggers or process arguments", () => {
      const triggers = JSON.stringify(state.attributes("null_resource"));
      const places = new Map<string, string>([
        ["cdktf.out", readTree(join(deployment.directory, "cdktf.out"))],
        ["output of deploy and plan", printed.join("\n")],
        ["triggers", triggers],
        ["process arguments", commandLines.join("\n")],
      ]);
      const secrets = state.secrets();
      secrets.set("Proxmox API token", readFileSync(paths.token, "utf8").trim());
      assert.ok(secrets.size > 40, `only ${secrets.size} secrets were found in the state`);
      assert.ok(commandLines.some((line) => line.includes("terraform") || line.includes("tofu")));
      const leaks = [...places].flatMap(([place, text]) =>
        [...secrets]
          .filter(([, value]) => text.includes(value))
          .map(([name]) => `${name} in ${place}`),
      );
      assert.deepEqual(leaks, []);
    });

    await checks.check("destroy leaves the simulator empty", async () => {
      const destroyed = await deployment.destroy();
      assert.equal(destroyed.code, 0, tail(destroyed.output));
      const answer = await request(`${simulatorEndpoint}api2/json/cluster/resources?type=vm`, {
        authority: paths.caCertificate,
        header: `Authorization: PVEAPIToken=${readFileSync(paths.token, "utf8").trim()}`,
      });
      const { data } = JSON.parse(answer.body) as { data: { template: number; name: string }[] };
      assert.deepEqual(
        data.filter((vm) => vm.template !== 1),
        [],
      );
    });
  },
};

function progress({ text, at }: { text: string; at: number }): void {
  if (/Creation complete|Still creating|Error|Plan:|Apply complete|gate|FAILED|Remedy/.test(text)) {
    console.log(
      `    ${at.toFixed(1).padStart(6)} s  ${text.replace(/^\s*sandbox\s+/, "").slice(0, 160)}`,
    );
  }
}

function report(phases: ReturnType<typeof phasesOf>, total: number): void {
  console.log("  seconds per phase (they overlap):");
  for (const { name, from, to } of phases) {
    console.log(
      `    ${name.padEnd(14)} ${(to - from).toFixed(1).padStart(6)} s  (${from.toFixed(1)} - ${to.toFixed(1)})`,
    );
  }
  console.log(`    from nothing to the first HTTP 200: ${total.toFixed(1)} s`);
}

const tail = (text: string) => text.split("\n").slice(-40).join("\n");

/** All text below a directory, without what Terraform downloaded or linked there. */
function readTree(directory: string): string {
  return readdirSync(directory)
    .filter((name) => name !== ".terraform")
    .map((name) => join(directory, name))
    .map((path) => (statSync(path).isDirectory() ? readTree(path) : readFileSync(path, "utf8")))
    .join("\n");
}

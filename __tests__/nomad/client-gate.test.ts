import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FakeApi, type Answer } from "../provisioning/fake-api";
import { describeWith, runScript } from "../provisioning/run-script";

const script = readFileSync(join(__dirname, "../../lib/nomad/scripts/client-gate.sh"), "utf8");
const DATA = mkdtempSync(join(tmpdir(), "gate-"));
mkdirSync(join(DATA, "client"));
writeFileSync(join(DATA, "client/client-id"), "id-1");
writeFileSync(join(DATA, "client/secret-id"), "secret");
afterAll(() => {
  rmSync(DATA, { recursive: true });
});

/** A node's record as Nomad writes it: keys sorted, other statuses around the node's own. */
const record = (status: string, eligibility: string, podman = true) =>
  JSON.stringify({
    Attributes: { "cpu.arch": "amd64", ...(podman && { "driver.podman": "1" }) },
    Drivers: { exec: { HealthDescription: "", Healthy: false } },
    ID: "id-1",
    Reserved: { Status: "init" },
    SchedulingEligibility: eligibility,
    Status: status,
    StatusDescription: "",
    StatusUpdatedAt: 1,
  });

async function ask(answer: Answer, data = DATA) {
  const api = await FakeApi.start({
    "GET /v1/node/id-1": ({ headers }) =>
      headers["x-nomad-token"] === "secret" ? answer : [403, "Permission denied"],
  });
  const outcome = await runScript(script, { API: api.url, CA: "/dev/null", DATA: data });
  api.stop();
  expect(outcome.leftovers).toEqual([]);
  return { status: outcome.status, stdout: outcome.stdout };
}

describeWith("curl")("the gate of a Nomad client", () => {
  test("passes when the node is ready, eligible, and has podman", async () => {
    expect(await ask([200, record("ready", "eligible")])).toEqual({
      status: 0,
      stdout: "node id-1 is ready and eligible\n",
    });
  });

  test.each([
    ["initializing", "eligible"],
    ["down", "eligible"],
    ["ready", "ineligible"],
  ])("does not pass when it is %s and %s", async (status, eligibility) => {
    expect(await ask([200, record(status, eligibility)])).toEqual({
      status: 1,
      stdout: `node id-1 is ${status} and ${eligibility}\n`,
    });
  });

  test("does not pass without podman", async () => {
    expect(await ask([200, record("ready", "eligible", false)])).toEqual({
      status: 1,
      stdout: "node id-1 is ready, but its podman driver is not detected\n",
    });
  });

  test.each([
    [404, "node not found"],
    [403, "Permission denied"],
    [500, "No cluster leader"],
  ])("does not pass on %d", async (...answer) => {
    expect(await ask(answer)).toEqual({
      status: 1,
      stdout: "node id-1 is unknown to the servers and not eligible\n",
    });
  });

  test("does not pass before the agent has its identity", async () => {
    expect(await ask([200, record("ready", "eligible")], "/no/such/directory")).toEqual({
      status: 1,
      stdout: "",
    });
  });

  test("does not pass when the agent does not answer", async () => {
    const down = await runScript(script, { API: "http://127.0.0.1:9", CA: "/dev/null", DATA });
    expect(down).toMatchObject({ status: 1, stdout: "", leftovers: [] });
  });
});

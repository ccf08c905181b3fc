import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FakeApi, type Answer } from "../provisioning/fake-api";
import { describeWith, runScript } from "../provisioning/run-script";

const script = readFileSync(join(__dirname, "../../lib/consul/scripts/client-gate.sh"), "utf8");
const directory = mkdtempSync(join(tmpdir(), "gate-"));
const TOKEN = join(directory, "token.header");
writeFileSync(TOKEN, "X-Consul-Token: secret\n");
writeFileSync(join(directory, "node-id"), "x");
const facts = { NODE: "vs0", DATA: directory };
afterAll(() => {
  rmSync(directory, { recursive: true });
});

async function ask(answer: Answer, token = TOKEN) {
  const api = await FakeApi.start({
    "GET /v1/catalog/node/vs0": ({ headers }) =>
      headers["x-consul-token"] === "secret" ? answer : [403, "Permission denied"],
  });
  const { status, stdout } = await runScript(script, { ...facts, API: api.url, TOKEN: token });
  api.stop();
  return { status, stdout };
}

describeWith("curl")("the gate of a Consul client", () => {
  test("passes when the catalog has the node", async () => {
    expect(await ask([200, '{"Node":{"ID":"x","Node":"vs0"},"Services":{}}'])).toEqual({
      status: 0,
      stdout: "the servers know vs0\n",
    });
  });

  test.each([
    ["nothing", [200, "null"]],
    ["its predecessor", [200, '{"Node":{"ID":"y","Node":"vs0"}}']],
    ["a refusal", [403, "ACL not found"]],
    ["an error", [500, "No cluster leader"]],
  ] as [string, Answer][])("does not pass on %s, and shows it", async (_, answer) => {
    expect(await ask(answer)).toEqual({
      status: 1,
      stdout: `the catalog has no node vs0 with ID x; the agent answers: ${answer[1]}\n`,
    });
  });

  test("does not pass without token or agent", async () => {
    expect(await ask([200, '{"Node":{"ID":"x","Node":"vs0"}}'], "/no/such.header")).toMatchObject({
      status: 1,
    });
    const down = await runScript(script, { ...facts, API: "http://127.0.0.1:9", TOKEN });
    expect(down).toMatchObject({ status: 1, stdout: "" });
    expect(down.stderr).toContain("curl");
  });
});

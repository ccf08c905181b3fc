import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FakeApi, type Answer } from "./fake-api";
import { describeWith, runScript } from "./run-script";
import { raftServerGate } from "../../lib/provisioning/raft-server-gate";

const SELF = "10.0.0.11:8300";
const OTHER = "10.0.0.12:8300";
const NONE = '""';
const raft = (...members: string[]) => JSON.stringify(members);
/** Nothing listens on the discard port. */
const DOWN = "http://127.0.0.1:9";

const directory = mkdtempSync(join(tmpdir(), "gate-"));
const token = join(directory, "token.header");
writeFileSync(token, "X-Consul-Token: secret\n");
const servers: FakeApi[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.stop();
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

async function server(leader: string, members: string, health: Answer = [404, ""]) {
  const api = await FakeApi.start({
    "GET /v1/status/leader": [200, leader],
    "GET /v1/status/peers": [200, members],
    "GET /v1/operator/autopilot/health": health,
  });
  servers.push(api);
  return api;
}
const peer = async (leader: string) => (await server(leader, raft())).url;

async function ask(api: string, peers: string[], autopilotTokenFile?: string) {
  const gate = raftServerGate({
    unit: "consul.service",
    api,
    caFile: "/dev/null",
    self: SELF,
    peers,
    autopilotTokenFile,
  });
  const { status, stdout } = await runScript(gate.script);
  return { passed: status === 0, observed: stdout };
}

test("belongs to the server's unit", () => {
  const facts = { unit: "nomad.service", api: "", caFile: "", self: "", peers: [] };
  expect(raftServerGate(facts)).toMatchObject({
    unit: "nomad.service",
    description: "the server is a member of a cluster with a leader",
  });
});

describeWith("curl")("a cluster with a leader", () => {
  const leader = `"${OTHER}"`;

  test("passes for its member", async () => {
    const { url } = await server(leader, raft(OTHER, SELF));
    expect(await ask(url, [])).toEqual({ passed: true, observed: `leader is ${leader}\n` });
  });

  test("does not pass for a server that is no raft peer", async () => {
    const { url } = await server(leader, raft(OTHER, `1${SELF}`));
    expect(await ask(url, [])).toEqual({
      passed: false,
      observed: `leader is ${leader}, but this server is not among the raft peers ${raft(OTHER, `1${SELF}`)}\n`,
    });
  });

  test.each([
    [200, true],
    [403, true],
    [429, false],
    [500, false],
  ])("autopilot's answer %d lets it pass: %s", async (status, passed) => {
    const api = await server(leader, raft(OTHER, SELF), [status, "{}"]);
    expect(await ask(api.url, [], token)).toEqual({
      passed,
      observed: passed
        ? `leader is ${leader}\n`
        : `leader is ${leader}; autopilot says the servers are not healthy (HTTP ${status})\n`,
    });
    const { headers } = api.requests.find(({ call }) => call.includes("autopilot"))!;
    expect(headers["x-consul-token"]).toBe("secret");
  });

  test.each([undefined, "/no/such.header"])(
    "autopilot is not asked with token %s",
    async (file) => {
      const api = await server(leader, raft(SELF), [429, ""]);
      expect(await ask(api.url, [], file)).toMatchObject({ passed: true });
      expect(api.calls.filter((call) => call.includes("autopilot"))).toEqual([]);
    },
  );
});

describeWith("curl")("a cluster without a leader", () => {
  test.each([
    ["an empty list", "[]"],
    ["null", "null"],
    ["itself alone", raft(SELF)],
  ])("passes while it is being formed and knows %s", async (_, members) => {
    const { url } = await server(NONE, members);
    expect(await ask(url, [await peer(NONE), DOWN])).toEqual({
      passed: true,
      observed: "a new cluster: 2 of 3 servers are up\n",
    });
  });

  test("passes for the first of its servers", async () => {
    const { url } = await server(NONE, "[]");
    expect(await ask(url, [DOWN, DOWN])).toEqual({
      passed: true,
      observed: "a new cluster: 1 of 3 servers are up\n",
    });
  });

  test("does not pass when all servers are up", async () => {
    const { url } = await server(NONE, "[]");
    expect(await ask(url, [await peer(NONE), await peer(NONE)])).toEqual({
      passed: false,
      observed: "all 3 servers are up, but there is no leader yet\n",
    });
  });

  test("does not pass while another server follows a leader", async () => {
    const { url } = await server(NONE, "[]");
    const joined = await peer(`"${OTHER}"`);
    expect(await ask(url, [DOWN, joined])).toEqual({
      passed: false,
      observed: `${joined} follows leader "${OTHER}"; this server has not joined it yet\n`,
    });
  });

  test("does not pass when it had members: that is a lost majority", async () => {
    const { url } = await server(NONE, raft(SELF, OTHER));
    expect(await ask(url, [DOWN])).toEqual({
      passed: false,
      observed: `no leader among ${raft(SELF, OTHER)}\n`,
    });
  });

  test("does not pass when it is the last in the list of members", async () => {
    const { url } = await server(NONE, raft(OTHER, SELF));
    expect(await ask(url, [DOWN])).toMatchObject({ passed: false });
  });

  test("is no new cluster when the one member is another server", async () => {
    const { url } = await server(NONE, raft(OTHER));
    expect(await ask(url, [DOWN])).toMatchObject({ passed: false });
  });
});

describeWith("curl")("a server", () => {
  test("that does not answer does not pass", async () => {
    expect(await ask(DOWN, [])).toMatchObject({ passed: false });
  });

  test("that answers an error does not pass", async () => {
    const api = await FakeApi.start({ "GET /v1/status/leader": [500, "No cluster leader"] });
    servers.push(api);
    expect(await ask(api.url, [])).toMatchObject({ passed: false });
  });
});

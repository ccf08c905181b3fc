import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FakeApi, type Answer, type SeenRequest } from "./fake-api";
import { describeWith, runScript, substitute } from "./run-script";

const SECRET = "11111111-2222-3333-4444-555555555555";
const script = substitute(
  substitute(
    readFileSync(join(__dirname, "../../lib/provisioning/scripts/acl-bootstrap.sh"), "utf8"),
    "+ 120",
    "+ 1",
  ),
  "+ 10)",
  "+ 1)",
);

const systems = {
  Consul: {
    done: [403, "Permission denied: ACL bootstrap no longer allowed (reset index: 17)"] as Answer,
    header: "x-consul-token",
  },
  Nomad: {
    done: [400, "ACL bootstrap already done (reset index: 17)"] as Answer,
    header: "x-nomad-token",
  },
};

/** A cluster's ACL system. */
class Cluster {
  api!: FakeApi;
  /** Answers given before the cluster is ready to bootstrap. */
  readonly notYet: Answer[] = [];
  readonly tokens: string[] = [];

  constructor(
    readonly system: keyof typeof systems,
    private readonly leader = '"10.0.0.11:8300"',
  ) {}

  async start(): Promise<this> {
    this.api = await FakeApi.start({
      "GET /v1/status/leader": [200, this.leader],
      "GET /v1/acl/token/self": (request) => this.self(request),
      "PUT /v1/acl/bootstrap": (request) => this.bootstrap(request),
    });
    return this;
  }

  private self({ headers }: SeenRequest): Answer {
    const token = String(headers[systems[this.system].header]);
    return this.tokens.includes(token) ? [200, "{}"] : [403, "ACL not found"];
  }

  private bootstrap({ body }: SeenRequest): Answer {
    const notYet = this.notYet.shift();
    if (notYet) return notYet;
    if (this.tokens.length > 0) return systems[this.system].done;
    this.tokens.push((JSON.parse(body) as { BootstrapSecret: string }).BootstrapSecret);
    return [200, "{}"];
  }

  run() {
    return runScript(script, {
      SYSTEM: this.system,
      API: this.api.url,
      CA: "/dev/null",
      HEADER: `X-${this.system}-Token`,
      RESET: "/opt/data/acl-bootstrap-reset",
      SECRET,
    });
  }
}

let cluster: Cluster;
afterEach(() => {
  cluster.api.stop();
});
const clean = { removedItself: true, leftovers: [] };

describeWith("curl").each(["Consul", "Nomad"] as const)("the bootstrap of %s", (system) => {
  test("makes the secret the management token of a new cluster", async () => {
    cluster = await new Cluster(system).start();
    expect(await cluster.run()).toEqual({
      ...clean,
      status: 0,
      stdout: `${system} ACLs are bootstrapped\n`,
      stderr: "",
    });
    expect(cluster.tokens).toEqual([SECRET]);
    expect(cluster.api.calls).toEqual([
      "GET /v1/status/leader",
      "GET /v1/acl/token/self",
      "PUT /v1/acl/bootstrap",
      "GET /v1/acl/token/self",
    ]);
  });

  test("is harmless when it was done with the same secret", async () => {
    cluster = await new Cluster(system).start();
    await cluster.run();
    expect(await cluster.run()).toEqual({
      ...clean,
      status: 0,
      stdout: `${system} ACLs were bootstrapped before; the token in Terraform's state is valid\n`,
      stderr: "",
    });
    expect(cluster.tokens).toEqual([SECRET]);
    expect(cluster.api.calls.filter((call) => call.startsWith("PUT"))).toHaveLength(1);
  });

  test("explains the way back when it was done with another secret", async () => {
    cluster = await new Cluster(system).start();
    cluster.tokens.push("another");
    expect(await cluster.run()).toEqual({
      ...clean,
      status: 1,
      stdout: "",
      stderr: [
        `${system} ACL bootstrap FAILED: it was done before with a token that is not in Terraform's state.`,
        `Server says: ${systems[system].done[1]}`,
        "Remedy: restore the state that holds the token; or, to make the state's token valid, write the",
        'reset index named above into /opt/data/acl-bootstrap-reset on the leader ("10.0.0.11:8300") and deploy again.',
        "",
      ].join("\n"),
    });
    expect(cluster.tokens).toEqual(["another"]);
    expect(cluster.api.calls.filter((call) => call.startsWith("PUT"))).toHaveLength(1);
  });
});

describeWith("curl")("a cluster that is not ready", () => {
  const system = "Consul";

  test("tries again while a new leader answers errors", async () => {
    cluster = await new Cluster(system).start();
    cluster.notYet.push([500, "The ACL system is currently in legacy mode."], [503, ""]);
    expect(await cluster.run()).toMatchObject({ ...clean, status: 0, stderr: "" });
    expect(cluster.tokens).toEqual([SECRET]);
  });

  test("gives up on an answer that stays wrong, and shows it", async () => {
    cluster = await new Cluster(system).start();
    cluster.notYet.push(...Array<Answer>(50).fill([500, "rpc error: no quorum"]));
    expect(await cluster.run()).toEqual({
      ...clean,
      status: 1,
      stdout: "",
      stderr: `${system} ACL bootstrap FAILED: HTTP 500 rpc error: no quorum\nRemedy: correct what the answer names; then deploy again.\n`,
    });
    expect(cluster.tokens).toEqual([]);
  });

  test("says that there is no leader, and makes no token", async () => {
    cluster = await new Cluster(system, '""').start();
    expect(await cluster.run()).toEqual({
      ...clean,
      status: 1,
      stdout: "",
      stderr: [
        `${system} ACL bootstrap FAILED: ${cluster.api.url} reports no leader after 120 s (last answer: "").`,
        "Remedy: see that a majority of the servers runs (journalctl -u on each); then deploy again.",
        "",
      ].join("\n"),
    });
    expect(new Set(cluster.api.calls)).toEqual(new Set(["GET /v1/status/leader"]));
  });

  test("says that nobody answers", async () => {
    cluster = await new Cluster(system).start();
    cluster.api.stop();
    const { status, stderr } = await cluster.run();
    expect(status).toBe(1);
    expect(stderr).toContain("reports no leader after 120 s (last answer: none).");
  });

  test("does not take a server with ACLs switched off for bootstrapped", async () => {
    cluster = new Cluster(system);
    const disabled: Answer = [200, "ACL support disabled"];
    cluster.api = await FakeApi.start({
      "GET /v1/status/leader": [200, '"10.0.0.11:8300"'],
      "GET /v1/acl/token/self": disabled,
      "PUT /v1/acl/bootstrap": [401, "ACL support disabled"],
    });
    const { status, stderr } = await cluster.run();
    expect(status).toBe(1);
    expect(stderr).toContain("FAILED: HTTP 401 ACL support disabled\n");
  });

  // It says that it "was done before", after a bootstrap of its own that was accepted.
  test("tells a token that is not valid yet from a bootstrap by somebody else", async () => {
    cluster = new Cluster(system);
    cluster.api = await FakeApi.start({
      "GET /v1/status/leader": [200, '"10.0.0.11:8300"'],
      "GET /v1/acl/token/self": [403, "ACL not found"],
      "PUT /v1/acl/bootstrap": [200, "{}"],
    });
    const { stderr } = await cluster.run();
    expect(stderr).toContain("FAILED");
    expect(stderr).not.toContain("it was done before");
  });
});

import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import {
  createServer,
  request,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from "node:http";
import {
  connect,
  createServer as createTcpServer,
  type AddressInfo,
  type Server as TcpServer,
} from "node:net";
import { temporaryFile } from "./support/temporary";
import { describeWith, pathOf, refusal } from "./support/tools";
import { Duration } from "../../lib/core/duration";
import { TerraformLocal } from "../../lib/core/cdk";
import { Secret } from "../../lib/core/secret";
import { fabioJob } from "../../lib/ingress/fabio-job";
import type { FabioOptions } from "../../lib/ingress/fabio-options";
import { fabioProperties } from "../../lib/ingress/fabio-properties";
import { FabioRouter } from "../../lib/ingress/fabio-router";
import { Route } from "../../lib/model/route";
import { renderJob } from "../../lib/nomad/job/render-job";
import { renderProperties } from "../../lib/render/properties";
import { synthWithCluster } from "../ingress/fake-cluster";
import { freePorts, Running } from "../ingress/running";

/** Rules of the policy, as Terraform hands them to Consul. */
const rules = synthWithCluster((stack, cluster) => {
  new FabioRouter(stack, "Fabio", { cluster });
}).find("consul_acl_policy", "Fabio/Access/Policy").arguments.rules as string;

function secret(): Secret {
  let token = "";
  synthWithCluster((stack) => (token = new TerraformLocal(stack, "Secret", "x").asString));
  return Secret.fromToken(token);
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
}

interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Unlike `fetch` it follows no redirect, and takes any Host header. */
function ask(port: number, path: string, { method, headers, body }: Ask = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(
      { host: "127.0.0.1", port, path, method, headers, agent: false },
      (answer) => {
        let text = "";
        answer.on("data", (bytes: Buffer) => (text += bytes.toString()));
        answer.on("end", () => {
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
        });
      },
    );
    call.on("error", reject);
    call.end(body);
  });
}

const answers = (port: number, path: string) =>
  ask(port, path).then(
    ({ status }) => status || undefined,
    () => undefined,
  );

/** A Consul of one with ACLs, in memory. */
class Consul {
  private constructor(
    private readonly process: Running,
    readonly port: number,
    readonly management: string,
  ) {}

  static async start(): Promise<Consul> {
    const management = randomUUID();
    const [http = 0, server, serf] = await freePorts(3);
    const config = temporaryFile(
      "agent.json",
      JSON.stringify({
        bind_addr: "127.0.0.1",
        client_addr: "127.0.0.1",
        disable_update_check: true,
        acl: {
          enabled: true,
          default_policy: "deny",
          tokens: { initial_management: management, agent: management },
        },
        ports: { http, server, serf_lan: serf, serf_wan: -1, dns: -1, grpc: -1, grpc_tls: -1 },
      }),
    );
    const process = new Running(
      [pathOf("consul"), "agent", "-dev", `-config-file=${config}`],
      {},
      240,
    );
    const consul = new Consul(process, http, management);
    await process.until(async () =>
      (await consul.call("GET", "acl/policies").catch(() => undefined))?.status === 200
        ? true
        : undefined,
    );
    return consul;
  }

  call(method: string, path: string, body?: unknown): Promise<Answer> {
    return ask(this.port, `/v1/${path}`, {
      method,
      headers: { "X-Consul-Token": this.management },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  }

  /** A token with nothing but these rules. */
  async token(Rules: string): Promise<string> {
    const Name = randomUUID();
    await this.call("PUT", "acl/policy", { Name, Rules });
    const { text } = await this.call("PUT", "acl/token", { Policies: [{ Name }] });
    return (JSON.parse(text) as { SecretID: string }).SecretID;
  }

  /** A service whose check passes, as Nomad would register it. */
  async register(Name: string, Port: number, Tags: readonly string[]): Promise<void> {
    const { status } = await this.call("PUT", "agent/service/register", {
      Name,
      Port,
      Tags,
      Address: "127.0.0.1",
      Check: { Name: "up", TTL: "10m", Status: "passing" },
    });
    expect(status).toBe(200);
  }

  async remove(name: string): Promise<void> {
    await this.call("PUT", `agent/service/deregister/${name}`);
  }

  async removeAll(): Promise<void> {
    const { text } = await this.call("GET", "agent/services");
    for (const name of Object.keys(JSON.parse(text) as object)) await this.remove(name);
  }

  stop(): Promise<void> {
    return this.process.stop();
  }
}

interface Started {
  readonly process: Running;
  readonly http: number;
  readonly ui: number;
  readonly metrics: number;
}

/** Fabio with the rendered settings on free ports; what is in `changes` replaces text of them. */
async function startFabio(
  options: FabioOptions,
  env: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const [http = 0, ui = 0, metrics = 0] = await freePorts(3);
  const replacements = {
    ":9999": `127.0.0.1:${http}`,
    ":9998": `127.0.0.1:${ui}`,
    ":9997": `127.0.0.1:${metrics}`,
  };
  let text = renderProperties(fabioProperties(options));
  for (const [from, to] of Object.entries({ ...replacements, ...changes })) {
    expect(text).toContain(from);
    text = text.replaceAll(from, to);
  }
  const config = temporaryFile("fabio.properties", text);
  return { process: new Running([pathOf("fabio"), "-cfg", config], env), http, ui, metrics };
}

const noConsul = { "registry.backend = consul": "registry.backend = static" };

jest.setTimeout(60_000);

describeWith(["fabio"], "the settings", () => {
  const title = " \\ ;,=#! {{ lab }} %{x} Zürich\t🏠\n";
  let fabio: Started;

  beforeAll(async () => {
    const options: FabioOptions = {
      title,
      strategy: "rr",
      matcher: "iprefix",
      noRouteStatus: 503,
      deregisterGracePeriod: Duration.milliseconds(1500),
      shutdownWait: Duration.seconds(7),
    };
    fabio = await startFabio(options, {}, noConsul);
    await fabio.process.until(() => answers(fabio.http, "/"));
  });
  afterAll(() => fabio.process.stop());

  test("are all understood", async () => {
    const { text } = await ask(fabio.ui, "/api/config");
    expect(JSON.parse(text)).toMatchObject({
      Proxy: {
        Strategy: "rr",
        Matcher: "iprefix",
        NoRouteStatus: 503,
        DeregisterGracePeriod: 1.5e9,
        ShutdownWait: 7e9,
      },
      Registry: {
        Consul: { Addr: "127.0.0.1:8500", Register: false, ChecksRequired: "all", Token: "" },
      },
      UI: { Access: "ro", Title: title },
      Log: { AccessTarget: "stdout" },
      Metrics: { Target: "prometheus", Prefix: "fabio" },
    });
  });

  test("say that it is healthy", async () => {
    expect(await ask(fabio.ui, "/health")).toMatchObject({ status: 200, text: "OK\n" });
  });

  test.each(["/api/manual", "/api/manual/x", "/manual", "/api/paths"])(
    "let nobody change routes at %s",
    async (path) => {
      const body = JSON.stringify({ value: "route add a / http://127.0.0.1/", version: "0" });
      expect(await ask(fabio.ui, path, { method: "PUT", body })).toMatchObject({ status: 403 });
    },
  );

  test("answer requests without a route", async () => {
    expect(await ask(fabio.http, "/")).toMatchObject({ status: 503 });
  });

  test("show metrics under stable names", async () => {
    const { status, text } = await ask(fabio.metrics, "/metrics");
    expect(status).toBe(200);
    expect(text).toMatch(/^fabio_notfound [1-9]/m);
  });

  test.each([
    ["proxy.strategy = rnd", "proxy.strategy = random"],
    ["ui.access = ro", "ui.access = none"],
    [";proto=prometheus", ";proto=promotheus"],
    ["proxy.noroutestatus = 404", "proxy.noroutestatus = 4"],
    ["metrics.prefix = fabio", "metrics.prefix = ${fabio"],
  ])("with %j as %j are refused", async (from, to) => {
    const broken = await startFabio({}, {}, { ...noConsul, [from]: to });
    expect(await broken.process.ended()).not.toBe(0);
    expect(broken.process.output).toContain("[FATAL]");
  });

  test("announce addresses", async () => {
    const [listenPort = 0] = await freePorts(1);
    const peers = [{ address: "127.0.0.2", asn: 65001, port: 1179, hops: 3 }];
    const bgp = { asn: 65010, anycastAddresses: ["192.0.2.1", "192.0.2.2"], peers, listenPort };
    const { process, ui } = await startFabio(
      { bgp },
      { FABIO_BGP_ROUTERID: "127.0.0.1" },
      noConsul,
    );
    await process.until(() => (process.output.includes("for 192.0.2.2/32") ? true : undefined));
    expect(process.output).toContain("bgp successfully added path for 192.0.2.1/32");
    expect(JSON.parse((await ask(ui, "/api/config")).text)).toMatchObject({
      BGP: {
        Asn: 65010,
        RouterID: "127.0.0.1",
        Peers: [
          {
            NeighborAddress: "127.0.0.2",
            NeighborPort: 1179,
            Asn: 65001,
            MultiHop: true,
            MultiHopLength: 3,
          },
        ],
      },
    });
    await process.stop();
  });
});

describeWith(["fabio", "consul"], "routes", () => {
  const users = { name: "admins", users: secret(), realm: "The lab" };
  let consul: Consul;
  let token: string;
  let web: Server;
  let webPort: number;
  let echo: TcpServer;
  let tcpPort: number;
  let fabio: Started;

  /** Says what it was asked for; `/slow` takes a while. */
  const answerWithRequest: RequestListener = (incoming, response) => {
    const say = () => response.end(`${incoming.headers.host} ${incoming.url}`);
    if (incoming.url === "/slow") setTimeout(say, 2000);
    else say();
  };

  const start = async (env: Readonly<Record<string, string>>, options: FabioOptions = {}) => {
    const started = await startFabio(options, env, {
      "127.0.0.1:8500": `127.0.0.1:${consul.port}`,
      ...(options.basicAuth
        ? {
            "/secrets/admins.htpasswd": temporaryFile(
              "users",
              `lab:{SHA}${createHash("sha1").update("test123").digest("base64")}\n`,
            ),
          }
        : {}),
      ...(options.tcpPorts ? { ":5432": `127.0.0.1:${tcpPort}` } : {}),
    });
    await started.process.until(() => answers(started.http, "/"));
    return started;
  };

  /** Routes as `/api/routes` lists them, by their source. */
  const routesOf = async ({ ui }: Started) =>
    (JSON.parse((await ask(ui, "/api/routes")).text) ?? []) as readonly {
      src: string;
      dst: string;
      opts: string;
      weight: number;
      service: string;
    }[];

  const routed = async (service: string, routes: readonly Route[], port = webPort) => {
    await consul.register(service, port, ["app", ...routes.map(({ tag }) => tag)]);
    return fabio.process.until(async () => {
      const found = (await routesOf(fabio)).filter((route) => route.service === service);
      return found.length === routes.length ? found : undefined;
    });
  };

  const listening = async (server: Server | TcpServer) => {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    return (server.address() as AddressInfo).port;
  };

  beforeAll(async () => {
    consul = await Consul.start();
    token = await consul.token(rules);
    web = createServer(answerWithRequest);
    webPort = await listening(web);
    echo = createTcpServer((socket) => socket.pipe(socket));
    [tcpPort = 0] = await freePorts(1);
    fabio = await start(
      { CONSUL_HTTP_TOKEN: token },
      {
        basicAuth: [users],
        tcpPorts: [5432],
        deregisterGracePeriod: Duration.milliseconds(0),
        shutdownWait: Duration.seconds(1),
      },
    );
  });

  afterEach(() => consul.removeAll());

  afterAll(async () => {
    await fabio.process.stop();
    await consul.stop();
    web.close();
    echo.close();
  });

  test("need the token from the environment, which is shown nowhere", async () => {
    const { text } = await ask(fabio.ui, "/api/config");
    expect(text).not.toContain(token);
    expect(fabio.process.output).not.toContain(token);

    const stranger = await startFabio({}, {}, { "127.0.0.1:8500": `127.0.0.1:${consul.port}` });
    expect(await stranger.process.ended()).not.toBe(0);
    expect(stranger.process.output).toContain("Permission denied");
  });

  test("of all kinds are read as they are meant", async () => {
    const host = "web.lab.example";
    const routes = [
      Route.http({ host: "WEB.lab.example" }),
      Route.http({ host: "*.any.example", path: "/A/b" }),
      Route.http({ path: "/strip", stripPath: true, prepend: "/new" }),
      Route.http({ host, path: "/tls", backendProtocol: "https", tlsSkipVerify: true }),
      Route.http({ host, path: "/grpc", backendProtocol: "grpc" }),
      Route.http({ host, path: "/named", hostHeader: "Other.example", auth: "admins" }),
      Route.http({ host, path: "/lan", allow: ["10.0.0.0/8", "fd00::/8"], weight: 0.25 }),
      Route.redirect({ host, path: "/old", code: 308, url: "https://$host:8443/new/$path?a=b" }),
    ];
    const found = await routed("kinds", routes);
    const byPath = new Map(
      found.map(({ src, dst, opts }) => [src, { dst, opts: opts.split(" ").sort().join(" ") }]),
    );
    const to = (scheme: string, end = "") => `${scheme}://127.0.0.1:${webPort}${end}`;
    expect(Object.fromEntries(byPath)).toEqual({
      "web.lab.example/": { dst: to("http", "/"), opts: "" },
      "*.any.example/A/b": { dst: to("http", "/"), opts: "" },
      "/strip": { dst: to("http", "/"), opts: "prepend=/new strip=/strip" },
      [`${host}/tls`]: { dst: to("https"), opts: "tlsskipverify=true" },
      [`${host}/grpc`]: { dst: to("grpc"), opts: "" },
      [`${host}/named`]: { dst: to("http", "/"), opts: "auth=admins host=other.example" },
      [`${host}/lan`]: { dst: to("http", "/"), opts: "allow=ip:10.0.0.0/8,ip:fd00::/8" },
      [`${host}/old`]: { dst: "https://$host:8443/new/$path?a=b", opts: "redirect=308" },
    });
    expect(fabio.process.output).not.toMatch(/\[(WARN|ERROR)\] (?!No route|\s)/);
  });

  test("share traffic by weight", async () => {
    await routed("old", [Route.http({ host: "split.example", weight: 0.9 })]);
    const [fresh] = await routed("new", [Route.http({ host: "split.example", weight: 0.1 })]);
    expect(fresh?.weight).toBeCloseTo(0.1, 4);
  });

  test("lead to the service", async () => {
    const host = "use.example";
    await routed("use", [
      Route.http({ host }),
      Route.http({ host: "*.use.example", path: "/app/", stripPath: true, prepend: "/v1" }),
      Route.http({ host, path: "/mine", hostHeader: "inside.example" }),
      Route.http({ host, path: "/theirs", hostHeader: "dst" }),
      Route.http({ host, path: "/closed", allow: ["192.0.2.0/24"] }),
      Route.http({ host, path: "/not-here", deny: ["127.0.0.0/8"] }),
      Route.http({ host, path: "/users", auth: "admins" }),
      Route.redirect({
        host,
        path: "/old/",
        stripPath: true,
        code: 301,
        url: "https://$host/new/$path",
      }),
    ]);
    const get = (path: string, headers: Record<string, string> = {}) =>
      ask(fabio.http, path, { headers: { host, ...headers } });

    expect(await get("/a?b")).toMatchObject({ status: 200, text: "use.example /a?b" });
    expect((await get("/a", { host: "USE.example" })).status).toBe(200);
    expect((await get("/a", { host: "other.example" })).status).toBe(404);
    // Only port 80 is taken away from the host of a request.
    expect((await get("/a", { host: "use.example:80" })).status).toBe(200);
    expect((await get("/a", { host: "use.example:9999" })).status).toBe(404);
    expect(await get("/app/x", { host: "a.use.example" })).toMatchObject({
      text: "a.use.example /v1/x",
    });
    expect(await get("/mine")).toMatchObject({ text: "inside.example /mine" });
    expect(await get("/theirs")).toMatchObject({ text: `127.0.0.1:${webPort} /theirs` });
    expect((await get("/closed")).status).toBe(403);
    expect((await get("/not-here")).status).toBe(403);
    expect((await get("/users")).headers["www-authenticate"]).toBe('Basic realm="The lab"');
    const authorization = `Basic ${Buffer.from("lab:test123").toString("base64")}`;
    expect((await get("/users", { authorization: "Basic bGFiOng=" })).status).toBe(401);
    expect((await get("/users", { authorization })).status).toBe(200);
    const moved = await get("/old/x?y");
    expect(moved).toMatchObject({ status: 301, headers: { location: `https://${host}/new/x?y` } });
  });

  test("lead TCP connections to the service", async () => {
    // The route's port is where Fabio listens here, instead of 5432.
    await routed("echo", [Route.tcp({ port: tcpPort })], await listening(echo));
    const socket = connect(tcpPort, "127.0.0.1");
    socket.write("hello");
    const [bytes] = (await once(socket, "data")) as [Buffer];
    socket.destroy();
    expect(bytes.toString()).toBe("hello");
  });

  test.each([
    ["a wildcard that is not closed", ["urlprefix-bad.example/[a"]],
    ["a weight that is no number", ["urlprefix-bad.example/ weight=much"]],
    ["a redirect with $path behind a port", ["urlprefix-/bad redirect=301,https://a:1$path"]],
    ["another tag with a quote", ['say "hi"', "urlprefix-bad.example/"]],
  ])("are all frozen by %s, which is refused here", async (_, tags) => {
    const before = fabio.process.output.length;
    const warning = () =>
      /\[WARN\] (?!No route|\s).+/.exec(fabio.process.output.slice(before)) ?? undefined;
    await consul.register("bad", webPort, tags);
    await fabio.process.until(warning);
    await consul.register("late", webPort, [Route.http({ host: "late.example" }).tag]);
    await new Promise((wake) => setTimeout(wake, 500));
    expect((await routesOf(fabio)).map(({ service }) => service)).not.toContain("late");
    await consul.remove("bad");
    await fabio.process.until(async () =>
      (await routesOf(fabio)).some(({ service }) => service === "late") ? true : undefined,
    );
  });

  test("are served until the last request has ended", async () => {
    const leaving = await start(
      { CONSUL_HTTP_TOKEN: token },
      { deregisterGracePeriod: Duration.seconds(1), shutdownWait: Duration.seconds(5) },
    );
    await consul.register("slow", webPort, [Route.http({ host: "slow.example" }).tag]);
    const get = (path: string) => ask(leaving.http, path, { headers: { host: "slow.example" } });
    await leaving.process.until(async () => ((await get("/")).status === 200 ? true : undefined));

    const slow = get("/slow");
    await new Promise((wake) => setTimeout(wake, 200));
    leaving.process.signal();
    await new Promise((wake) => setTimeout(wake, 300));
    expect((await get("/")).status).toBe(200);
    await new Promise((wake) => setTimeout(wake, 1000));
    await expect(get("/")).rejects.toThrow("ECONNREFUSED");
    expect((await slow).text).toBe("slow.example /slow");
    await leaving.process.ended();
  });
});

describeWith(["nomad"], "the job", () => {
  const peers = [{ address: "192.168.1.1", asn: 65001 }];
  const everything: FabioOptions = {
    tcpPorts: [5432, 6379],
    grpcPort: 9990,
    basicAuth: [{ name: "admins", users: secret() }],
    title: '{{ lab }} "x"',
    bgp: { asn: 65010, anycastAddresses: ["192.168.1.250"], peers },
    constraints: [{ attribute: "${node.class}", value: "edge" }],
  };
  const program = (command: string[], text: string) =>
    refusal([pathOf("nomad"), ...command, temporaryFile("job.nomad.hcl", text)], {
      env: { NOMAD_ADDR: "http://127.0.0.1:1" },
    });

  test.each([
    ["as it comes", {}],
    ["with everything", everything],
  ])("%s is formatted and valid", (_, options) => {
    const text = renderJob(fabioJob("fabio", options));
    expect(program(["fmt", "-check"], text)).toBeUndefined();
    expect(program(["job", "validate"], text)).toBeUndefined();
    expect(program(["job", "validate"], text.replace("shutdown_delay", "shutdown_dela"))).toMatch(
      /shutdown_dela/,
    );
  });
});

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseApiToken } from "../../../sandbox/proxmox/http/api-token";
import { createProxmoxSimulator, type ProxmoxSimulator } from "../../../sandbox/proxmox/server";
import { FakeDriver } from "./fake-driver";

export const token = "root@pam!test=00000000-0000-4000-8000-000000000001";

export interface Reply {
  readonly status: number;
  readonly reason: string;
  readonly data: unknown;
  readonly message?: string;
  readonly errors?: Readonly<Record<string, string>>;
}

export type Parameters = Readonly<Record<string, string | number>>;

/** A simulator over real HTTPS, with a certificate made for it. */
export class TestCluster {
  readonly directory = mkdtempSync(join(tmpdir(), "proxmox-simulator-"));
  readonly log: string[] = [];
  driver = new FakeDriver();
  simulator!: ProxmoxSimulator;
  private port = 0;

  constructor() {
    execFileSync(
      "openssl",
      [
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
      ].concat(
        ["-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"],
        ["-keyout", join(this.directory, "key.pem"), "-out", join(this.directory, "cert.pem")],
      ),
      { stdio: "ignore" },
    );
  }

  async start(): Promise<this> {
    const parsed = parseApiToken(token);
    if (parsed === undefined) throw new Error("the test's own token is malformed");
    this.simulator = createProxmoxSimulator({
      driver: this.driver,
      token: parsed,
      stateDirectory: join(this.directory, "state"),
      log: (line) => this.log.push(line),
    });
    this.port = await this.simulator.listen({
      host: "127.0.0.1",
      port: 0,
      cert: readFileSync(join(this.directory, "cert.pem")),
      key: readFileSync(join(this.directory, "key.pem")),
    });
    return this;
  }

  async restart(): Promise<void> {
    await this.simulator.close();
    await this.start();
  }

  async end(): Promise<void> {
    await this.simulator.close();
    rmSync(this.directory, { recursive: true });
  }

  stateFile(): string {
    return readFileSync(join(this.directory, "state/state.json"), "utf8");
  }

  get(path: string): Promise<Reply> {
    return this.send("GET", `/api2/json${path}`);
  }
  post(path: string, parameters: Parameters = {}): Promise<Reply> {
    return this.send("POST", `/api2/json${path}`, { form: parameters });
  }
  put(path: string, parameters: Parameters = {}): Promise<Reply> {
    return this.send("PUT", `/api2/json${path}`, { form: parameters });
  }
  delete(path: string): Promise<Reply> {
    return this.send("DELETE", `/api2/json${path}`);
  }

  /** Waits for the task that a call started and returns how it ended. */
  async outcome(call: Promise<Reply>): Promise<string> {
    const { data, status, reason } = await call;
    if (status !== 200) throw new Error(`${status} ${reason}`);
    const upid = String(data);
    const node = upid.split(":")[1] ?? "";
    for (;;) {
      const task = await this.get(`/nodes/${node}/tasks/${encodeURIComponent(upid)}/status`);
      const { status: state, exitstatus } = task.data as { status: string; exitstatus?: string };
      if (state === "stopped") return exitstatus ?? "";
      await sleep(5);
    }
  }

  send(
    method: string,
    path: string,
    options: {
      readonly form?: Parameters;
      readonly body?: string;
      readonly type?: string;
      readonly authorization?: string | null;
      readonly maxVersion?: "TLSv1.2";
    } = {},
  ): Promise<Reply> {
    const { form, type = "application/x-www-form-urlencoded" } = options;
    const entries = Object.entries(form ?? {}).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    const body = options.body ?? new URLSearchParams(entries).toString();
    const authorization = options.authorization ?? `PVEAPIToken=${token}`;
    return new Promise((resolve, reject) => {
      const call = request(
        {
          host: "127.0.0.1",
          port: this.port,
          ca: readFileSync(join(this.directory, "cert.pem")),
          maxVersion: options.maxVersion,
          agent: false,
          method,
          path,
          headers: {
            ...(options.authorization === null ? {} : { authorization }),
            ...(body === ""
              ? {}
              : { "content-type": type, "content-length": Buffer.byteLength(body) }),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () => {
            const parsed = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Omit<
              Reply,
              "status" | "reason"
            >;
            resolve({
              ...parsed,
              status: response.statusCode ?? 0,
              reason: response.statusMessage ?? "",
            });
          });
        },
      );
      call.on("error", reject);
      call.end(body);
    });
  }
}

import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createServer, type AddressInfo } from "node:net";
import { temporaryFile } from "./temporary";
import { pathOf } from "./tools";

/** A Consul server of one on loopback, all in memory, for a minute at most. */
export class ConsulAgent {
  private constructor(
    private readonly process: ChildProcess,
    private readonly api: string,
    private readonly token: string,
  ) {}

  static async start(): Promise<ConsulAgent> {
    const token = randomUUID();
    const [http, server, serf] = await freePorts(3);
    const config = temporaryFile(
      "agent.json",
      JSON.stringify({
        bind_addr: "127.0.0.1",
        client_addr: "127.0.0.1",
        disable_update_check: true,
        acl: { enabled: true, tokens: { initial_management: token } },
        ports: { http, server, serf_lan: serf, serf_wan: -1, dns: -1, grpc: -1, grpc_tls: -1 },
      }),
    );
    const command = [pathOf("consul"), "agent", "-dev", `-config-file=${config}`];
    const process = spawn("timeout", ["60", ...command], { stdio: "ignore" });
    const agent = new ConsulAgent(process, `http://127.0.0.1:${http}`, token);
    const end = Date.now() + 30_000;
    while ((await agent.call("GET", "acl/policies")).status !== 200) {
      if (Date.now() > end) {
        agent.stop();
        throw new Error("consul agent -dev does not answer");
      }
      await new Promise((wake) => setTimeout(wake, 100));
    }
    return agent;
  }

  stop(): void {
    this.process.kill();
  }

  /** What the server says against a policy with these rules; undefined when it accepts them. */
  async refusalOfRules(rules: string): Promise<string | undefined> {
    const { status, text } = await this.call("PUT", "acl/policy", {
      Name: randomUUID(),
      Rules: rules,
    });
    return status === 200 ? undefined : text;
  }

  private async call(method: string, path: string, body?: unknown) {
    try {
      const answer = await fetch(`${this.api}/v1/${path}`, {
        method,
        headers: { "X-Consul-Token": this.token },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      return { status: answer.status, text: await answer.text() };
    } catch (error) {
      return { status: 0, text: String(error) };
    }
  }
}

/** Ports that nobody uses; all are open at once, so that they differ. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}

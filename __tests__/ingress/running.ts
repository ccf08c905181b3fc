import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";

/** A program with its output so far. */
export class Running {
  private text = "";
  private readonly child: ChildProcess;
  private readonly end: Promise<unknown>;

  /** @param limit - seconds after which it is killed, whatever happens to the test */
  constructor(command: readonly string[], env: Readonly<Record<string, string>>, limit = 240) {
    // Alone in its environment: Fabio takes settings from any variable.
    this.child = spawn("timeout", [String(limit), ...command], { env });
    this.end = once(this.child, "close");
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on("data", (bytes: Buffer) => (this.text += bytes.toString()));
    }
  }

  get output(): string {
    return this.text;
  }

  /** Waits for the end without asking for it. @returns the exit status */
  async ended(): Promise<number | null> {
    await this.end;
    return this.child.exitCode;
  }

  /** `timeout` hands the signal on. */
  async stop(): Promise<void> {
    this.child.kill("SIGTERM");
    await this.end;
  }

  signal(): void {
    this.child.kill("SIGTERM");
  }

  /** Waits until there is an answer that is not undefined. */
  async until<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
    const deadline = Date.now() + 20_000;
    for (;;) {
      const answer = await ask();
      if (answer !== undefined) return answer;
      if (Date.now() > deadline)
        throw new Error(`nothing came; its output ends with:\n${this.text.slice(-3000)}`);
      await new Promise((wake) => setTimeout(wake, 100));
    }
  }
}

/** Ports of loopback that nobody uses; all are open at once, so that they differ. */
export async function freePorts(count: number): Promise<number[]> {
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

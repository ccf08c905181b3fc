import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** An answer: a status and a body, or "never" for none. */
export type Answer = readonly [status: number, body: string];

/** A request as the server saw it. */
export interface SeenRequest {
  /** `GET /v1/status/leader` */
  readonly call: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The HTTP API of a Consul or Nomad agent that answers as a test says. */
export class FakeApi {
  readonly requests: SeenRequest[] = [];
  url = "";
  private readonly server: Server;

  private constructor(answer: (request: SeenRequest) => Answer) {
    this.server = createServer((incoming, outgoing) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () => {
        const request = {
          call: `${incoming.method ?? ""} ${(incoming.url ?? "").replace("?stale", "")}`,
          headers: incoming.headers,
          body: Buffer.concat(chunks).toString(),
        };
        this.requests.push(request);
        const [status, body] = answer(request);
        outgoing.writeHead(status).end(body);
      });
    });
  }

  /** Starts a server; what it is not told how to answer is not found. */
  static async start(
    answers: Readonly<Record<string, Answer | ((request: SeenRequest) => Answer)>>,
  ): Promise<FakeApi> {
    const api = new FakeApi((request) => {
      const answer = Object.hasOwn(answers, request.call) ? answers[request.call] : undefined;
      return typeof answer === "function" ? answer(request) : (answer ?? [404, "not found"]);
    });
    await new Promise<void>((done) => api.server.listen(0, "127.0.0.1", done));
    api.url = `http://127.0.0.1:${(api.server.address() as AddressInfo).port}`;
    return api;
  }

  /** The calls in their order. */
  get calls(): string[] {
    return this.requests.map(({ call }) => call);
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

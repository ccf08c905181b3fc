import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { request, type HttpAnswer, type RequestOptions } from "./http";
import type { LabState } from "./lab-state";
import type { LabPaths } from "./paths";

/** Addresses of the sandbox environment's hosts. */
export const serverAddresses = ["10.77.0.11", "10.77.0.12", "10.77.0.13"];
export const clientAddresses = ["10.77.0.21", "10.77.0.22", "10.77.0.23"];
export const clientNames = ["vs0", "vs1", "vs2"];

type System = "Consul" | "Nomad";

/** Calls the deployed clusters' APIs over HTTPS, trusting only their own authorities. */
export class LabApi {
  constructor(
    private readonly state: LabState,
    private readonly paths: LabPaths,
  ) {
    for (const system of ["Consul", "Nomad"] as const) {
      writeFileSync(this.authorityFile(system), state.authority(system));
    }
  }

  /** File with the authority of a system. */
  authorityFile(system: System): string {
    return join(this.paths.root, `${system.toLowerCase()}-ca.pem`);
  }

  /** A GET without a token. */
  anonymous(system: System, path: string, server = serverAddresses[0]): Promise<HttpAnswer> {
    return this.get(system, path, server, {});
  }

  /** A GET with the management token; the answer, parsed. */
  async read<T>(system: System, path: string, server = serverAddresses[0]): Promise<T> {
    const answer = await this.get(system, path, server, {
      header: `X-${system}-Token: ${this.state.managementToken(system)}`,
    });
    if (answer.status !== 200) {
      throw new Error(`${system} ${path}: HTTP ${answer.status} ${answer.error}${answer.body}`);
    }
    return JSON.parse(answer.body) as T;
  }

  private get(
    system: System,
    path: string,
    server: string | undefined,
    options: RequestOptions,
  ): Promise<HttpAnswer> {
    const port = system === "Consul" ? 8501 : 4646;
    return request(`https://${server ?? ""}:${port}${path}`, {
      authority: this.authorityFile(system),
      ...options,
    });
  }
}

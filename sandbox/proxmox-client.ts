import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { inLab } from "./network";
import type { LabPaths } from "./paths";
import { tryRun } from "./run";
import { simulatorEndpoint } from "./simulator";

/** A VM or template as `cluster/resources` lists it. */
export interface ClusterVm {
  readonly vmid: number;
  readonly name: string;
  readonly template: number;
  readonly status: string;
}

/** Calls the lab's Proxmox VE API directly, without Terraform. */
export class ProxmoxClient {
  constructor(private readonly paths: LabPaths) {}

  /** VMs that are no templates. */
  async vms(): Promise<ClusterVm[]> {
    const all = (await this.call("GET", "cluster/resources?type=vm")) as ClusterVm[];
    return all.filter((vm) => vm.template !== 1);
  }

  /** A call that returns at once. */
  async call(method: string, path: string, body: Record<string, string> = {}): Promise<unknown> {
    return this.request(method, `api2/json/${path}`, new URLSearchParams(body).toString());
  }

  /** A call that starts a task; returns when the task has ended well. */
  async task(method: string, path: string, body: Record<string, string> = {}): Promise<void> {
    const upid = String(await this.call(method, path, body));
    const node = upid.split(":")[1] ?? "";
    for (;;) {
      const status = (await this.call("GET", `nodes/${node}/tasks/${upid}/status`)) as {
        status: string;
        exitstatus?: string;
      };
      if (status.status === "stopped") {
        if (status.exitstatus !== "OK") throw new Error(`${path}: ${status.exitstatus ?? "?"}`);
        return;
      }
      await sleep(50);
    }
  }

  private async request(method: string, path: string, body: string): Promise<unknown> {
    const token = readFileSync(this.paths.token, "utf8").trim();
    const [program = "", ...args] = inLab([
      ...["curl", "--silent", "--show-error", "--cacert", this.paths.caCertificate],
      ...["--request", method, "--header", "@-", "--write-out", "\n%{http_code}"],
      ...(method === "GET" ? [] : ["--data", body]),
      `${simulatorEndpoint}${path}`,
    ]);
    const { stdout, stderr } = await tryRun(program, args, {
      input: `Authorization: PVEAPIToken=${token}\n`,
    });
    const end = stdout.lastIndexOf("\n");
    const status = Number(stdout.slice(end + 1));
    if (status !== 200) throw new Error(`${method} ${path}: HTTP ${status} ${stderr}${stdout}`);
    return (JSON.parse(stdout.slice(0, end)) as { data: unknown }).data;
  }
}

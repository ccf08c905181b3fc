/** A task as its status call shows it. */
export interface TaskStatus {
  readonly upid: string;
  readonly node: string;
  readonly type: string;
  readonly id: string;
  readonly user: string;
  readonly status: "running" | "stopped";
  readonly exitstatus?: string;
  readonly starttime: number;
}

const hex = (value: number) => value.toString(16).toUpperCase().padStart(8, "0");

/** Long work that Proxmox does behind a UPID: the call returns at once, the client polls. */
export class Tasks {
  private readonly tasks = new Map<string, TaskStatus & { log: string[] }>();
  private count = 0;

  /** Starts the work. @returns the UPID: eight fields, numbers in hexadecimal */
  start(
    task: { node: string; type: string; id: string; user: string },
    work: () => Promise<void>,
  ): string {
    const starttime = Math.floor(Date.now() / 1000);
    this.count += 1;
    const upid = `UPID:${task.node}:${hex(process.pid)}:${hex(this.count)}:${hex(starttime)}:${task.type}:${task.id}:${task.user}:`;
    const record = { ...task, upid, starttime, status: "running" as const, log: [] };
    this.tasks.set(upid, record);
    const finish = (exitstatus: string) =>
      this.tasks.set(upid, {
        ...record,
        status: "stopped",
        exitstatus,
        log: [`TASK ${exitstatus}`],
      });
    work().then(
      () => finish("OK"),
      (error: unknown) =>
        finish(error instanceof Error ? (error.message.split("\n")[0] ?? "failed") : "failed"),
    );
    return upid;
  }

  status(upid: string): TaskStatus | undefined {
    const task = this.tasks.get(upid);
    if (!task) return undefined;
    const { log: _log, ...status } = task;
    return status;
  }

  /** Log lines, numbered from 1 as Proxmox does. */
  log(upid: string): { n: number; t: string }[] {
    return (this.tasks.get(upid)?.log ?? []).map((t, index) => ({ n: index + 1, t }));
  }
}

import { setTimeout as sleep } from "node:timers/promises";
import { ApiError } from "../http/api-error";
import type { TaskRecord } from "./state";
import type { StateStore } from "./state-store";

/** What a task is about. */
export interface TaskSubject {
  readonly node: string;
  /** Kind of work, in Proxmox VE's words: `qmclone`, `qmstart`, ... */
  readonly type: string;
  /** What is worked on: a VMID, a storage, or nothing. */
  readonly id: string;
  /** Who asked for it: `root@pam!terraform`. */
  readonly user: string;
}

/** Trouble that a task is to have. */
export interface TaskTrouble {
  /** Wait this long before the work. */
  readonly delayMs?: number;
  /** End with this text instead of doing the work. */
  readonly failure?: string;
}

/** The work of a task. */
export interface TaskWork {
  /** Does it; fails by throwing. */
  run(): Promise<void>;
  /** Undoes what was prepared, if the work is never begun. @default - nothing was */
  abandon?(): void;
}

interface RunningTask {
  readonly log: string[];
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

/** Finished tasks that are remembered; Proxmox VE keeps a thousand per log file. */
const remembered = 500;

/**
 * Work that goes on after its call was answered. Its name, the UPID, has eight fields:
 * `UPID:node:pid:pstart:starttime:type:id:user:` with the three numbers in hexadecimal.
 */
export class Tasks {
  private readonly running = new Map<string, RunningTask>();
  private nextPid = 1000 + Math.floor(Math.random() * 30_000);

  constructor(private readonly store: StateStore) {
    this.closeInterrupted();
  }

  /** Starts a task and returns its UPID. The work begins after the caller's turn. */
  start(subject: TaskSubject, work: TaskWork, trouble: TaskTrouble = {}): string {
    const record = this.newRecord(subject);
    this.store.change((draft) => {
      draft.tasks = [...draft.tasks.slice(-remembered + 1), record];
    });
    const abort = new AbortController();
    const log: string[] = [];
    const done = this.perform(record.upid, { log, abort, work, trouble });
    this.running.set(record.upid, { log, abort, done });
    return record.upid;
  }

  /** The task of this name. */
  find(node: string, upid: string): TaskRecord {
    const record = this.store.state.tasks.find((task) => task.upid === upid && task.node === node);
    if (record === undefined) throw ApiError.parameters({ upid: "no such task" });
    const log = this.running.get(upid)?.log;
    return log === undefined ? record : { ...record, log: [...log] };
  }

  list(node: string): readonly TaskRecord[] {
    return this.store.state.tasks.filter((task) => task.node === node).reverse();
  }

  /** Interrupts a task that still waits; work that has begun goes on to its end. */
  stop(node: string, upid: string): void {
    this.find(node, upid);
    this.running.get(upid)?.abort.abort();
  }

  /** Resolves when no task runs. */
  async idle(): Promise<void> {
    while (this.running.size > 0) {
      await Promise.all([...this.running.values()].map(({ done }) => done));
    }
  }

  /** Interrupts what waits and resolves when no task runs. */
  async end(): Promise<void> {
    for (const { abort } of this.running.values()) abort.abort();
    await this.idle();
  }

  private async perform(
    upid: string,
    task: {
      readonly log: string[];
      readonly abort: AbortController;
      readonly work: TaskWork;
      readonly trouble: TaskTrouble;
    },
  ): Promise<void> {
    const exitstatus = await outcomeOf(task);
    task.log.push(exitstatus === "OK" ? "TASK OK" : `TASK ERROR: ${exitstatus}`);
    this.store.change((draft) => {
      const record = draft.tasks.find((candidate) => candidate.upid === upid);
      if (record !== undefined) Object.assign(record, { exitstatus, log: task.log });
    });
    this.running.delete(upid);
  }

  private newRecord(subject: TaskSubject): TaskRecord {
    const pid = this.nextPid;
    this.nextPid += 1;
    const pstart = Math.floor(process.uptime() * 100);
    const starttime = Math.floor(Date.now() / 1000);
    const numbers = [pid, pstart, starttime].map(hexadecimal).join(":");
    const { node, type, id, user } = subject;
    const upid = `UPID:${node}:${numbers}:${type}:${id}:${user}:`;
    return { upid, node, type, id, user, pid, pstart, starttime, log: [] };
  }

  /** Tasks of an earlier process ended with it; Proxmox VE says the same of a worker that vanished. */
  private closeInterrupted(): void {
    if (this.store.state.tasks.every((task) => task.exitstatus !== undefined)) return;
    this.store.change((draft) => {
      for (const task of draft.tasks) task.exitstatus ??= "unexpected status";
    });
  }
}

async function outcomeOf(task: {
  readonly log: string[];
  readonly abort: AbortController;
  readonly work: TaskWork;
  readonly trouble: TaskTrouble;
}): Promise<string> {
  try {
    await sleep(task.trouble.delayMs ?? 0, undefined, { signal: task.abort.signal });
  } catch {
    task.work.abandon?.();
    return "interrupted by signal";
  }
  if (task.trouble.failure !== undefined) {
    task.work.abandon?.();
    return task.trouble.failure;
  }
  try {
    await task.work.run();
    return "OK";
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    task.log.push(...message.split("\n"));
    return message.split("\n", 1)[0] ?? "unknown error";
  }
}

function hexadecimal(value: number): string {
  return value.toString(16).toUpperCase().padStart(8, "0");
}

import { Router, json, type RequestHandler } from "express";
import { z } from "zod";
import { ApiError } from "../http/api-error";
import { sendData } from "../http/reply";
import type { TaskTrouble } from "../state/tasks";

const faultRule = z
  .strictObject({
    /** @default - every method */
    method: z.enum(["GET", "POST", "PUT", "DELETE"]).optional(),
    /** Regular expression; the path below `/api2/json` must match it somewhere. */
    pathPattern: z.string().refine(isRegularExpression, "is no regular expression"),
    kind: z.enum(["error", "slow-task", "task-failure", "lost-vm"]),
    /** How many requests it strikes. */
    times: z.int().min(1).default(1),
    /** Status of an `error`. */
    status: z.int().min(400).max(599).default(500),
    /** Reason phrase of an `error`, exit status of a `task-failure`. */
    message: z.string().min(1).default("simulated fault"),
    /** How long a `slow-task` waits before its work. */
    delayMs: z.int().min(0).default(5000),
    /** VM that a `lost-vm` takes. @default - the one in the path */
    vmid: z.int().min(100).optional(),
  })
  .readonly();

export type FaultRule = z.input<typeof faultRule>;

interface ArmedFault {
  readonly id: number;
  readonly rule: z.output<typeof faultRule>;
  left: number;
}

/** What the faults that match a request do to it. */
export interface FaultEffects {
  readonly error?: ApiError;
  readonly trouble: TaskTrouble;
  readonly lostVms: readonly number[];
}

/** Faults that are armed, and what they do. Each matching request uses each fault up by one. */
export class Faults {
  private armed: ArmedFault[] = [];
  private nextId = 1;

  /** Arms a fault and returns its number. */
  add(input: FaultRule): number {
    const rule = faultRule.parse(input);
    const id = this.nextId;
    this.nextId += 1;
    this.armed.push({ id, rule, left: rule.times });
    return id;
  }

  list(): readonly object[] {
    return this.armed.map(({ id, rule, left }) => ({ id, ...rule, left }));
  }

  /** Disarms one fault, or all. */
  remove(id?: number): void {
    this.armed = id === undefined ? [] : this.armed.filter((fault) => fault.id !== id);
  }

  strike(method: string, path: string): FaultEffects {
    const struck = this.armed.filter(
      ({ rule }) =>
        (rule.method === undefined || rule.method === method) &&
        new RegExp(rule.pathPattern).test(path),
    );
    for (const fault of struck) fault.left -= 1;
    this.armed = this.armed.filter(({ left }) => left > 0);
    const rules = struck.map(({ rule }) => rule);
    const error = rules.find(({ kind }) => kind === "error");
    return {
      error: error === undefined ? undefined : new ApiError(error.status, error.message),
      trouble: {
        delayMs: rules.find(({ kind }) => kind === "slow-task")?.delayMs,
        failure: rules.find(({ kind }) => kind === "task-failure")?.message,
      },
      lostVms: rules.flatMap((rule) => (rule.kind === "lost-vm" ? lostVm(rule.vmid, path) : [])),
    };
  }
}

function lostVm(vmid: number | undefined, path: string): number[] {
  const number = vmid ?? Number(/\/qemu\/(\d+)(\/|$)/.exec(path)?.[1]);
  return Number.isNaN(number) ? [] : [number];
}

function isRegularExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}

/** Lets the armed faults strike a request before anything else sees it. */
export function injectFaults(
  faults: Faults,
  loseVm: (vmid: number) => Promise<void>,
): RequestHandler {
  return async (request, response, next) => {
    const effects = faults.strike(request.method, decodePath(request.path));
    for (const vmid of effects.lostVms) await loseVm(vmid);
    if (effects.error !== undefined) throw effects.error;
    response.locals.trouble = effects.trouble;
    next();
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The simulator's own endpoint, which Proxmox VE does not have: POST, GET and DELETE /faults. */
export function faultRouter(faults: Faults): Router {
  const router = Router();
  router.post("/faults", json(), (request, response) => {
    const result = faultRule.safeParse(request.body);
    if (!result.success) {
      const errors = result.error.issues.map(({ path, message }) => [
        path.join(".") || "body",
        message,
      ]);
      throw ApiError.parameters(Object.fromEntries(errors) as Record<string, string>);
    }
    response.status(201);
    sendData(response, { id: faults.add(result.data) });
  });
  router.get("/faults", (_request, response) => {
    sendData(response, faults.list());
  });
  router.delete("/faults{/:id}", (request, response) => {
    const { id } = request.params as { id?: string };
    faults.remove(id === undefined ? undefined : Number(id));
    sendData(response, null);
  });
  return router;
}

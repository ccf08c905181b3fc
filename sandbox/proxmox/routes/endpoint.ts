import type { Request, RequestHandler, Response } from "express";
import type { z } from "zod";
import { parametersOf, verifyParameters } from "../http/parameters";
import { sendData } from "../http/reply";
import type { StateStore } from "../state/state-store";
import type { TaskSubject, TaskTrouble, TaskWork, Tasks } from "../state/tasks";
import type { VmService } from "../vms/vm-service";

/** What the routes work with. */
export interface Services {
  readonly nodes: readonly string[];
  readonly store: StateStore;
  readonly tasks: Tasks;
  readonly vms: VmService;
}

/** One call: its checked parameters, and the way to start a task in the caller's name. */
export interface Call<P> {
  readonly parameters: P;
  readonly startTask: (subject: Omit<TaskSubject, "user">, work: TaskWork) => string;
}

/**
 * A handler for one method of the API: checks the parameters of body, query and path against the
 * schema, runs the method, and sends what it returns as `data`.
 */
export function endpoint<S extends z.ZodRawShape>(
  { tasks }: Services,
  shape: S,
  method: (call: Call<z.output<z.ZodObject<S>>>) => unknown,
): RequestHandler {
  return async (request: Request, response: Response) => {
    const { user, trouble } = response.locals as { user: string; trouble?: TaskTrouble };
    const data = await method({
      parameters: verifyParameters(shape, parametersOf(request)),
      startTask: (subject, work) => tasks.start({ ...subject, user }, work, trouble),
    });
    sendData(response, data);
  };
}

/** Work that takes no time. */
export function immediately(work: () => void): TaskWork {
  return {
    run: () => {
      work();
      return Promise.resolve();
    },
  };
}

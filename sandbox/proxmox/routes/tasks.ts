import { Router } from "express";
import { integer, nodeName, upid } from "../http/parameter-types";
import type { TaskRecord } from "../state/state";
import { endpoint, type Services } from "./endpoint";

const path = { node: nodeName, upid };

/** `nodes/N/tasks`: what became of work that was started. */
export function tasksRouter(services: Services): Router {
  const { tasks } = services;
  const router = Router();
  router.get(
    "/nodes/:node/tasks",
    endpoint(services, { node: nodeName }, ({ parameters }) =>
      tasks.list(parameters.node).map(listEntry),
    ),
  );
  router.get(
    "/nodes/:node/tasks/:upid/status",
    endpoint(services, path, ({ parameters }) =>
      describeTask(tasks.find(parameters.node, parameters.upid)),
    ),
  );
  const range = { start: integer({ min: 0 }).optional(), limit: integer({ min: 0 }).optional() };
  router.get(
    "/nodes/:node/tasks/:upid/log",
    endpoint(services, { ...path, ...range }, ({ parameters }) => {
      const { log } = tasks.find(parameters.node, parameters.upid);
      const { start = 0, limit = 50 } = parameters;
      const lines = log.length === 0 ? ["no content"] : log;
      return lines
        .map((line, index) => ({ n: index + 1, t: line }))
        .slice(start, limit === 0 ? undefined : start + limit);
    }),
  );
  router.delete(
    "/nodes/:node/tasks/:upid",
    endpoint(services, path, ({ parameters }) => {
      tasks.stop(parameters.node, parameters.upid);
    }),
  );
  return router;
}

function describeTask(task: TaskRecord): object {
  const { upid: name, node, type, id, pid, pstart, starttime, exitstatus } = task;
  const [user = "", tokenid] = task.user.split("!");
  return {
    ...{ upid: name, node, type, id, user, pid, pstart, starttime },
    ...(tokenid === undefined ? {} : { tokenid }),
    ...(exitstatus === undefined ? { status: "running" } : { status: "stopped", exitstatus }),
  };
}

function listEntry(task: TaskRecord): object {
  const { upid: name, node, type, id, user, pid, pstart, starttime, exitstatus } = task;
  return { upid: name, node, type, id, user, pid, pstart, starttime, status: exitstatus };
}

import { Router, type RequestHandler } from "express";
import { ApiError } from "../http/api-error";
import { endpoint, type Services } from "./endpoint";

const gibibyte = 1024 ** 3;

/** A hypervisor as the list of nodes shows it. Its size is invented: nothing is measured. */
export function describeNode(node: string): object {
  return {
    id: `node/${node}`,
    type: "node",
    node,
    status: "online",
    level: "",
    cpu: 0.05,
    maxcpu: 8,
    mem: 4 * gibibyte,
    maxmem: 32 * gibibyte,
    uptime: Math.floor(process.uptime()),
  };
}

/** `nodes`. */
export function nodesRouter(services: Services): Router {
  const router = Router();
  router.get(
    "/nodes",
    endpoint(services, {}, () => services.nodes.map(describeNode)),
  );
  return router;
}

/** Refuses calls to a node that the cluster does not have, in the words of its name resolution. */
export function knownNode(nodes: readonly string[]): RequestHandler {
  return (request, _response, next) => {
    const { node } = request.params;
    if (typeof node !== "string" || !nodes.includes(node)) {
      throw ApiError.failure(
        `hostname lookup '${String(node)}' failed - failed to get address info for: ${String(node)}: Name or service not known`,
      );
    }
    next();
  };
}

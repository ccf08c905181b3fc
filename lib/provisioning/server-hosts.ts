import type { IConstruct } from "constructs";
import type { IHost } from "../contracts/host";
import { LabError } from "../core/lab-error";

/**
 * The first of a raft cluster's servers, where things are done that need any one of them.
 * @throws LabError for none or an even number of servers
 */
export function firstServer(scope: IConstruct, system: string, servers: readonly IHost[]): IHost {
  const [first] = servers;
  if (!first || servers.length % 2 === 0) {
    throw LabError.at(
      scope,
      `${servers.length} ${system} servers were given`,
      "use 1, 3 or 5: an even number survives no more failures than one less",
    );
  }
  return first;
}

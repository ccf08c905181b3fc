import type { IConstruct } from "constructs";
import type { IHost } from "../contracts/host";
import { LabError } from "../core/lab-error";

/**
 * The servers of a raft cluster; things that need any one of them are done on the first.
 * @throws LabError for none or an even number of servers
 */
export function raftServers(
  scope: IConstruct,
  system: string,
  servers: readonly IHost[],
): readonly [IHost, ...IHost[]] {
  const [first, ...others] = servers;
  if (!first || servers.length % 2 === 0) {
    throw LabError.at(
      scope,
      `${servers.length} ${system} servers were given`,
      "use 1, 3 or 5: an even number survives no more failures than one less",
    );
  }
  return [first, ...others];
}

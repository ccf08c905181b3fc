import type { NodeGate } from "./node-file";
import { readAsset } from "../core/asset";
import { shellAssignments } from "../render/shell";

/** Options of {@link raftServerGate}. */
export interface RaftServerGateProps {
  /** Unit of the server, e.g. `consul.service`. */
  readonly unit: string;
  /** URL of the server's API on the host itself. */
  readonly api: string;
  /** Path of the CA certificate on the host. */
  readonly caFile: string;
  /** `address:port` under which the server is a raft peer. */
  readonly self: string;
  /** URLs of the other servers' APIs. */
  readonly peers: readonly string[];
  /**
   * Path of a file with the HTTP header of a token that may read autopilot's health.
   * @default - autopilot is not asked
   */
  readonly autopilotTokenFile?: string;
}

/**
 * The gate of a Consul or Nomad server: it is a raft peer of a cluster that has a leader and, where
 * that can be asked, autopilot calls the servers healthy. The servers of a new cluster pass without.
 */
export function raftServerGate(props: RaftServerGateProps): NodeGate {
  return {
    description: "the server is a member of a cluster with a leader",
    unit: props.unit,
    script:
      shellAssignments({
        API: props.api,
        CA: props.caFile,
        SELF: props.self,
        PEERS: props.peers.join(" "),
        EXPECTED: String(props.peers.length + 1),
        AUTOPILOT_TOKEN: props.autopilotTokenFile ?? "",
      }) + readAsset(__dirname, "scripts/raft-server-gate.sh"),
  };
}

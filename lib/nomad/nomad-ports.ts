/** Nomad's ports, as its documentation assigns them. */
export const nomadPorts = {
  /** HTTPS API. */
  http: 4646,
  /** RPC and raft. */
  rpc: 4647,
  /** Gossip between servers. */
  serf: 4648,
} as const;

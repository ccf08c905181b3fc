/** Consul's ports, as its documentation assigns them. */
export const consulPorts = {
  /** Plain HTTP; on loopback only. */
  http: 8500,
  /** HTTPS; on servers only. */
  https: 8501,
  /** gRPC with TLS, for Envoy; on loopback only. */
  grpcTls: 8503,
  /** DNS; on loopback only. */
  dns: 8600,
  /** RPC and raft between servers. */
  server: 8300,
} as const;

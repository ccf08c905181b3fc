import { DataSize } from "../../lib/core/data-size";
import { Duration } from "../../lib/core/duration";
import type { JobSpec } from "../../lib/nomad/job/job-spec";

/** whoami on every client: shows which node answered. */
export const whoami: JobSpec = {
  id: "whoami",
  type: "system",
  groups: [
    {
      name: "whoami",
      network: { mode: "bridge", ports: [{ label: "http", to: 8080 }] },
      services: [
        {
          name: "whoami",
          port: "http",
          checks: [
            {
              type: "http",
              path: "/health",
              interval: Duration.seconds(5),
              timeout: Duration.seconds(2),
            },
          ],
        },
      ],
      tasks: [
        {
          name: "whoami",
          driver: "podman",
          config: { image: "docker.io/traefik/whoami:v1.11.0", ports: ["http"] },
          env: { WHOAMI_PORT_NUMBER: "8080", WHOAMI_NAME: "${node.unique.name}" },
          resources: { cpuMHz: 100, memory: DataSize.mebibytes(64) },
        },
      ],
    },
  ],
};

import { DataSize } from "../../../../lib/core/data-size";
import { Duration } from "../../../../lib/core/duration";
import type { JobSpec } from "../../../../lib/nomad/job/job-spec";

/** A web application behind Nomad's own service discovery. */
export const itTools: JobSpec = {
  id: "it-tools",
  update: { healthyDeadline: Duration.minutes(3) },
  groups: [
    {
      name: "ittools",
      count: 1,
      network: { mode: "bridge", ports: [{ label: "http", to: 80 }] },
      restart: { attempts: 10, delay: Duration.seconds(25), mode: "delay" },
      services: [
        {
          name: "ittools",
          provider: "nomad",
          port: "http",
          tags: ["app", "tools", "tech", "coding"],
          checks: [
            {
              name: "ittools_http",
              type: "http",
              path: "/",
              interval: Duration.seconds(10),
              timeout: Duration.seconds(2),
            },
          ],
        },
      ],
      tasks: [
        {
          name: "web",
          driver: "docker",
          config: { image: "corentinth/it-tools:2024.10.22-7ca5933", ports: ["http"] },
          resources: { cpuMHz: 500, memory: DataSize.gibibytes(1) },
        },
      ],
    },
  ],
};

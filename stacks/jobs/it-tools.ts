import { DataSize } from "../../lib/core/data-size";
import { Duration } from "../../lib/core/duration";
import type { JobSpec } from "../../lib/nomad/job/job-spec";

/** IT-Tools, a collection of small helpers in the browser: the first job of a new lab. */
export const itTools: JobSpec = {
  id: "it-tools",
  update: { maxParallel: 1, minHealthyTime: Duration.seconds(10), autoRevert: true },
  groups: [
    {
      name: "ittools",
      network: { mode: "bridge", ports: [{ label: "http", to: 80 }] },
      restart: {
        attempts: 10,
        interval: Duration.minutes(5),
        delay: Duration.seconds(25),
        mode: "delay",
      },
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
          driver: "podman",
          config: {
            image: "docker.io/corentinth/it-tools:2024.10.22-7ca5933",
            ports: ["http"],
          },
          resources: { cpuMHz: 500, memory: DataSize.mebibytes(1024) },
        },
      ],
    },
  ],
};

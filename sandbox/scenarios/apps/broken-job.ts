import { resolve } from "node:path";
import { App } from "../../../lib/core/cdk";
import { DataSize } from "../../../lib/core/data-size";
import { Duration } from "../../../lib/core/duration";
import { Inventory } from "../../../lib/model/inventory";
import { NomadJob } from "../../../lib/nomad/nomad-job";
import { HomelabStack } from "../../../stacks/homelab-stack";

/** The sandbox environment with one more job, whose image does not exist. */
const app = new App();
const file = resolve(process.env.HOMELAB_INVENTORY_DIR ?? ".", "sandbox.inventory.yaml");
const stack = new HomelabStack(app, "sandbox", { inventory: Inventory.fromFile(file) });
new NomadJob(stack, "Broken", {
  cluster: stack.nomad,
  job: {
    id: "broken",
    update: {
      minHealthyTime: Duration.seconds(1),
      healthyDeadline: Duration.seconds(15),
      progressDeadline: Duration.seconds(20),
      autoRevert: false,
    },
    groups: [
      {
        name: "broken",
        restart: { attempts: 0, mode: "fail" },
        tasks: [
          {
            name: "broken",
            driver: "podman",
            config: { image: "docker.io/traefik/whoami:v0.0.0" },
            resources: { cpuMHz: 50, memory: DataSize.mebibytes(32) },
          },
        ],
      },
    ],
  },
});
app.synth();

import { strict as assert } from "node:assert";
import { rmSync } from "node:fs";
import type { Scenario } from "./scenario";
import { down } from "../down";
import { leftovers, labProcesses } from "../leftovers";
import { ProxmoxClient } from "../proxmox-client";

/** Everything dies at once, and what was noted about it is lost: `down` still finds the rest. */
export const crashScenario: Scenario = {
  name: "crash",
  title: "after a crash of everything, down leaves nothing behind",
  async run({ checks, paths }) {
    const api = new ProxmoxClient(paths);
    await checks.require("a machine runs", async () => {
      await api.task("POST", "nodes/pve0/qemu/9000/clone", { newid: "300", name: "crash" });
      await api.call("PUT", "nodes/pve0/qemu/300/config", {
        ipconfig0: "ip=10.77.0.30/24,gw=10.77.0.254",
      });
      await api.task("POST", "nodes/pve0/qemu/300/status/start");
      assert.ok(labProcesses().length > 3, "the machine's processes were not found");
    });
    await checks.check(
      "every process is killed and its notes are lost; down clears the rest",
      async () => {
        for (const { pid } of labProcesses()) {
          try {
            process.kill(pid, "SIGKILL");
          } catch {
            // It ended with another one.
          }
        }
        rmSync(paths.pids, { recursive: true });
        assert.notDeepEqual(leftovers(), []);
        await down();
        assert.deepEqual(leftovers(), []);
      },
    );
  },
};

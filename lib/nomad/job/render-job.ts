import { attributes, block, renderHcl, type HclBlock } from "../../render/hcl";
import { eachBlock, inOrder, mapBlock, optionalBlock } from "./blocks";
import { secretBlock, vaultBlock } from "./identity";
import type { JobSpec, JobUi } from "./job-spec";
import { parameterizedBlock, periodicBlock } from "./periodic";
import { affinityBlocks, constraintBlocks, spreadBlocks } from "./placement";
import { groupBlock, type TaskGroup } from "./task-group";
import {
  DEFAULT_SERVICE_RESTART,
  DEFAULT_SERVICE_UPDATE,
  DEFAULT_SYSTEM_RESTART,
  DEFAULT_SYSTEM_UPDATE,
  migrateBlock,
  rescheduleBlock,
  updateBlock,
  type RestartPolicy,
  type UpdateStrategy,
} from "./update-strategy";

/** The job file of a job, as `nomad fmt` would write it. */
export function renderJob(spec: JobSpec): string {
  return renderHcl([
    block(
      "job",
      [spec.id],
      inOrder(
        attributes({
          name: spec.name,
          type: spec.type ?? "service",
          namespace: spec.namespace,
          region: spec.region,
          datacenters: spec.datacenters,
          node_pool: spec.nodePool,
          priority: spec.priority,
          all_at_once: spec.allAtOnce,
        }),
        optionalBlock(spec.ui, uiBlock),
        mapBlock("meta", spec.meta),
        constraintBlocks(spec.constraints),
        affinityBlocks(spec.affinities),
        spreadBlocks(spec.spreads),
        optionalBlock(updateOf(spec), updateBlock),
        optionalBlock(spec.reschedule, rescheduleBlock),
        optionalBlock(spec.migrate, migrateBlock),
        optionalBlock(spec.periodic, periodicBlock),
        optionalBlock(spec.parameterized, parameterizedBlock),
        optionalBlock(spec.vault, vaultBlock),
        eachBlock(spec.secrets, secretBlock),
        eachBlock(spec.groups, (group) => groupBlock(group, restartOf(spec, group))),
      ),
    ),
  ]);
}

function updateOf(spec: JobSpec): UpdateStrategy | undefined {
  switch (spec.type ?? "service") {
    case "service":
      return { ...DEFAULT_SERVICE_UPDATE, ...spec.update };
    case "system":
      return { ...DEFAULT_SYSTEM_UPDATE, ...spec.update };
    default:
      return spec.update;
  }
}

function restartOf(spec: JobSpec, group: TaskGroup): RestartPolicy | undefined {
  switch (spec.type ?? "service") {
    case "service":
      return { ...DEFAULT_SERVICE_RESTART, ...group.restart };
    case "system":
      return { ...DEFAULT_SYSTEM_RESTART, ...group.restart };
    default:
      return group.restart;
  }
}

function uiBlock({ description, links }: JobUi): HclBlock {
  return block("ui", [
    ...attributes({ description }),
    ...eachBlock(links, ({ label, url }) => block("link", attributes({ label, url }))),
  ]);
}

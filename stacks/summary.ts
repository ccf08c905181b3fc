import type { TerraformStack } from "../lib/core/cdk";
import type { Inventory } from "../lib/model/inventory";

/** One synthesized environment, for {@link summarize}. */
export interface Environment {
  readonly stack: TerraformStack;
  readonly inventory: Inventory;
}

/** What was synthesized, for people: hosts, addresses and resources of each environment. */
export function summarize(environments: readonly Environment[]): string {
  return environments
    .map(({ stack, inventory }) => {
      const counts = resourceCounts(stack);
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      return [
        `${stack.node.id}: ${inventory.hosts.length} hosts in ${inventory.network.cidr}, ${total} resources`,
        ...inventory.hosts.map(
          (host) =>
            `  ${host.name.padEnd(8)} ${host.address.padEnd(15)} ${host.group.padEnd(6)} ${host.roles.join("+").padEnd(8)} VM ${host.vmid} on ${host.hypervisor}`,
        ),
        `  ${Object.entries(counts)
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([type, count]) => `${type} ${count}`)
          .join(", ")}`,
      ].join("\n");
    })
    .join("\n\n");
}

function resourceCounts(stack: TerraformStack): Record<string, number> {
  const { resource = {} } = stack.toTerraform() as {
    resource?: Record<string, Record<string, unknown>>;
  };
  return Object.fromEntries(
    Object.entries(resource).map(([type, instances]) => [type, Object.keys(instances).length]),
  );
}

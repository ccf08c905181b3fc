import { z } from "zod";

const text = z.string().optional().catch(undefined);

/**
 * What can be read of an inventory even when parts of it are malformed: the rules look at this,
 * so that one run shows the problems of shape and those of meaning together.
 */
export const inventoryViewSchema = z
  .object({
    network: z.object({ cidr: text, gateway: text }).catch({}),
    hypervisors: z.record(z.string(), z.unknown()).catch({}),
    groups: z
      .record(
        z.string(),
        z.object({ roles: z.array(z.string()).catch([]), hypervisor: text }).catch({ roles: [] }),
      )
      .catch({}),
    hosts: z
      .array(
        z
          .object({
            name: text,
            group: text,
            address: text,
            vmid: z.number().optional().catch(undefined),
            hypervisor: text,
          })
          .catch({}),
      )
      .optional()
      .catch(undefined),
  })
  .catch({ network: {}, hypervisors: {}, groups: {}, hosts: undefined })
  // Without a list of hosts there is nothing to say about its length.
  .transform(({ hosts, ...rest }) => ({
    ...rest,
    hosts: hosts ?? [],
    hasHosts: hosts !== undefined,
  }));

/** The readable part of an inventory. */
export type InventoryView = z.output<typeof inventoryViewSchema>;

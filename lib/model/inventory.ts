import type { z } from "zod";
import { inventoryObject, readInventoryFile, type InventorySource } from "./inventory-file";
import { inventoryRules } from "./inventory-rules";
import {
  inventorySchema,
  type InventoryData,
  type InventoryGroupData,
  type InventoryHypervisorData,
  type InventoryInput,
} from "./inventory-schema";
import { inventoryViewSchema } from "./inventory-view";
import { LabNetwork } from "./lab-network";
import { LabError } from "../core/lab-error";
import type { Problem } from "../core/problem";

/** What a host runs: cluster servers, clients that run jobs, or both. */
export type HostRole = InventoryGroupData["roles"][number];

/** One machine of the lab with the facts of its group filled in. */
export interface InventoryHost extends Omit<InventoryGroupData, "hypervisor"> {
  /** DNS label; the key of everything that belongs to the host. */
  readonly name: string;
  readonly group: string;
  /** IPv4 address. */
  readonly address: string;
  /** Proxmox' number of the VM. */
  readonly vmid: number;
  /** Name of the hypervisor that runs it. */
  readonly hypervisor: string;
}

/**
 * The machines of a lab, in groups. Adding a node is adding one entry to `hosts`.
 * Everything about a host is keyed by its name, so removing one never renumbers another.
 */
export class Inventory {
  /** Network that all hosts live in. */
  readonly network: LabNetwork;
  /** Hosts in the order of the file. */
  readonly hosts: readonly InventoryHost[];

  private constructor(private readonly data: InventoryData) {
    this.network = new LabNetwork(data.network);
    const [onlyHypervisor = ""] = Object.keys(data.hypervisors);
    this.hosts = data.hosts.flatMap((host) => {
      const group = data.groups[host.group];
      // The rules have refused hosts of unknown groups.
      return group
        ? [{ ...group, ...host, hypervisor: host.hypervisor ?? group.hypervisor ?? onlyHypervisor }]
        : [];
    });
  }

  /**
   * Reads `*.inventory.yaml`.
   * @throws LabError with every problem of the file: line, path and remedy of each
   */
  static fromFile(file: string): Inventory {
    return Inventory.fromSource(readInventoryFile(file));
  }

  /**
   * Takes the same data from code.
   * @throws LabError with every problem of the object
   */
  static fromObject(data: InventoryInput): Inventory {
    return Inventory.fromSource(inventoryObject(data));
  }

  private static fromSource(source: InventorySource): Inventory {
    const parsed = inventorySchema.safeParse(source.data);
    const view = inventoryViewSchema.parse(source.data);
    const problems = [
      ...(parsed.error?.issues.flatMap(toProblems(source)) ?? []),
      ...inventoryRules
        .flatMap((rule) => rule(view))
        .map(({ path, what, remedy }) => ({ where: source.locate(path), what, remedy })),
    ];
    if (!parsed.success || problems.length > 0) throw new LabError(problems);
    return new Inventory(parsed.data);
  }

  /** Hosts whose group has the role, in the order of the file. */
  withRole(role: HostRole): InventoryHost[] {
    return this.hosts.filter((host) => host.roles.includes(role));
  }

  /** Hypervisors by name. */
  get hypervisors(): Readonly<Record<string, InventoryHypervisorData>> {
    return this.data.hypervisors;
  }

  /** Account and public keys for logging in to the hosts. */
  get ssh(): InventoryData["ssh"] {
    return this.data.ssh;
  }

  /** Name of the VM template that the hosts are cloned from. */
  get template(): string {
    return this.data.template;
  }
}

const toProblems =
  (source: InventorySource) =>
  (issue: z.core.$ZodIssue): Problem[] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        where: source.locate([...issue.path, key]),
        what: `unknown key "${key}"`,
        remedy: "remove it or correct its spelling (docs/inventory.md lists all keys)",
      }));
    }
    if (issue.code === "invalid_key") {
      return issue.issues.map(({ message }) => ({
        where: source.locate(issue.path),
        what: message,
        remedy: "correct the name",
      }));
    }
    const missing = issue.code === "invalid_type" && issue.message.endsWith("received undefined");
    return [
      {
        where: source.locate(issue.path),
        what: missing ? `"${String(issue.path.at(-1))}" is missing` : issue.message,
        remedy: missing ? "add it (docs/inventory.md shows an example)" : "correct the value",
      },
    ];
  };

import { createHash } from "node:crypto";
import { vmOption } from "../config/options";
import type { Vm } from "../state/state";

/** A configuration as the API returns it: numbers for integers and booleans, text for the rest. */
export type ConfigView = Readonly<Record<string, string | number>>;

/** The configuration as it will be after the next start, or as it is in effect now. */
export function viewConfig(vm: Vm, which: "next" | "current"): ConfigView {
  const config = which === "current" ? vm.config : mergePending(vm);
  return {
    ...Object.fromEntries(Object.entries(config).map(([name, value]) => [name, view(name, value)])),
    ...(vm.isTemplate ? { template: 1 } : {}),
    ...(vm.lock === undefined ? {} : { lock: vm.lock }),
    digest: digestOf(vm),
  };
}

/** The configuration with what waits for the next start. */
export function mergePending(vm: Vm): Record<string, string> {
  const merged = Object.entries({ ...vm.config, ...vm.pending });
  return Object.fromEntries(merged.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Changes whenever the configuration does; callers may name the one they have seen. */
export function digestOf(vm: Vm): string {
  const content = JSON.stringify([vm.config, vm.pending, vm.isTemplate]);
  return createHash("sha1").update(content).digest("hex");
}

function view(name: string, value: string): string | number {
  return vmOption(name)?.kind === "number" ? Number(value) : value;
}

import type { Line } from "./run-lines";

/** Seconds a phase of a deploy took, from the first to the last of its resources. */
export interface Phase {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What belongs to which phase, by the resource's address in Terraform's output. */
const phases: readonly { name: string; matches: RegExp }[] = [
  { name: "VMs", matches: /^proxmox_virtual_environment_vm\./ },
  { name: "bootstrap", matches: /AclBootstrap_Call/ },
  { name: "configuration", matches: /^null_resource\./ },
  { name: "ACL objects", matches: /^(consul_|data\.consul_|nomad_namespace)/ },
  { name: "jobs", matches: /^nomad_job\./ },
];

/** Reads from the output of an apply when each phase began and ended. They overlap. */
export function phasesOf(lines: readonly Line[]): Phase[] {
  const times = new Map<string, { from: number; to: number }>();
  for (const { text, at } of lines) {
    const match = /(\S+\.\S+?)[: ]+(?:\([^)]*\): )?(Creating\.\.\.|Creation complete)/.exec(text);
    const phase = match && phases.find(({ matches }) => matches.test(match[1] ?? ""));
    if (!phase) continue;
    const time = times.get(phase.name);
    times.set(phase.name, {
      from: Math.min(time?.from ?? at, at),
      to: Math.max(time?.to ?? at, at),
    });
  }
  return phases.flatMap(({ name }) => {
    const time = times.get(name);
    return time ? [{ name, ...time }] : [];
  });
}

import type { Line } from "./run-lines";

/** Something Terraform said about a resource. */
export interface ApplyEvent {
  /** Address, e.g. `null_resource.Nomad_vs0_Configuration_Apply_BB2AFDE5`. */
  readonly address: string;
  readonly kind: "creating" | "created" | "modified" | "destroyed";
  /** Seconds since the command was started. */
  readonly at: number;
}

/** Seconds a phase of a deploy took, from the first to the last of its resources. */
export interface Phase {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

// The CDKTF command line puts the stack's name before a line and the construct's path behind the address.
const event =
  /^\s*(?:\S+\s+)?([a-z][\w.-]*\.[\w-]+)(?: \([^)]*\))?: (Creating\.\.\.|Creation complete|Modifications complete|Destruction complete)/;

const kinds = {
  "Creating...": "creating",
  "Creation complete": "created",
  "Modifications complete": "modified",
  "Destruction complete": "destroyed",
} as const;

/** What happened to which resource, in order. */
export function applyEvents(lines: readonly Line[]): ApplyEvent[] {
  return lines.flatMap(({ text, at }) => {
    const match = event.exec(text);
    return match?.[1]
      ? [{ address: match[1], kind: kinds[match[2] as keyof typeof kinds], at }]
      : [];
  });
}

/** What belongs to which phase. */
const phases: readonly { readonly name: string; readonly matches: RegExp }[] = [
  { name: "VMs", matches: /^proxmox_virtual_environment_vm\./ },
  { name: "bootstrap", matches: /AclBootstrap_Call/ },
  { name: "configuration", matches: /^null_resource\./ },
  { name: "ACL objects", matches: /^(consul_|nomad_namespace)/ },
  { name: "jobs", matches: /^nomad_job\./ },
];

/** When each phase of an apply began and ended. They overlap. */
export function phasesOf(events: readonly ApplyEvent[]): Phase[] {
  return phases.flatMap(({ name }) => {
    const times = events
      .filter(({ address }) => phases.find((phase) => phase.matches.test(address))?.name === name)
      .map(({ at }) => at);
    return times.length === 0 ? [] : [{ name, from: Math.min(...times), to: Math.max(...times) }];
  });
}

/** What a person who waits wants to see of an apply: hosts, configurations, jobs, complaints. */
export function isProgress(line: Line): boolean {
  const [happened] = applyEvents([line]);
  if (happened) {
    return (
      happened.kind !== "creating" && /^(proxmox|null_resource|nomad_job)/.test(happened.address)
    );
  }
  return /\bgate '|FAILED|Remedy:|^\s*(?:\S+\s+)?Error:|Apply complete|Destroy complete/.test(
    line.text,
  );
}

import { z } from "zod";

const templateSource = z.object({ vmid: z.number(), name: z.string() });

const vm = z.object({
  vmid: z.number(),
  node: z.string(),
  isTemplate: z.boolean(),
  /** The template at the root of the chain of clones. */
  source: templateSource,
  /** What the configuration file of Proxmox VE holds: every value is text. */
  config: z.record(z.string(), z.string()),
  /** Changes that wait for the next start; null stands for "remove". */
  pending: z.record(z.string(), z.string().nullable()),
  /** Why nobody else may touch the VM now, e.g. `clone`. */
  lock: z.string().optional(),
  /** When it was started, in milliseconds; missing when it is off. */
  startedAt: z.number().optional(),
});

const volume = z.object({
  node: z.string(),
  volid: z.string(),
  content: z.enum(["images", "iso", "vztmpl", "import"]),
  format: z.string(),
  size: z.number(),
  /** When it was made, in seconds. */
  ctime: z.number(),
  /** VM that owns it. */
  vmid: z.number().optional(),
  /** `sha256:...` of a download whose caller named one. */
  checksum: z.string().optional(),
});

const task = z.object({
  upid: z.string(),
  node: z.string(),
  type: z.string(),
  id: z.string(),
  user: z.string(),
  pid: z.number(),
  pstart: z.number(),
  starttime: z.number(),
  /** Missing while the task runs: `OK`, or what went wrong. */
  exitstatus: z.string().optional(),
  log: z.array(z.string()),
});

/** Everything the simulator remembers; the state file is exactly this. */
export const simulatorState = z.object({
  version: z.literal(1),
  vms: z.array(vm),
  volumes: z.array(volume),
  tasks: z.array(task),
});

export type SimulatorState = z.infer<typeof simulatorState>;
export type Vm = z.infer<typeof vm>;
export type Volume = z.infer<typeof volume>;
export type TaskRecord = z.infer<typeof task>;

export const emptyState: SimulatorState = { version: 1, vms: [], volumes: [], tasks: [] };

import { spawnSync } from "node:child_process";

/** What `sandbox/components.ts` has found or made: a path, or the reason why there is none. */
export type Tool = { readonly path: string } | { readonly missing: string };

const tools = JSON.parse(process.env.COMPONENT_TOOLS ?? "{}") as Readonly<Record<string, Tool>>;

function toolOf(name: string): Tool {
  return tools[name] ?? { missing: `${name} is provided by "npm run test:components"` };
}

export function pathOf(name: string): string {
  const tool = toolOf(name);
  if ("missing" in tool) throw new Error(tool.missing);
  return tool.path;
}

/** `describe` for tests that need tools; without them the tests are skipped and the title says why. */
export function describeWith(names: readonly string[], title: string, tests: () => void): void {
  const missing = names.flatMap((name) => {
    const tool = toolOf(name);
    return "missing" in tool ? [tool.missing] : [];
  });
  if (missing.length === 0) describe(title, tests);
  else describe.skip(`${title} (skipped: ${missing.join("; ")})`, tests);
}

export interface CallOptions {
  readonly cwd?: string;
  /** Added to the environment. @default - nothing added */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program and returns its standard output. */
export function call(command: readonly string[], options: CallOptions = {}): string {
  const { accepted, stdout, output } = attempt(command, options);
  if (!accepted) throw new Error(`${command.join(" ")}\n${output}`);
  return stdout;
}

/** What a checker says against its input; undefined when it accepts. */
export function refusal(command: readonly string[], options: CallOptions = {}): string | undefined {
  const { accepted, output } = attempt(command, options);
  return accepted ? undefined : output;
}

/** Like refusal, for a checker that only warns: any word from it counts. */
export function complaint(command: readonly string[]): string | undefined {
  const { accepted, output } = attempt(command, {});
  return accepted && output === "" ? undefined : output;
}

function attempt(command: readonly string[], { cwd, env }: CallOptions) {
  const [program = "", ...args] = command;
  const result = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    timeout: 120_000,
  });
  if (result.error) throw result.error;
  const { status, stdout, stderr } = result;
  return {
    accepted: status === 0,
    stdout,
    output: `${stdout}${stderr}`.trim() || (status === 0 ? "" : `status ${status ?? "unknown"}`),
  };
}

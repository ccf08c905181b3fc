import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { environments, inventoryOf, synthEnvironment } from "./stacks/environments";

const root = resolve(__dirname, "..");
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "main-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

function main(environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    join(root, "node_modules/.bin/tsx"),
    [join(root, "main.ts")],
    {
      cwd: root,
      encoding: "utf8",
      env: { PATH: process.env.PATH, CDKTF_OUTDIR: join(directory, "out"), ...environment },
    },
  );
  return { status, stdout, stderr };
}

test("another process synthesizes every environment to the same bytes, and sums it up", () => {
  const { status, stdout, stderr } = main();
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(readdirSync(join(directory, "out/stacks")).sort()).toEqual([...environments].sort());
  for (const name of environments) {
    const stack = synthEnvironment(name);
    expect(readFileSync(join(directory, `out/stacks/${name}/cdk.tf.json`), "utf8")).toBe(
      stack.text,
    );
    const { hosts, network } = inventoryOf(name);
    const resources = stack.resources.filter(({ type }) => !type.startsWith("data."));
    expect(stdout).toContain(
      `${name}: ${hosts.length} hosts in ${network.cidr}, ${resources.length} resources\n`,
    );
  }
});

test("a wrong inventory shows all its problems at once, and no stack trace", () => {
  const inventory = join(directory, "lab.inventory.yaml");
  copyFileSync(join(__dirname, "model/fixtures/many-problems.inventory.yaml"), inventory);
  copyFileSync(
    join(root, "stacks/sandbox.inventory.yaml"),
    join(directory, "sandbox.inventory.yaml"),
  );
  const { status, stdout, stderr } = main({ HOMELAB_INVENTORY_DIR: directory });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  const [head, ...problems] = stderr.trimEnd().split("\n");
  expect(head).toBe("The lab cannot be built; 12 problems:");
  expect(problems).toHaveLength(12);
  const name = relative(root, inventory);
  for (const problem of problems) {
    expect(problem.startsWith(`  - ${name}:`)).toBe(true);
    expect(problem).toMatch(/:\d+ \S+: .+\. Remedy: .+$/);
  }
  expect(problems).toContain(
    `  - ${name}:4 network.mtu: unknown key "mtu". Remedy: remove it or correct its spelling (docs/inventory.md lists all keys)`,
  );
  expect(existsSync(join(directory, "out/stacks/lab/cdk.tf.json"))).toBe(false);
});

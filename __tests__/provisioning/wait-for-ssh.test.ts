import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runScript } from "./run-script";

const script = readFileSync(
  join(__dirname, "../../lib/provisioning/scripts/wait-for-ssh.sh"),
  "utf8",
);
const environment = { HOST: "vb0", ADDRESS: "10.0.0.10", PORT: "2222", DEADLINE: "0" };
let bin: string;
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), "bin-"));
  for (const program of ["date", "sleep", "sh", "cat"]) {
    const path = execFileSync("/bin/sh", ["-c", `command -v ${program}`], { encoding: "utf8" });
    symlinkSync(path.trim(), join(bin, program));
  }
});
afterEach(() => {
  rmSync(bin, { recursive: true });
});

const program = (name: string, text: string) => {
  writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
  chmodSync(join(bin, name), 0o755);
};
const run = () => runScript(script, {}, { ...environment, PATH: bin });

test("leaves the waiting to Terraform where there is no ssh-keyscan", async () => {
  expect(await run()).toMatchObject({ status: 0, stdout: "", stderr: "" });
});

test("is over when the host shows a key", async () => {
  program("ssh-keyscan", `echo "$*" >${bin}/asked; echo key`);
  expect(await run()).toMatchObject({ status: 0, stdout: "", stderr: "" });
  expect(readFileSync(join(bin, "asked"), "utf8")).toBe(
    "-T 2 -t ed25519,ecdsa,rsa -p 2222 10.0.0.10\n",
  );
});

test.each([
  ["exit 0", "it answers ping"],
  ["exit 1", "it does not answer ping"],
])("says who did not answer, and whether it can be reached: ping %s", async (answer, seen) => {
  program("ssh-keyscan", "exit 0");
  program("ping", answer);
  expect(await run()).toMatchObject({
    status: 1,
    stderr: [
      `vb0 (10.0.0.10): no SSH server answered on port 2222 within 0 s; ${seen}.`,
      "Remedy: see on its hypervisor or console that vb0 runs, has this address and finished cloud-init; then deploy again: it continues here.",
      "",
    ].join("\n"),
  });
});

import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runScript } from "../provisioning/run-script";

const read = (name: string) =>
  readFileSync(join(__dirname, `../../lib/vip/scripts/${name}`), "utf8");

let bin: string;
beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), "vip-"));
});
afterEach(() => {
  rmSync(bin, { recursive: true });
});

/** Puts a program first in the PATH. */
function program(name: string, body: string): string {
  const path = join(bin, name);
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
}

async function run(name: string, variables: Record<string, string>, args = "") {
  const script = args === "" ? read(name) : `set -- ${args}\n${read(name)}`;
  const outcome = await runScript(script, variables, { PATH: `${bin}:${process.env.PATH ?? ""}` });
  return { status: outcome.status, stdout: outcome.stdout, stderr: outcome.stderr };
}

const address = (interfaceName: string, text: string) =>
  `2: ${interfaceName}    inet ${text} scope global ${interfaceName}\\       valid_lft forever`;

describe("the gate", () => {
  /** A healthy machine whose interface has the given addresses; only `pinged` answers. */
  async function ask(machine: { own: string; pinged?: string; unit?: string; check?: string }) {
    const { own, pinged = "", unit = "active", check = "exit 0" } = machine;
    program(
      "systemctl",
      `[ "$*" = "is-active keepalived.service" ] || exit 9
      echo ${unit}; [ ${unit} = active ]`,
    );
    program("runuser", '[ "$1 $2 $3" = "-u keepalived_script --" ] || exit 9\nshift 3\nexec "$@"');
    program(
      "ip",
      `case "$*" in
      "-oneline -4 address show to ${own}/32") echo '${address("eth0", `${own}/24`)}' ;; esac`,
    );
    program("ping", `for last; do :; done\n[ "$last" = "${pinged}" ]`);
    const CHECK = program("dns.sh", check);
    const variables = { VIP: "10.0.0.53", CHECK, ACCOUNT: "keepalived_script", TIMEOUT: "1" };
    const { status, stdout } = await run("vip-gate.sh", variables);
    return { status, stdout: stdout.replaceAll(bin, "") };
  }

  test("passes on the holder", async () => {
    expect(await ask({ own: "10.0.0.53" })).toEqual({
      status: 0,
      stdout: "this host holds 10.0.0.53\n",
    });
  });

  test("passes where another host answers", async () => {
    expect(await ask({ own: "10.0.0.11", pinged: "10.0.0.53" })).toEqual({
      status: 0,
      stdout: "another host holds 10.0.0.53\n",
    });
  });

  test("does not pass while nobody holds the address", async () => {
    expect(await ask({ own: "10.0.0.11", pinged: "10.0.0.54" })).toEqual({
      status: 1,
      stdout: "the health check succeeds, but 10.0.0.53 does not answer and is not on this host\n",
    });
  });

  test.each([
    ["echo 'no answer' >&2; exit 9", "no answer"],
    ["exit 1", "it says nothing"],
    ["sleep 5", "it says nothing"],
  ])("does not pass while the health check fails: %s", async (check, said) => {
    expect(await ask({ own: "10.0.0.53", check })).toEqual({
      status: 1,
      stdout: `the health check /dns.sh fails: ${said}\n`,
    });
  });

  test("does not pass while keepalived does not run", async () => {
    expect(await ask({ own: "10.0.0.53", unit: "activating" })).toEqual({
      status: 1,
      stdout: "keepalived.service is activating\n",
    });
  });
});

describe("the launcher", () => {
  const start = async (shown: string) => {
    program("ip", `[ "$*" = "-oneline -4 address show to 10.0.0.11/32" ] || exit 9\n${shown}`);
    program("keepalived", "printf '%s\\n' \"$@\"");
    return run("keepalived-on-lan.sh", { ADDRESS: "10.0.0.11" }, "--dont-fork '--log=a b'");
  };

  test.each(["eth0", "ens18", "br0.20"])("names the interface %s", async (name) => {
    expect(await start(`echo '${address(name, "10.0.0.11/24")}'`)).toMatchObject({
      status: 0,
      stdout: `--config-id=${name}\n--dont-fork\n--log=a b\n`,
    });
  });

  test("starts nothing while no interface has the address", async () => {
    expect(await start(":")).toEqual({
      status: 1,
      stdout: "",
      stderr: "no interface of this machine has the address 10.0.0.11\n",
    });
  });
});

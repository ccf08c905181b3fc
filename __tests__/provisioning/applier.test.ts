import { ApplierMachine } from "./applier-machine";
import type { Bundle } from "../../lib/provisioning/bundle";

let machine: ApplierMachine;
beforeEach(() => {
  machine = new ApplierMachine();
});
afterEach(() => {
  machine.dispose();
});

const UNIT = "/etc/systemd/system/web.service";
const CONFIG = "/etc/web.d/web.conf";
const KEY = "/etc/web.d/web.key";
const PAGE = "/srv/index.html";

/** A web server: its unit and configuration need a restart, its key a reload, its page nothing. */
function web(texts: Record<string, string | undefined> = {}): Partial<Bundle> {
  const all: Record<string, string | undefined> = {
    [UNIT]: "[Unit]",
    [CONFIG]: "a",
    [KEY]: "k",
    [PAGE]: "hello",
    ...texts,
  };
  const modes: Record<string, string> = { [KEY]: "0600" };
  return {
    files: Object.entries(all).flatMap(([path, text]) =>
      text === undefined ? [] : [machine.file(path, text, modes[path])],
    ),
    units: [
      {
        name: "web.service",
        restartOn: [machine.at(UNIT), machine.at(CONFIG)],
        reloadOn: [machine.at(KEY)],
      },
    ],
  };
}

const succeeded = { status: 0, stderr: "" };

describe("files and units", () => {
  test("the first run writes all, enables the unit and starts it", () => {
    const run = machine.apply(web());
    expect(run).toEqual({
      ...succeeded,
      stdout: [
        `web: wrote ${UNIT}`,
        `web: wrote ${CONFIG}`,
        `web: wrote ${KEY}`,
        `web: wrote ${PAGE}`,
        "web: restart web.service",
        "",
      ].join("\n"),
      actions: ["daemon-reload", "enable web.service", "restart web.service"],
    });
    expect(machine.read(CONFIG)).toBe("a");
    expect(machine.identity(KEY)).toMatch(/ 100600$/);
    expect(machine.identity(PAGE)).toMatch(/ 100644$/);
  });

  test("the second run writes nothing and touches no unit", () => {
    machine.apply(web());
    const before = [UNIT, CONFIG, KEY, PAGE].map((path) => machine.identity(path));
    expect(machine.apply(web())).toEqual({ ...succeeded, stdout: "", actions: [] });
    expect([UNIT, CONFIG, KEY, PAGE].map((path) => machine.identity(path))).toEqual(before);
  });

  test.each([
    [UNIT, ["daemon-reload", "restart web.service"]],
    [CONFIG, ["restart web.service"]],
    [KEY, ["reload-or-restart web.service"]],
    [PAGE, []],
  ])("a changed %s leads to %j", (path, actions) => {
    machine.apply(web());
    const run = machine.apply(web({ [path]: "changed" }));
    expect(run).toMatchObject({ ...succeeded, actions });
    expect(run.stdout.match(/^web: wrote .*$/gm)).toEqual([`web: wrote ${path}`]);
    expect(machine.read(path)).toBe("changed");
  });

  test("a restart makes a reload superfluous", () => {
    machine.apply(web());
    const { actions } = machine.apply(web({ [KEY]: "new", [CONFIG]: "new" }));
    expect(actions).toEqual(["restart web.service"]);
    expect(machine.apply(web({ [KEY]: "new", [CONFIG]: "new" })).actions).toEqual([]);
  });

  test("only the unit whose file changed is restarted", () => {
    const two = (a: string): Partial<Bundle> => ({
      files: [machine.file("/etc/a", a), machine.file("/etc/b", "b")],
      units: ["a", "b"].map((name) => ({
        name: `${name}.service`,
        restartOn: [machine.at(`/etc/${name}`)],
      })),
    });
    machine.apply(two("a"));
    expect(machine.apply(two("A")).actions).toEqual(["restart a.service"]);
  });

  test("a stopped unit is started, one that is disabled is enabled", () => {
    machine.apply(web());
    machine.remove("/is-active-web.service");
    expect(machine.apply(web())).toMatchObject({
      stdout: "web: start web.service\n",
      actions: ["start web.service"],
    });
    machine.remove("/is-enabled-web.service");
    expect(machine.apply(web()).actions).toEqual(["enable web.service"]);
  });

  test("a changed mode is corrected, here and by hand", () => {
    machine.apply({ files: [machine.file(PAGE, "x")] });
    machine.apply({ files: [machine.file(PAGE, "x", "0640")] });
    expect(machine.identity(PAGE)).toMatch(/ 100640$/);
  });

  test("a file changed by hand is put right", () => {
    machine.apply(web());
    machine.write(CONFIG, "by hand");
    expect(machine.apply(web()).actions).toEqual(["restart web.service"]);
    expect(machine.read(CONFIG)).toBe("a");
  });

  test("any content arrives byte for byte", () => {
    const text =
      "no newline at the end, ${x} $(y) `z` \\ ' \" \r\n\t é __BUNDLE__\nfile 0644 a b /c";
    machine.apply({ files: [machine.file(PAGE, text), machine.file("/srv/empty", "")] });
    expect(machine.read(PAGE)).toBe(text);
    expect(machine.read("/srv/empty")).toBe("");
  });

  test("a file the role no longer has is removed, and only that", () => {
    machine.apply(web());
    machine.write("/srv/other", "somebody else's");
    const run = machine.apply(web({ [PAGE]: undefined }));
    expect(run).toMatchObject({ ...succeeded, stdout: `web: removed ${PAGE}\n` });
    expect(machine.list("/srv")).toEqual(["other"]);
    expect(machine.apply(web({ [PAGE]: undefined })).stdout).toBe("");
  });

  test("roles do not remove each other's files", () => {
    machine.apply({ role: "one", files: [machine.file("/srv/one", "1")] });
    machine.apply({ role: "two", files: [machine.file("/srv/two", "2")] });
    machine.apply({ role: "two", files: [] });
    expect(machine.list("/srv")).toEqual(["one"]);
  });

  test("changed kernel settings are loaded", () => {
    const file = machine.file("/etc/sysctl.d/90-web.conf", "net.x = 1");
    expect(machine.apply({ files: [file] }).actions).toEqual(["sysctl --quiet --system"]);
    expect(machine.apply({ files: [file] }).actions).toEqual([]);
  });

  test("directories get their mode, accounts that are missing are made", () => {
    const { actions } = machine.apply({
      users: [
        { name: "no-such-account", home: "/srv/web" },
        { name: machine.owned.owner, home: "/srv" },
      ],
      directories: [{ path: machine.at("/srv/data"), mode: "0750", ...machine.owned }],
    });
    expect(actions).toEqual([
      "useradd --system --user-group --no-create-home --home-dir /srv/web --shell /usr/sbin/nologin no-such-account",
    ]);
    expect(machine.identity("/srv/data")).toMatch(/ 40750$/);
  });

  test("nothing of a run stays behind but its notes", () => {
    machine.apply(web());
    machine.apply(web({ [CONFIG]: "b" }));
    expect(machine.exists("/upload.sh")).toBe(false);
    expect(machine.list("/var/lib/cdktf-homelab")).toEqual([
      "lock",
      "web.manifest",
      "web.pending",
      "web.units",
    ]);
    expect(machine.read("/var/lib/cdktf-homelab/web.pending")).toBe("");
    expect(machine.list("/etc/web.d")).toEqual(["web.conf", "web.key"]);
  });

  // The removed path is in no list of the unit's any more.
  test("a unit is restarted when a file it read is removed", () => {
    machine.apply(web());
    const { files } = web({ [CONFIG]: undefined });
    const units = [{ name: "web.service", restartOn: [machine.at(UNIT)] }];
    expect(machine.apply({ files, units }).actions).toEqual(["restart web.service"]);
  });

  test("a unit that the role drops is stopped and disabled, once", () => {
    machine.apply(web());
    const { files } = web();
    expect(machine.apply({ files, units: [] }).actions).toEqual(["disable --now web.service"]);
    expect(machine.apply({ files, units: [] }).actions).toEqual([]);
  });
});

describe("checks", () => {
  const check = { directory: "", script: '! grep -rh broken "$1"' };
  const checked = (texts: Record<string, string | undefined>): Partial<Bundle> => ({
    ...web(texts),
    checks: [{ ...check, directory: machine.at("/etc/web.d") }],
  });

  test("nothing is replaced when one fails", () => {
    machine.apply(web());
    const before = [CONFIG, PAGE].map((path) => machine.identity(path));
    const run = machine.apply(
      checked({ [CONFIG]: "broken line", [PAGE]: "new", [KEY]: undefined }),
    );
    expect(run).toEqual({
      status: 1,
      stdout: "",
      stderr: [
        "broken line",
        `web on ${machine.hostName} FAILED: the new content of /etc/web.d was refused; nothing was changed`,
        "Remedy: correct what the lines above name and deploy again",
        "",
      ].join("\n"),
      actions: [],
    });
    expect([CONFIG, PAGE].map((path) => machine.identity(path))).toEqual(before);
    expect(machine.exists(KEY)).toBe(true);
    expect(machine.exists("/upload.sh")).toBe(false);
    expect(machine.apply(checked({ [CONFIG]: "right" })).actions).toEqual(["restart web.service"]);
  });

  test("sees the directory as it will be: others' files stay, removed ones are gone", () => {
    machine.apply(web({ "/etc/web.d/old.conf": "broken" }));
    expect(machine.apply(checked({})).status).toBe(0);
    machine.write("/etc/web.d/by-hand.conf", "broken");
    expect(machine.apply(checked({}))).toMatchObject({ status: 1, actions: [] });
  });

  test("does not see the directory itself", () => {
    machine.apply({
      files: [machine.file(CONFIG, "a")],
      checks: [{ directory: machine.at("/etc/web.d"), script: 'rm -r "$1"' }],
    });
    expect(machine.read(CONFIG)).toBe("a");
  });
});

describe("what goes wrong", () => {
  test("a missing program is named before anything happens", () => {
    const run = machine.apply({ ...web(), requires: ["sh", "no-such-program", "/no/such/plugin"] });
    expect(run).toEqual({
      status: 1,
      stdout: "",
      stderr: [
        `web on ${machine.hostName} FAILED: not installed: no-such-program /no/such/plugin`,
        "Remedy: install them on this machine, or use a VM template that brings them (packer/README.md)",
        "",
      ].join("\n"),
      actions: [],
    });
    expect(machine.exists(PAGE)).toBe(false);
  });

  test("a unit that does not start shows its log, and the next run finishes", () => {
    machine.apply(web());
    machine.write("/refuse-restart", "");
    const changed = web({ [CONFIG]: "b", [PAGE]: "new" });
    const run = machine.apply(changed);
    expect(run).toMatchObject({ status: 1, actions: ["restart web.service"] });
    expect(run.stderr).toBe(
      [
        "the log of the unit",
        `web on ${machine.hostName} FAILED: systemctl restart web.service did not succeed`,
        "Remedy: read the log lines above, correct the cause and deploy again; it continues here",
        "",
      ].join("\n"),
    );
    machine.remove("/refuse-restart");
    expect(machine.apply(changed)).toEqual({
      ...succeeded,
      stdout: "web: restart web.service\n",
      actions: ["restart web.service"],
    });
    expect(machine.apply(changed).actions).toEqual([]);
  });

  test("units after a failed one are not forgotten", () => {
    const two = (text: string): Partial<Bundle> => ({
      files: [machine.file("/etc/a", text)],
      units: [
        { name: "a.service", restartOn: [machine.at("/etc/a")] },
        { name: "b.service", reloadOn: [machine.at("/etc/a")] },
      ],
    });
    machine.apply(two("1"));
    machine.write("/refuse-restart", "");
    expect(machine.apply(two("2")).actions).toEqual(["restart a.service"]);
    machine.remove("/refuse-restart");
    expect(machine.apply(two("2")).actions).toEqual([
      "restart a.service",
      "reload-or-restart b.service",
    ]);
  });

  test("an unexpected failure says where it happened and what to do", () => {
    machine.write("/srv", "a file where a directory should be");
    const run = machine.apply(web());
    expect(run).toMatchObject({ status: 1, actions: [] });
    expect(run.stderr).toMatch(
      new RegExp(
        `/srv.*\nweb on ${machine.hostName} FAILED: see the error above\\.\nRemedy: correct its cause and deploy again: it continues here\\.\n$`,
        "s",
      ),
    );
    expect(machine.exists("/upload.sh")).toBe(false);
    machine.remove("/srv");
    expect(machine.apply(web())).toMatchObject({ status: 0 });
    expect(machine.read(PAGE)).toBe("hello");
  });

  test("a run that ended between files is finished by the next one", () => {
    machine.apply(web({ [PAGE]: undefined }));
    machine.write("/srv", "a file where a directory should be");
    const changed = web({ [CONFIG]: "b" });
    expect(machine.apply(changed)).toMatchObject({ status: 1, actions: [] });
    expect(machine.read(CONFIG)).toBe("b");
    machine.remove("/srv");
    expect(machine.apply(changed)).toEqual({
      ...succeeded,
      stdout: `web: wrote ${PAGE}\nweb: restart web.service\n`,
      actions: ["restart web.service"],
    });
  });

  // mv moves the new file into the directory.
  test("a directory where a file should be is an error", () => {
    machine.write(`${PAGE}/in-the-way`, "");
    expect(machine.apply(web()).status).toBe(1);
    expect(machine.list(PAGE)).toEqual(["in-the-way"]);
  });

  // What still has to be read by systemd is not kept in the notes of the role.
  test("a failed daemon-reload is made up for", () => {
    machine.apply(web());
    machine.write("/refuse-daemon-reload", "");
    expect(machine.apply(web({ [UNIT]: "new" })).status).toBe(1);
    machine.remove("/refuse-daemon-reload");
    expect(machine.apply(web({ [UNIT]: "new" })).actions).toEqual([
      "daemon-reload",
      "restart web.service",
    ]);
  });
});

test("a run that is told to end leaves nothing behind", () => {
  const gate = { description: "never", unit: "web.service", script: "sleep 0.2; false" };
  const { status, stderr } = machine.apply(
    { gates: [gate] },
    "/var/lib/cdktf-homelab/web.manifest",
  );
  expect(status).toBe(1);
  expect(stderr).toContain("FAILED: see the error above.");
  expect(machine.exists("/upload.sh")).toBe(false);
  expect(machine.list("/var/lib/cdktf-homelab")).toEqual([
    "lock",
    "web.manifest",
    "web.pending",
    "web.units",
  ]);
});

describe("gates", () => {
  const gate = (script: string, deadlineSeconds = 0): Partial<Bundle> => ({
    gates: [{ description: "it's up", unit: "web.service", script, deadlineSeconds }],
  });

  test("what is observed is shown", () => {
    expect(machine.apply(gate("echo leader is me"))).toMatchObject({
      ...succeeded,
      stdout: "web: gate 'it's up': leader is me\n",
    });
  });

  test("one that never passes tells what was observed last, and the log of its unit", () => {
    const run = machine.apply(gate("echo two of three; echo no leader >&2; false"));
    expect(run.status).toBe(1);
    expect(run.stdout).toBe("");
    expect(run.stderr).toBe(
      [
        "the log of the unit",
        `web on ${machine.hostName} FAILED: gate 'it's up' not passed within 0 s; last observed: two of three`,
        "no leader",
        "Remedy: see the log lines above and 'journalctl -u web.service' on this machine; when the cause is gone, deploy again: it continues here",
        "",
      ].join("\n"),
    );
  });

  test("one is asked again until it passes", () => {
    const count = machine.at("/count");
    const script = `echo x >>${count}; [ $(wc -l <${count}) = 3 ] && echo third`;
    expect(machine.apply(gate(script, 30)).stdout).toBe("web: gate 'it's up': third\n");
    expect(machine.read("/count")).toBe("x\nx\nx\n");
  });

  test("comes after the units, and is asked in every run", () => {
    const all = { ...web(), ...gate(`cat ${machine.at("/actions")}`) };
    expect(machine.apply(all).stdout).toContain("gate 'it's up': daemon-reload\nenable web");
    expect(machine.apply(all).stdout).toBe("web: gate 'it's up': \n");
  });

  test("does not keep other roles waiting", () => {
    const lock = machine.at("/var/lib/cdktf-homelab/lock");
    expect(machine.apply(gate(`flock --nonblock ${lock} echo free`)).stdout).toBe(
      "web: gate 'it's up': free\n",
    );
  });

  // The shell would skip the empty field, take the script for the description, and pass.
  test("one without a description or script is refused", () => {
    const gate = { description: "d", unit: "web.service", script: "false", deadlineSeconds: 0 };
    const nameless = { ...gate, description: "" };
    expect(() => machine.apply({ gates: [nameless] })).toThrow("a gate's description is empty");
    expect(() => machine.apply({ gates: [{ ...gate, script: " " }] })).toThrow(
      "a gate's script is empty",
    );
  });
});

import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { renderBundle, type Bundle } from "../../lib/provisioning/bundle";
import { FileContent } from "../../lib/provisioning/file-content";
import type { NodeFile } from "../../lib/provisioning/node-file";

const APPLIER = readFileSync(join(__dirname, "../../lib/provisioning/scripts/applier.sh"), "utf8");

/** Notes what it is told to do. `is-enabled` and `is-active` answer what was done before. */
const SYSTEMCTL = `#!/bin/sh
[ "$1" != --quiet ] || shift
case $1 in is-*) [ -e "$MACHINE/$1-$2" ]; exit ;; esac
echo "$*" >>"$MACHINE/actions"
[ ! -e "$MACHINE/refuse-$1" ] || exit 1
case $1 in
enable) : >"$MACHINE/is-enabled-$2" ;;
start | restart | reload-or-restart) : >"$MACHINE/is-active-$2" ;;
esac
`;
const NOTE = (name: string) => `#!/bin/sh\necho "${name} $*" >>"$MACHINE/actions"\n`;

/** Runs $0 and tells it to end as soon as $1 exists. */
const RUN_UNTIL = 'sh "$0" & until [ -e "$1" ]; do sleep 0.02; done; kill $!; wait $!';

/** What one run of the applier did. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Calls of systemctl, useradd and sysctl. */
  readonly actions: string[];
}

/** A directory in which the applier runs as on a machine, without a right it would need as root. */
export class ApplierMachine {
  readonly root = mkdtempSync(join(tmpdir(), "applier-"));
  /** Name of this machine in messages. */
  readonly hostName = hostname();
  private readonly user = userInfo().username;
  private readonly group = spawnSync("id", ["-gn"], { encoding: "utf8" }).stdout.trim();

  constructor() {
    for (const [name, text] of Object.entries({
      systemctl: SYSTEMCTL,
      journalctl: "#!/bin/sh\necho 'the log of the unit'\n",
      useradd: NOTE("useradd"),
      sysctl: NOTE("sysctl"),
    })) {
      this.write(`/bin/${name}`, text);
      chmodSync(this.at(`/bin/${name}`), 0o755);
    }
    mkdirSync(this.at("/var/lib"), { recursive: true });
  }

  /** The real path of a path on the machine. */
  at(path: string): string {
    return join(this.root, path);
  }

  read(path: string): string {
    return readFileSync(this.at(path), "utf8");
  }

  exists(path: string): boolean {
    return existsSync(this.at(path));
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), text);
  }

  remove(path: string): void {
    rmSync(this.at(path));
  }

  list(path: string): string[] {
    return readdirSync(this.at(path)).sort();
  }

  /** What changes when a file is written again, even with the same content. */
  identity(path: string): string {
    const { ino, mtimeNs, mode } = statSync(this.at(path), { bigint: true });
    return `${ino} ${mtimeNs} ${mode.toString(8)}`;
  }

  /** A file that belongs to whoever runs the test. */
  file(path: string, text: string, mode?: string): NodeFile {
    const content = FileContent.text(text);
    return { path: this.at(path), content, mode, owner: this.user, group: this.group };
  }

  /** Access that needs no root. */
  get owned(): { owner: string; group: string } {
    return { owner: this.user, group: this.group };
  }

  /**
   * Runs the applier with a bundle, as Terraform does after the upload.
   * @param endAt - the run is told to end as soon as this path exists
   */
  apply(bundle: Partial<Bundle>, endAt?: string): Run {
    const text = renderBundle({
      role: "web",
      requires: [],
      users: [],
      directories: [],
      files: [],
      checks: [],
      units: [],
      gates: [],
      ...bundle,
    });
    const applier = APPLIER.replace("state=/var/lib/", `state=${this.root}/var/lib/`)
      .replace("'^/etc/systemd/system/'", `'^${this.root}/etc/systemd/system/'`)
      .replace("'^/etc/sysctl.d/'", `'^${this.root}/etc/sysctl.d/'`);
    this.write("/upload.sh", `${applier}exit 0\n__BUNDLE__\n${text}`);
    this.write("/actions", "");
    const run = endAt === undefined ? 'sh "$0"' : RUN_UNTIL;
    const arguments_ = ["-c", run, this.at("/upload.sh"), this.at(endAt ?? "/")];
    const { status, stdout, stderr } = spawnSync("/bin/sh", arguments_, {
      encoding: "utf8",
      timeout: 20_000,
      env: { PATH: `${this.root}/bin:${process.env.PATH ?? ""}`, MACHINE: this.root },
    });
    const actions = this.read("/actions").split("\n").slice(0, -1);
    return {
      status,
      stdout: stdout.replaceAll(this.root, ""),
      stderr: stderr.replaceAll(this.root, ""),
      actions: actions.map((action) => action.replaceAll(this.root, "")),
    };
  }

  dispose(): void {
    rmSync(this.root, { recursive: true });
  }
}

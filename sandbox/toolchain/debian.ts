import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { longStep } from "../progress";
import { run, tryRun } from "../run";

/** Debian packages the sandbox needs on the machine it runs on. */
export const hostPackages: readonly string[] = [
  "bsdutils", // script(1): the pty a node's console needs
  "curl",
  "debootstrap",
  "docker-registry",
  "iproute2",
  "keepalived", // reads what is rendered for it
  "mount",
  "openssh-client",
  "openssl",
  "procps",
  "shellcheck",
  "systemd-container",
  "tar",
  "util-linux", // nsenter, setsid
];

/** Installs what is missing. Only root on Debian or Ubuntu can; elsewhere says what to install. */
export async function installHostPackages(): Promise<void> {
  const missing = await missingPackages();
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !isDebianLike(readOsRelease())) {
    throw new Error(
      `The sandbox needs these Debian packages: ${missing.join(", ")}. ` +
        "It installs them itself only as root on Debian or Ubuntu.",
    );
  }
  if (missing.includes("docker-registry")) keepRegistryServiceOff();
  await longStep(`installing ${missing.join(", ")}`, async () => {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-q"], { env });
    await run("apt-get", ["install", "-q", "-y", "--no-install-recommends", ...missing], { env });
  });
}

async function missingPackages(): Promise<string[]> {
  const query = ["-W", "-f=${Package} ${db:Status-Abbrev}\n", ...hostPackages];
  const listed = await tryRun("dpkg-query", query).catch(() => undefined);
  const installed = new Set(
    (listed?.stdout ?? "")
      .split("\n")
      .filter((line) => line.split(" ")[1]?.startsWith("ii"))
      .map((line) => line.split(" ")[0]),
  );
  return hostPackages.filter((name) => !installed.has(name));
}

/** The sandbox runs the registry itself; Debian's package would also open port 5000 to everyone. */
function keepRegistryServiceOff(): void {
  const unit = "/etc/systemd/system/docker-registry.service";
  if (existsSync("/etc/systemd/system") && !lstatSync(unit, { throwIfNoEntry: false })) {
    symlinkSync("/dev/null", unit);
  }
}

function readOsRelease(): string {
  return existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
}

export function isDebianLike(osRelease: string): boolean {
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease);
}

/** One archive apt reads: where it is and which suites and components of it. */
export interface AptSource {
  readonly uri: string;
  readonly suites: readonly string[];
  readonly components: readonly string[];
}

/** Reads both of apt's formats: `deb URI suite component...` lines and deb822 stanzas. */
export function parseAptSources(text: string): AptSource[] {
  const oneLine = [...text.matchAll(/^deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)\s+(.+)$/gm)].map(
    ([, uri = "", suite = "", components = ""]) => ({
      uri,
      suites: [suite],
      components: components.trim().split(/\s+/),
    }),
  );
  const stanzas = text
    .split(/\n\s*\n/)
    .filter((stanza) => /^Types:.*\bdeb\b(?!-src)/m.test(stanza) && !/^Enabled:\s*no/m.test(stanza))
    .flatMap((stanza) =>
      words(stanza, "URIs").map((uri) => ({
        uri,
        suites: words(stanza, "Suites"),
        components: words(stanza, "Components"),
      })),
    );
  return [...oneLine, ...stanzas];
}

function words(stanza: string, field: string): string[] {
  const value = new RegExp(`^${field}:[ \\t]*(.*)$`, "m").exec(stanza)?.[1] ?? "";
  return value.split(/\s+/).filter((word) => word !== "");
}

/** The archives of one Debian release as this machine knows them, so that no mirror is typed here. */
export function debianSources(release: string): AptSource[] {
  const override = process.env.CDKTF_HOMELAB_DEBIAN_MIRROR;
  if (override !== undefined && override !== "") {
    return [{ uri: override, suites: [release], components: ["main"] }];
  }
  const found = parseAptSources(readAptFiles())
    .map((source) => ({
      ...source,
      suites: source.suites.filter((suite) => suite.split("-")[0] === release),
      components: source.components.filter((component) => component === "main"),
    }))
    .filter((source) => source.suites.length > 0 && source.components.length > 0);
  if (!found.some((source) => source.suites.includes(release))) {
    throw new Error(
      `This machine's apt sources name no mirror of Debian ${release}. ` +
        "Set CDKTF_HOMELAB_DEBIAN_MIRROR to the address of one.",
    );
  }
  return found;
}

function readAptFiles(): string {
  const parts = "/etc/apt/sources.list.d";
  const files = [
    "/etc/apt/sources.list",
    ...(existsSync(parts) ? readdirSync(parts).map((name) => join(parts, name)) : []),
  ].filter((file) => /\.(list|sources)$/.test(file) && existsSync(file));
  return files.map((file) => readFileSync(file, "utf8")).join("\n\n");
}

import { homedir } from "node:os";
import { join } from "node:path";

/** What is slow to make and does not change between labs: built programs, the node template, images. */
export function cacheDir(): string {
  const base = process.env.XDG_CACHE_HOME;
  return join(
    base === undefined || base === "" ? join(homedir(), ".cache") : base,
    "cdktf-homelab",
  );
}

/** What belongs to the running lab. `down` removes it whole. */
export function stateDir(): string {
  const override = process.env.CDKTF_HOMELAB_SANDBOX_DIR;
  return override === undefined || override === "" ? "/var/lib/cdktf-homelab-sandbox" : override;
}

/** Files of the running lab that more than one part of the sandbox reads. */
export interface LabPaths {
  readonly root: string;
  readonly machines: string;
  readonly caCertificate: string;
  readonly caKey: string;
  readonly serverCertificate: string;
  readonly serverKey: string;
  readonly token: string;
  readonly sshKey: string;
  readonly registry: string;
  readonly simulator: string;
  readonly logs: string;
  readonly pids: string;
}

export function labPaths(root: string = stateDir()): LabPaths {
  return {
    root,
    machines: join(root, "machines"),
    caCertificate: join(root, "tls/ca.crt"),
    caKey: join(root, "tls/ca.key"),
    serverCertificate: join(root, "tls/server.crt"),
    serverKey: join(root, "tls/server.key"),
    token: join(root, "api-token"),
    sshKey: join(root, "ssh/id_ed25519"),
    registry: join(root, "registry"),
    simulator: join(root, "simulator"),
    logs: join(root, "logs"),
    pids: join(root, "pids"),
  };
}

/** A file that says: this directory is a sandbox's, and may be deleted. */
export const stateMarker = ".cdktf-homelab-sandbox";

import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { labAddress } from "./network";
import type { LabPaths } from "./paths";
import { run } from "./run";

/** Names under which the simulator may be addressed. */
const alternativeNames = [
  `IP:${labAddress}`,
  "IP:127.0.0.1",
  "DNS:localhost",
  "DNS:pve0",
  "DNS:pve1",
];

/** A certificate authority and the simulator's certificate, like the one every Proxmox node brings. */
export async function createCertificates(paths: LabPaths): Promise<void> {
  if (existsSync(paths.serverCertificate)) return;
  mkdirSync(dirname(paths.caKey), { recursive: true, mode: 0o700 });
  const newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-sha256"];
  await openssl([
    ...["req", "-x509", ...newKey, "-days", "825", "-subj", "/CN=Sandbox Proxmox CA"],
    ...["-addext", "keyUsage=critical,keyCertSign,cRLSign"],
    ...["-keyout", paths.caKey, "-out", paths.caCertificate],
  ]);
  const request = `${paths.serverCertificate}.csr`;
  const extensions = `${paths.serverCertificate}.ext`;
  await openssl([
    ...["req", "-new", ...newKey, "-subj", `/CN=${labAddress}`],
    ...["-keyout", paths.serverKey, "-out", request],
  ]);
  writeFileSync(extensions, extensionsText());
  const unsealed = `${paths.serverCertificate}.new`;
  await openssl([
    ...["x509", "-req", "-in", request, "-days", "825", "-sha256", "-extfile", extensions],
    ...["-CA", paths.caCertificate, "-CAkey", paths.caKey, "-CAcreateserial", "-out", unsealed],
  ]);
  chmodSync(paths.caKey, 0o600);
  chmodSync(paths.serverKey, 0o600);
  [request, extensions].forEach((file) => {
    rmSync(file);
  });
  // Last, because its presence means that everything else is there.
  renameSync(unsealed, paths.serverCertificate);
}

function extensionsText(): string {
  return [
    "basicConstraints=critical,CA:FALSE",
    "keyUsage=critical,digitalSignature",
    "extendedKeyUsage=serverAuth",
    `subjectAltName=${alternativeNames.join(",")}`,
    "",
  ].join("\n");
}

async function openssl(args: readonly string[]): Promise<void> {
  await run("openssl", args);
}

import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { contentHash } from "../content-hash";
import { cacheDir } from "../paths";
import { longStep } from "../progress";
import { run } from "../run";
import type { SandboxImage } from "./catalog";
import { digestOf, ociImage, type OciImage } from "./oci-image";

const sources = ["go.mod", "main.go"].map((name) => join(__dirname, "web", name));

/** Builds the program of all images once per version of its source. */
export async function buildWebProgram(): Promise<string> {
  const key = contentHash(sources.map((file) => digestOf(readFileSync(file))));
  const target = join(cacheDir(), "images", `web-${key}`);
  if (existsSync(target)) return target;
  return longStep("building the web server of the images", async () => {
    mkdirSync(dirname(target), { recursive: true });
    const partial = `${target}.partial`;
    const args = ["build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", partial, "."];
    const env = { CGO_ENABLED: "0", GOFLAGS: "" };
    await run("go", args, { cwd: join(__dirname, "web"), env });
    renameSync(partial, target);
    return target;
  });
}

/** An image FROM scratch: the program and its files, nothing else. */
export async function buildImage(program: string, image: SandboxImage): Promise<OciImage> {
  const root = mkdtempSync(join(tmpdir(), "cdktf-homelab-image-"));
  try {
    const files = { "/web": program, ...filesOf(image) };
    for (const [path, source] of Object.entries(files)) {
      copyFileSync(source, join(root, path));
      chmodSync(join(root, path), path === "/web" ? 0o755 : 0o644);
    }
    chmodSync(root, 0o755);
    const archive = `${root}.tar`;
    await run("tar", [...tarOptions, "-C", root, "-cf", archive, "."]);
    const tar = readFileSync(archive);
    const { environment } = image;
    return ociImage(tar, { entrypoint: ["/web"], environment, ports: [80] });
  } finally {
    rmSync(root, { recursive: true, force: true });
    rmSync(`${root}.tar`, { force: true });
  }
}

/** Without these the archive, and with it the image's digest, would differ from build to build. */
const tarOptions = [
  ...["--sort=name", "--format=ustar", "--mtime=@0"],
  ...["--owner=0", "--group=0", "--numeric-owner"],
];

function filesOf(image: SandboxImage): Record<string, string> {
  const entries = Object.entries(image.files ?? {});
  return Object.fromEntries(entries.map(([path, file]) => [path, join(__dirname, file)]));
}

import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

/** Bytes and what a registry calls them. */
export interface Blob {
  readonly mediaType: string;
  readonly digest: string;
  readonly content: Buffer;
}

export interface OciImage {
  readonly config: Blob;
  readonly layer: Blob;
  readonly manifest: Blob;
}

export interface ImageSettings {
  readonly entrypoint: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly number[];
}

/** An image of one layer. Holds no time of day: the same files give the same digest. */
export function ociImage(layerTar: Buffer, settings: ImageSettings): OciImage {
  const layer = blob("application/vnd.oci.image.layer.v1.tar+gzip", gzipSync(layerTar));
  const config = jsonBlob("application/vnd.oci.image.config.v1+json", {
    architecture: ociArchitecture(process.arch),
    os: "linux",
    config: {
      Entrypoint: settings.entrypoint,
      Env: Object.entries(settings.environment ?? {}).map(([name, value]) => `${name}=${value}`),
      ExposedPorts: Object.fromEntries((settings.ports ?? []).map((port) => [`${port}/tcp`, {}])),
    },
    rootfs: { type: "layers", diff_ids: [digestOf(layerTar)] },
  });
  const manifest = jsonBlob("application/vnd.oci.image.manifest.v1+json", {
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config: descriptor(config),
    layers: [descriptor(layer)],
  });
  return { config, layer, manifest };
}

export function digestOf(content: Buffer): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

function blob(mediaType: string, content: Buffer): Blob {
  return { mediaType, digest: digestOf(content), content };
}

function jsonBlob(mediaType: string, value: unknown): Blob {
  return blob(mediaType, Buffer.from(JSON.stringify(value)));
}

function descriptor(of: Blob): Record<string, unknown> {
  return { mediaType: of.mediaType, digest: of.digest, size: of.content.length };
}

/** Node calls 64-bit Intel `x64`, images call it `amd64`. */
function ociArchitecture(arch: string): string {
  return arch === "x64" ? "amd64" : arch;
}

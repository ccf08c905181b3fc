import type { Blob, OciImage } from "./oci-image";

/** Address of the registry, e.g. `http://10.77.0.254:5000`, and the name to store the image under. */
export interface PushTarget {
  readonly registry: string;
  readonly repository: string;
  readonly tag: string;
}

/** Pushes by the registry HTTP API v2. What the registry already has is not sent again. */
export async function pushImage(image: OciImage, target: PushTarget): Promise<void> {
  const base = `${target.registry}/v2/${target.repository}`;
  await pushBlob(base, image.layer);
  await pushBlob(base, image.config);
  await expectStatus(201, `${base}/manifests/${target.tag}`, {
    method: "PUT",
    headers: { "content-type": image.manifest.mediaType },
    body: bytes(image.manifest),
  });
}

async function pushBlob(base: string, blob: Blob): Promise<void> {
  const present = await fetch(`${base}/blobs/${blob.digest}`, { method: "HEAD" });
  if (present.ok) return;
  const upload = await expectStatus(202, `${base}/blobs/uploads/`, { method: "POST" });
  const location = new URL(upload.headers.get("location") ?? "", base);
  location.searchParams.set("digest", blob.digest);
  await expectStatus(201, location.href, {
    method: "PUT",
    headers: { "content-type": "application/octet-stream" },
    body: bytes(blob),
  });
}

async function expectStatus(status: number, url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (response.status !== status) {
    const said = await response.text();
    throw new Error(
      `${init.method ?? "GET"} ${url}: got ${response.status}, not ${status}: ${said}`,
    );
  }
  return response;
}

function bytes(blob: Blob): Uint8Array<ArrayBuffer> {
  return new Uint8Array(blob.content);
}

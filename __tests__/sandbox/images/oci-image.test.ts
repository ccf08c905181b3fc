import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { ociImage } from "../../../sandbox/images/oci-image";

const sha256 = (content: Buffer) => `sha256:${createHash("sha256").update(content).digest("hex")}`;
const parse = (content: Buffer) => JSON.parse(content.toString("utf8")) as unknown;

describe("ociImage", () => {
  const tar = Buffer.from("a layer");
  const image = ociImage(tar, { entrypoint: ["/web"], environment: { A: "b" }, ports: [80] });

  test("names every part by the hash of its bytes", () => {
    for (const blob of [image.config, image.layer, image.manifest]) {
      expect(blob.digest).toBe(sha256(blob.content));
    }
  });

  test("refers to config and layer with digest and size", () => {
    const of = ({ digest, content }: { digest: string; content: Buffer }) => ({
      digest,
      size: content.length,
    });
    expect(parse(image.manifest.content)).toMatchObject({
      schemaVersion: 2,
      config: of(image.config),
      layers: [of(image.layer)],
    });
  });

  test("knows the layer before compression", () => {
    expect(gunzipSync(image.layer.content)).toEqual(tar);
    expect(parse(image.config.content)).toMatchObject({
      os: "linux",
      config: { Entrypoint: ["/web"], Env: ["A=b"], ExposedPorts: { "80/tcp": {} } },
      rootfs: { diff_ids: [sha256(tar)] },
    });
  });

  test("is the same image when made again, and another one when its files differ", () => {
    const settings = { entrypoint: ["/web"], environment: { A: "b" }, ports: [80] };
    expect(ociImage(tar, settings).manifest.digest).toBe(image.manifest.digest);
    const other = ociImage(Buffer.from("other"), settings);
    expect(other.manifest.digest).not.toBe(image.manifest.digest);
  });
});

import { createHash } from "node:crypto";
import { extname, basename } from "node:path/posix";
import { Router } from "express";
import { ApiError } from "../http/api-error";
import { boolean, nodeName, oneOf, parsed, storageId, text } from "../http/parameter-types";
import { findVolume, storageFor } from "../state/storages";
import { endpoint, immediately, type Services } from "./endpoint";

const url = parsed((value) => {
  if (!/^https?:\/\/\S+$/.test(value) || !URL.canParse(value)) {
    throw new Error("value does not match the regex pattern");
  }
  return value;
});

const endings = {
  iso: /\.(iso|img)$/i,
  vztmpl: /\.tar\.(gz|xz|zst)$/i,
  import: /\.(qcow2|raw|vmdk|ova)$/i,
} as const;

/**
 * `query-url-metadata` and `download-url`. Nothing is fetched: a download is only recorded, with a size
 * that is made up from the URL, so that asking twice gives the same answer.
 */
export function downloadsRouter(services: Services): Router {
  const router = Router();
  const verify = { "verify-certificates": boolean.optional() };
  router.get(
    "/nodes/:node/query-url-metadata",
    endpoint(services, { node: nodeName, url, ...verify }, ({ parameters }) => ({
      filename: basename(new URL(parameters.url).pathname),
      mimetype: "application/octet-stream",
      size: pretendedSize(parameters.url),
    })),
  );
  const download = {
    node: nodeName,
    storage: storageId,
    url,
    filename: parsed((value) => {
      if (!/^[\w][\w.+-]{0,250}$/.test(value)) throw new Error("wrong file name");
      return value;
    }),
    content: oneOf(["iso", "vztmpl", "import"]),
    checksum: text().optional(),
    "checksum-algorithm": oneOf(["md5", "sha1", "sha224", "sha256", "sha384", "sha512"]).optional(),
    compression: text().optional(),
    ...verify,
  };
  router.post(
    "/nodes/:node/storage/:storage/download-url",
    endpoint(services, download, ({ parameters, startTask }) => {
      const { node, storage, content, filename, checksum } = parameters;
      storageFor(storage, content);
      if (!endings[content].test(filename)) {
        throw ApiError.parameters({ filename: "wrong file extension" });
      }
      const algorithm = parameters["checksum-algorithm"];
      requireBoth({ checksum, "checksum-algorithm": algorithm });
      if (parameters.compression !== undefined) throw ApiError.notSimulated("'compression'");
      return startTask(
        { node, type: "download", id: filename },
        immediately(() => {
          record(services, {
            node,
            volid: `${storage}:${content}/${filename}`,
            content,
            size: pretendedSize(parameters.url),
            checksum:
              checksum === undefined ? undefined : `${algorithm ?? ""}:${checksum.toLowerCase()}`,
          });
        }),
      );
    }),
  );
  return router;
}

function requireBoth(pair: Readonly<Record<string, string | undefined>>): void {
  const missing = Object.keys(pair).filter((name) => pair[name] === undefined);
  const [first] = missing;
  if (missing.length !== 1 || first === undefined) return;
  const given = Object.keys(pair).find((name) => name !== first) ?? "";
  throw ApiError.parameters({ [first]: `missing property - '${given}' requires this property` });
}

interface Download {
  readonly node: string;
  readonly volid: string;
  readonly content: "iso" | "vztmpl" | "import";
  readonly size: number;
  readonly checksum?: string;
}

/** A file that is there already is kept if the checksum is the one it came with, and in the way if not. */
function record({ store }: Services, download: Download): void {
  const existing = findVolume(store.state, download.node, download.volid);
  if (existing !== undefined) {
    if (download.checksum !== undefined && existing.checksum === download.checksum) return;
    throw new Error(`refusing to override existing file '${download.volid}'`);
  }
  store.change((draft) => {
    draft.volumes.push({
      ...download,
      format: extname(download.volid).slice(1),
      ctime: Math.floor(Date.now() / 1000),
    });
  });
}

/** Between 1 and 256 MiB. */
function pretendedSize(address: string): number {
  const [byte = 0] = createHash("sha256").update(address).digest();
  return (byte + 1) * 1024 ** 2;
}

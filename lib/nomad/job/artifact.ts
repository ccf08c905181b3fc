import { attributes, block, type HclBlock } from "../../render/hcl";
import { inOrder, mapBlock } from "./blocks";

/** A file or archive that is downloaded before a task starts. */
export interface TaskArtifact {
  /** Where it comes from, in go-getter's notation. */
  readonly source: string;
  /**
   * Where it goes, below the task's directory.
   * @default "local/"
   */
  readonly destination?: string;
  /**
   * Whether the source is a file or a directory.
   * @default "any"
   */
  readonly mode?: "any" | "file" | "dir";
  /**
   * Options of go-getter, e.g. `{ checksum: "sha256:..." }`.
   * @default - none
   */
  readonly options?: Readonly<Record<string, string>>;
  /**
   * Headers of the HTTP request.
   * @default - none
   */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Accepts any TLS certificate.
   * @default false
   */
  readonly insecure?: boolean;
  /**
   * Gives the files to the task's user.
   * @default false
   */
  readonly chown?: boolean;
}

/** @internal */
export function artifactBlock(artifact: TaskArtifact): HclBlock {
  const { source, destination, mode, insecure, chown } = artifact;
  return block(
    "artifact",
    inOrder(
      attributes({ source, destination, mode, insecure, chown }),
      mapBlock("options", artifact.options),
      mapBlock("headers", artifact.headers),
    ),
  );
}

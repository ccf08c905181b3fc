import type { DataSize } from "../../core/data-size";
import { attributes, block, type HclBlock } from "../../render/hcl";

/** How the output of a task is kept. */
export interface TaskLogs {
  /**
   * Files that are kept, for stdout and stderr each.
   * @default 10
   */
  readonly maxFiles?: number;
  /**
   * Size of a file; a whole number of MiB.
   * @default 10 MiB
   */
  readonly maxFileSize?: DataSize;
  /**
   * Does not collect the output.
   * @default false
   */
  readonly disabled?: boolean;
}

/** @internal */
export function logsBlock({ maxFiles, maxFileSize, disabled }: TaskLogs): HclBlock {
  return block(
    "logs",
    attributes({ max_files: maxFiles, max_file_size: maxFileSize?.toMebibytes(), disabled }),
  );
}

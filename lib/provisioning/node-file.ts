import type { FileContent } from "./file-content";

/** A file on a node. */
export interface NodeFile {
  /** Absolute path; letters, digits and `._@/+-` only. */
  readonly path: string;
  readonly content: FileContent;
  /** Octal mode. @default "0644" */
  readonly mode?: string;
  /** Owner. @default "root" */
  readonly owner?: string;
  /** Group. @default - the owner's name */
  readonly group?: string;
}

/** A directory on a node; made when missing, mode and owner kept right. */
export interface NodeDirectory {
  /** Absolute path. */
  readonly path: string;
  /** Octal mode. @default "0755" */
  readonly mode?: string;
  /** Owner. @default "root" */
  readonly owner?: string;
  /** Group. @default - the owner's name */
  readonly group?: string;
}

/** A system account that a role's programs run as; made when missing. */
export interface NodeUser {
  readonly name: string;
  /** Home directory; it is not created. */
  readonly home: string;
}

/** A systemd unit of a role: enabled, running, and restarted or reloaded when its files change. */
export interface NodeUnit {
  /** Unit name with suffix, e.g. `consul.service`. */
  readonly name: string;
  /** Paths of files of the role that need a restart. @default - none */
  readonly restartOn?: readonly string[];
  /** Paths of files of the role for which a reload is enough. @default - none */
  readonly reloadOn?: readonly string[];
}

/**
 * A program's own check of a configuration directory, run before anything in it is replaced.
 * The script gets a copy of the directory, as it would be afterwards, as `$1`.
 */
export interface NodeCheck {
  /** Absolute path of the directory. */
  readonly directory: string;
  /** POSIX shell text; fails when the directory is refused. */
  readonly script: string;
}

/** What must be observed on the node before the rollout goes on. */
export interface NodeGate {
  /** In a few words, for messages: what is waited for. */
  readonly description: string;
  /**
   * POSIX shell text, run as root again and again until it succeeds. What it prints is shown: as
   * the result, or as what was observed last.
   */
  readonly script: string;
  /** Unit whose journal explains a failure. */
  readonly unit: string;
  /** Longest time to wait, in whole seconds; 0 asks once. @default 120 */
  readonly deadlineSeconds?: number;
}

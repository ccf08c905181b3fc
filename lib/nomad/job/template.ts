import type { Duration } from "../../core/duration";
import { attributes, block, type HclBlock } from "../../render/hcl";
import { durationText, inOrder, optionalBlock } from "./blocks";

interface TemplateBase {
  /** Where the text goes, below the task's directory, e.g. `local/app.conf` or `secrets/app.env`. */
  readonly destination: string;
  /**
   * What happens when the text changes.
   * @default - the task is restarted
   */
  readonly onChange?: TemplateChange;
  /**
   * Reads the text back as environment variables (`KEY=value` lines).
   * @default false
   */
  readonly env?: boolean;
  /**
   * Permissions in octal, e.g. `"0600"`.
   * @default "644"
   */
  readonly perms?: string;
  /**
   * Numeric user who owns the file.
   * @default - the user of the Nomad agent
   */
  readonly uid?: number;
  /**
   * Numeric group that owns the file.
   * @default - the group of the Nomad agent
   */
  readonly gid?: number;
  /**
   * Renders once and does not watch for changes.
   * @default false
   */
  readonly once?: boolean;
  /**
   * Up to this long, at random, passes before a change takes effect.
   * @default 5 seconds
   */
  readonly splay?: Duration;
  /**
   * Waits for data to settle before the text is rendered.
   * @default - the client's setting
   */
  readonly wait?: TemplateWait;
  /**
   * Fails the task when a map has no such key.
   * @default false
   */
  readonly errorOnMissingKey?: boolean;
  /**
   * What opens an action.
   * @default "{{"
   */
  readonly leftDelimiter?: string;
  /**
   * What closes an action.
   * @default "}}"
   */
  readonly rightDelimiter?: string;
}

/** A template whose text is part of the job; it reaches Nomad byte for byte. */
export interface InlineTemplate extends TemplateBase {
  /** The text, in the language of consul-template. */
  readonly data: string;
  /** Absent: the text is given. */
  readonly source?: undefined;
}

/** A template in a file, usually one that an artifact brought. */
export interface FileTemplate extends TemplateBase {
  /** Path of the file, below the task's directory. */
  readonly source: string;
  /** Absent: the text is in the file. */
  readonly data?: undefined;
}

/** A file that Nomad renders for a task and keeps up to date. */
export type TaskTemplate = InlineTemplate | FileTemplate;

/** What Nomad does to the task when the text of a template changes. */
export type TemplateChange =
  | { readonly mode: "noop" | "restart" }
  | {
      readonly mode: "signal";
      /** The signal, e.g. `SIGHUP`. */
      readonly signal: string;
    }
  | {
      readonly mode: "script";
      /** The program to run. */
      readonly script: ChangeScript;
    };

/** A program that runs inside the task when a template changes. */
export interface ChangeScript {
  /** Path of the program inside the task. */
  readonly command: string;
  /**
   * Its arguments.
   * @default - none
   */
  readonly args?: readonly string[];
  /**
   * How long it may run.
   * @default 5 seconds
   */
  readonly timeout?: Duration;
  /**
   * Kills the task when the program fails.
   * @default false
   */
  readonly failOnError?: boolean;
}

/** How long a template waits for its data to settle. */
export interface TemplateWait {
  /** At least. */
  readonly min: Duration;
  /** At most. */
  readonly max: Duration;
}

/** @internal */
export function templateBlock(template: TaskTemplate): HclBlock {
  const { onChange } = template;
  return block(
    "template",
    inOrder(
      attributes({
        destination: template.destination,
        source: template.source,
        change_mode: onChange?.mode,
        change_signal: onChange?.mode === "signal" ? onChange.signal : undefined,
        env: template.env,
        perms: template.perms,
        uid: template.uid,
        gid: template.gid,
        once: template.once,
        splay: durationText(template.splay),
        error_on_missing_key: template.errorOnMissingKey,
        left_delimiter: template.leftDelimiter,
        right_delimiter: template.rightDelimiter,
        data: template.data === undefined ? undefined : textValue(template.data),
      }),
      optionalBlock(onChange?.mode === "script" ? onChange.script : undefined, changeScriptBlock),
      optionalBlock(template.wait, ({ min, max }) =>
        block("wait", attributes({ min: durationText(min), max: durationText(max) })),
      ),
    ),
  );
}

function textValue(text: string): string | { readonly heredoc: string } {
  return text.includes("\n") ? { heredoc: text } : text;
}

function changeScriptBlock(script: ChangeScript): HclBlock {
  return block(
    "change_script",
    attributes({
      command: script.command,
      args: script.args,
      timeout: durationText(script.timeout),
      // The job parser demands it, although it has a default.
      fail_on_error: script.failOnError ?? false,
    }),
  );
}

import { inLab } from "./network";
import { tryRun } from "./run";

/** An answer, or why there was none. */
export interface HttpAnswer {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly body: string;
  /** curl's words when there was no answer. */
  readonly error: string;
}

/** Options of {@link request}. */
export interface RequestOptions {
  /** File with the authority to trust. @default - the machine's own authorities */
  readonly authority?: string;
  /** A header, e.g. a token; handed to curl on its standard input, not in its arguments. */
  readonly header?: string;
  /** Longest time for the whole answer. @default 5 */
  readonly timeoutSeconds?: number;
}

/** A GET from inside the lab's network. */
export async function request(url: string, options: RequestOptions = {}): Promise<HttpAnswer> {
  const args = [
    ...["--silent", "--show-error", "--max-time", String(options.timeoutSeconds ?? 5)],
    ...["--write-out", "\n%{http_code}", "--header", "@-"],
    ...(options.authority === undefined ? [] : ["--cacert", options.authority]),
    url,
  ];
  const [program = "", ...rest] = inLab(["curl", ...args]);
  const result = await tryRun(program, rest, { input: `${options.header ?? "Accept: */*"}\n` });
  const end = result.stdout.lastIndexOf("\n");
  return {
    status: Number(result.stdout.slice(end + 1)),
    body: result.stdout.slice(0, Math.max(end, 0)),
    error: result.stderr.trim(),
  };
}

import type { ErrorRequestHandler, Response } from "express";
import { ApiError } from "./api-error";

/** Every answer of Proxmox VE is an object with `data`; calls that return nothing have null there. */
export function sendData(response: Response, data: unknown): void {
  response.json({ data: data ?? null });
}

/** Answers with an error: reason phrase, `message`, and `errors` when parameters are to blame. */
export function sendError(response: Response, error: ApiError): void {
  response.status(error.status);
  response.statusMessage = reasonPhrase(error.message);
  response.json({
    data: null,
    message: `${error.message}\n`,
    ...(error.errors === undefined ? {} : { errors: withNewlines(error.errors) }),
  });
}

/** Turns whatever a handler threw into an answer. */
export const errorHandler: ErrorRequestHandler = (thrown: unknown, _request, response, next) => {
  if (response.headersSent) {
    next(thrown);
    return;
  }
  sendError(response, toApiError(thrown));
};

function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const status = (thrown as { status?: unknown } | null)?.status;
  if (status === 413) return new ApiError(501, "for data too large");
  return new ApiError(typeof status === "number" ? status : 500, message);
}

/** HTTP allows one line of printable characters there. */
function reasonPhrase(message: string): string {
  return message.replace(/[^\x20-\x7e]+/g, " ").trim();
}

/** Perl's messages end with a newline, and so do those about parameters. */
function withNewlines(errors: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).map(([name, text]) => [name, `${text}\n`]));
}

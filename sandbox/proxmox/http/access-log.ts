import type { RequestHandler } from "express";

/**
 * Writes one line per request: time, method, path, status, milliseconds. Neither headers nor bodies nor
 * query strings: they carry tokens, keys and passwords.
 */
export function accessLog(write: (line: string) => void): RequestHandler {
  return (request, response, next) => {
    const started = process.hrtime.bigint();
    const { method } = request;
    const path = request.originalUrl.split("?", 1)[0] ?? "";
    response.on("close", () => {
      const milliseconds = Number((process.hrtime.bigint() - started) / 1_000_000n);
      const status = response.writableFinished ? String(response.statusCode) : "aborted";
      write(`${new Date().toISOString()} ${method} ${path} ${status} ${milliseconds}ms\n`);
    });
    next();
  };
}

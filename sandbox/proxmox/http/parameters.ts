import express, {
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from "express";
import { z } from "zod";
import { ApiError } from "./api-error";

const formType = "application/x-www-form-urlencoded";

/** Reads a form body as text; every other kind is refused, as Proxmox VE does for unknown ones. */
export const formBody: readonly RequestHandler[] = [
  (request: Request, _response: Response, next: NextFunction): void => {
    const hasBody =
      request.headers["transfer-encoding"] !== undefined ||
      Number(request.headers["content-length"] ?? 0) > 0;
    const type = (request.headers["content-type"] ?? "").split(";", 1)[0] ?? "";
    if (hasBody && type.trim().toLowerCase() !== formType) {
      throw new ApiError(506, `upload 'Content-Type '${type}' not implemented`);
    }
    next();
  },
  express.text({ type: formType, limit: "512kb" }),
];

/**
 * The parameters of a call: body, query string and path are one set for Proxmox VE, and the path wins
 * (clients repeat `node` and `storage` in bodies).
 */
export function parametersOf(request: Request): Record<string, string> {
  const query = request.originalUrl.split("?").slice(1).join("?");
  const body: unknown = request.body;
  const given = [
    ...new URLSearchParams(query),
    ...new URLSearchParams(typeof body === "string" ? body : ""),
  ];
  const values: Record<string, string> = {};
  for (const [name, value] of given) {
    if (Object.hasOwn(values, name)) {
      throw ApiError.parameters({ [name]: "type check ('string') failed - got ARRAY" });
    }
    values[name] = value;
  }
  for (const [name, value] of Object.entries(request.params)) {
    if (typeof value === "string") values[name] = value;
  }
  return values;
}

/** Checks parameters against a method's schema and reports all that is wrong, in Proxmox VE's words. */
export function verifyParameters<S extends z.ZodRawShape>(
  shape: S,
  values: Readonly<Record<string, string>>,
): z.output<z.ZodObject<S>> {
  const result = z.strictObject(shape).safeParse(values);
  if (result.success) return result.data;
  const errors: Record<string, string> = {};
  for (const issue of result.error.issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) errors[key] = undefinedProperty;
      continue;
    }
    const name = String(issue.path[0]);
    errors[name] ??= Object.hasOwn(values, name) ? issue.message : missingProperty;
  }
  throw ApiError.parameters(errors);
}

const undefinedProperty =
  "property is not defined in schema and the schema does not allow additional properties";
const missingProperty = "property is missing and it is not optional";

import { z } from "zod";
import { PveError } from "./pve-error";

/** Booleans and numbers as they come in form-encoded bodies. */
export const pveBoolean = z.enum(["0", "1"]).transform((text) => text === "1");
export const pveInteger = z
  .string()
  .regex(/^\d+$/, "type check ('integer') failed")
  .transform(Number);
/** Number of a VM. */
export const pveVmid = pveInteger.refine(
  (id) => id >= 100,
  "value must have a minimum value of 100",
);

/**
 * Checks parameters as strictly as Proxmox does: unknown ones are refused.
 * @throws PveError 400 that names each parameter
 */
export function checkParameters<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        errors[key] =
          "property is not defined in schema and the schema does not allow additional properties";
      }
    } else {
      errors[issue.path.join(".") || "?"] = issue.message;
    }
  }
  throw PveError.parameters(errors);
}

import { z } from "zod";

/**
 * Types of parameters, in the words of Proxmox VE's JSON schema. Everything arrives as text; what comes
 * out is a number for integers and 0 or 1 for booleans.
 */

/** A parameter whose text `parse` understands; it returns undefined, or throws what is wrong. */
export function parsed<T>(parse: (text: string) => T): z.ZodType<T, string> {
  return z.string().transform((text, context) => {
    try {
      return parse(text);
    } catch (error) {
      context.addIssue({ code: "custom", message: (error as Error).message });
      return z.NEVER;
    }
  });
}

export function integer(
  limits: { readonly min?: number; readonly max?: number } = {},
): z.ZodType<number, string> {
  return parsed((text) => withinLimits(parseNumber(text, /^[+-]?\d+$/, "integer"), limits));
}

export function decimal(
  limits: { readonly min?: number; readonly max?: number } = {},
): z.ZodType<number, string> {
  return parsed((text) => withinLimits(parseNumber(text, /^[+-]?\d+(\.\d+)?$/, "number"), limits));
}

function parseNumber(text: string, pattern: RegExp, type: string): number {
  if (!pattern.test(text)) throw new Error(`type check ('${type}') failed - got '${text}'`);
  return Number(text);
}

function withinLimits(
  value: number,
  { min, max }: { readonly min?: number; readonly max?: number },
): number {
  if (min !== undefined && value < min) {
    throw new Error(`value must have a minimum value of ${min}`);
  }
  if (max !== undefined && value > max) {
    throw new Error(`value must have a maximum value of ${max}`);
  }
  return value;
}

/** Reads a boolean in any of the spellings Proxmox VE takes. */
export function parseBoolean(text: string): 0 | 1 {
  if (/^(1|on|yes|true)$/i.test(text)) return 1;
  if (/^(0|off|no|false)$/i.test(text)) return 0;
  throw new Error(`type check ('boolean') failed - got '${text}'`);
}

export const boolean = parsed(parseBoolean);

export function oneOf<T extends string>(values: readonly T[]): z.ZodType<T, string> {
  return parsed((text) => {
    const found = values.find((value) => value === text);
    if (found === undefined) {
      throw new Error(
        `value '${text}' does not have a value in the enumeration '${values.join(", ")}'`,
      );
    }
    return found;
  });
}

/** A text; the maximum is the schema's `maxLength`. */
export function text(maxLength = 8192): z.ZodType<string, string> {
  return parsed((value) => {
    if (value.length > maxLength) {
      throw new Error(`value may only be ${maxLength} characters long`);
    }
    return value;
  });
}

function format(pattern: RegExp, complaint: string): z.ZodType<string, string> {
  return parsed((value) => {
    if (!pattern.test(value)) throw new Error(`invalid format - ${complaint}`);
    return value;
  });
}

const label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";

export const vmid = integer({ min: 100, max: 999_999_999 });
export const dnsName = format(
  new RegExp(`^${label}(\\.${label})*$`),
  "value does not look like a valid DNS name",
);
export const nodeName = format(
  new RegExp(`^${label}$`),
  "value does not look like a valid node name",
);
export const storageId = format(
  /^[a-z][a-z0-9\-_.]*[a-z0-9]$/i,
  "storage ID contains illegal characters",
);
/** Names of VM options in `delete`. */
export const optionList = parsed((value) =>
  value
    .split(/[,;\s\0]+/)
    .filter((name) => name !== "")
    .map((name) => {
      if (!/^[a-z][a-z0-9_-]*$/i.test(name)) {
        throw new Error(`invalid format - invalid configuration ID '${name}'`);
      }
      return name;
    }),
);
export const upid = format(
  /^UPID:[^:\s]+:[0-9A-F]{8,9}:[0-9A-F]{8,9}:[0-9A-F]{8}:[^:\s]+:[^:\s]*:[^:\s]+:$/i,
  "unable to parse worker upid",
);

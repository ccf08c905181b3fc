import { createHash } from "node:crypto";

const FUNCTIONS: Record<string, (...values: never[]) => unknown> = {
  base64encode: (text: string) => Buffer.from(text).toString("base64"),
  base64decode: (text: string) => Buffer.from(text, "base64").toString(),
  join: (separator: string, parts: string[]) => parts.join(separator),
  sha256: (text: string) => createHash("sha256").update(text).digest("hex"),
  sensitive: (value: unknown) => value,
  nonsensitive: (value: unknown) => value,
};

/**
 * Evaluates a Terraform expression of function calls, texts, lists and references.
 * @param valueOf - gives the value of a reference
 */
export function evaluate(expression: string, valueOf: (reference: string) => string): unknown {
  const tokens = expression.match(/"(?:[^"\\]|\\.)*"|[\w.-]+|[^\s]/g) ?? [];
  const take = (expected?: string): string => {
    const token = tokens.shift() ?? "the end";
    if (expected !== undefined && token !== expected)
      throw new Error(`${token} instead of ${expected} in ${expression}`);
    return token;
  };
  const list = (end: string): unknown[] => {
    const values: unknown[] = [];
    while (tokens[0] !== end) {
      if (values.length > 0) take(",");
      values.push(value());
    }
    take(end);
    return values;
  };
  const value = (): unknown => {
    const token = take();
    if (token === "[") return list("]");
    if (token.startsWith('"')) return JSON.parse(token);
    if (tokens[0] !== "(") return valueOf(token);
    take("(");
    const call = FUNCTIONS[token];
    if (!call) throw new Error(`unknown function ${token} in ${expression}`);
    return call(...(list(")") as never[]));
  };
  const result = value();
  if (tokens.length > 0) throw new Error(`${take()} after the end of ${expression}`);
  return result;
}

/** Evaluates a text with `${...}` in it; a reference stands for itself in angle brackets. */
export function evaluateText(
  text: string,
  valueOf = (reference: string) => `<${reference}>`,
): string {
  const whole = /^\$\{(.*)\}$/.exec(text);
  return whole ? String(evaluate(whole[1]!, valueOf)) : text;
}

/** Evaluates a template that is all literal text, as `terraform console` does. */
export function evaluateLiteral(template: string): string {
  let text = "";
  for (let at = 0; at < template.length;) {
    const rest = template.slice(at);
    if (rest.startsWith("$${") || rest.startsWith("%%{")) {
      text += rest.slice(1, 3);
      at += 3;
    } else if (rest.startsWith("${") || rest.startsWith("%{")) {
      throw new Error(`Terraform would evaluate ${rest}`);
    } else {
      text += rest.charAt(0);
      at += 1;
    }
  }
  return text;
}

/** What a host or group name must be: a DNS label in lower case (RFC 1123, at most 63 characters). */
export const DNS_LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** True for a lower-case DNS label. */
export function isDnsLabel(text: string): boolean {
  return DNS_LABEL.test(text);
}

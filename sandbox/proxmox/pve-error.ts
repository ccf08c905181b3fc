/**
 * An answer that is not a success. Proxmox puts the message into the HTTP reason phrase, where
 * its clients look for it, and the complaints about parameters into `errors`.
 */
export class PveError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly errors?: Readonly<Record<string, string>>,
  ) {
    super(message);
    this.name = "PveError";
  }

  /** The answer to parameters that are unknown, missing or malformed. */
  static parameters(errors: Readonly<Record<string, string>>): PveError {
    return new PveError(400, "Parameter verification failed.", errors);
  }

  /** The answer to a VM that does not exist. */
  static noSuchVm(node: string, vmid: number): PveError {
    return new PveError(
      500,
      `Configuration file 'nodes/${node}/qemu-server/${vmid}.conf' does not exist`,
    );
  }
}

/** Texts about single parameters, by parameter. */
export type ParameterErrors = Readonly<Record<string, string>>;

/**
 * An error as Proxmox VE's API reports it: the text is the HTTP reason phrase and, with a newline, the
 * body's `message`. Clients look at both: bpg/proxmox takes a 500 whose reason phrase says "does not
 * exist" for a VM that is gone.
 */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly errors?: ParameterErrors,
  ) {
    super(message);
    this.name = "ApiError";
  }

  /** What Perl's `die` in a handler becomes: the usual error of Proxmox VE, whatever went wrong. */
  static failure(message: string): ApiError {
    return new ApiError(500, message);
  }

  /** Parameters that the method's schema, or a look at the configuration, does not allow. */
  static parameters(errors: ParameterErrors): ApiError {
    return new ApiError(400, "Parameter verification failed.", errors);
  }

  static unauthorized(message: string): ApiError {
    return new ApiError(401, message);
  }

  /** A path or method that Proxmox VE or this simulator does not have. */
  static noSuchMethod(method: string, path: string): ApiError {
    return new ApiError(501, `Method '${method} ${path}' not implemented`);
  }

  /** Something Proxmox VE can do and this simulator cannot. */
  static notSimulated(what: string): ApiError {
    return new ApiError(501, `not simulated: ${what}`);
  }

  /** A VM that is not on this node; the text is the cluster file system's. */
  static noSuchVm(node: string, vmid: number): ApiError {
    return ApiError.failure(
      `Configuration file 'nodes/${node}/qemu-server/${vmid}.conf' does not exist`,
    );
  }
}

/** A Go program the sandbox builds from the Go module proxy because Debian does not carry it. */
export interface GoProgram {
  readonly name: string;
  readonly module: string;
  readonly version: string;
  /** Package inside the module that holds `main`. @default - the module's root */
  readonly package?: string;
  /** Arguments of `go mod edit`: repairs what only works inside the upstream repository. @default - none */
  readonly modEdits?: readonly string[];
  /**
   * `go.sum` hash of the module, recorded where the public checksum database has no entry for it.
   * @default - the checksum database answers
   */
  readonly recordedSum?: string;
  /**
   * `go.sum` lines of requirements the checksum database has no entry for, and which the module's own
   * go.sum lacks because upstream replaces them with folders.
   * @default - none
   */
  readonly recordedRequirements?: readonly string[];
  /** Where Terraform looks for the program, if it is a provider. @default - it is not */
  readonly provider?: ProviderAddress;
}

/** A provider's name and version. The built binaries do not know their own version; Terraform asks
 * the file name. */
export interface ProviderAddress {
  readonly namespace: string;
  readonly name: string;
  readonly version: string;
}

const dropReplaces = (root: string, names: readonly string[]) =>
  names.map((name) => `-dropreplace=${root}/${name}`);

/**
 * Pinned programs of the sandbox. Versions equal `versions` of the labs' template
 * where both name a program.
 */
export const goPrograms: readonly GoProgram[] = [
  {
    name: "consul",
    module: "github.com/hashicorp/consul",
    version: "v1.22.2",
    modEdits: dropReplaces("github.com/hashicorp/consul", [
      "api",
      "envoyextensions",
      "proto-public",
      "sdk",
      "troubleshoot",
    ]),
    recordedRequirements: [
      "github.com/hashicorp/consul/api v1.33.0 h1:MnFUzN1Bo6YDGi/EsRLbVNgA4pyCymmcswrE5j4OHBM=",
      "github.com/hashicorp/consul/api v1.33.0/go.mod h1:vLz2I/bqqCYiG0qRHGerComvbwSWKswc8rRFtnYBrIw=",
      "github.com/hashicorp/consul/envoyextensions v0.9.0 h1:cjCQQKHZTDfivjmMlzzDvpwudjSdlMyiT0rw/ExbJLk=",
      "github.com/hashicorp/consul/envoyextensions v0.9.0/go.mod h1:1SqIWCjKtgbHU2ThOtznAxDktkbRCWm/wgNjIuDM/r0=",
      "github.com/hashicorp/consul/proto-public v0.7.0 h1:eHnDLHh8kBDxJZS1fYHNoh/JPjLN7FAwu1vLXOa8QxE=",
      "github.com/hashicorp/consul/proto-public v0.7.0/go.mod h1:0EVZbKUi8/w5l6gTi4GZdcvGMG9k/CCkPmZVxJEBRpA=",
      "github.com/hashicorp/consul/sdk v0.17.0 h1:N/JigV6y1yEMfTIhXoW0DXUecM2grQnFuRpY7PcLHLI=",
      "github.com/hashicorp/consul/sdk v0.17.0/go.mod h1:8dgIhY6VlPUprRH7o7UenVuFEgq017qUn3k9wS5mCt4=",
      "github.com/hashicorp/consul/troubleshoot v0.8.0 h1:bgOY5JMsBQmrlhmNz97v4CnSr0ppb7Ob2fwPeDAn3hQ=",
      "github.com/hashicorp/consul/troubleshoot v0.8.0/go.mod h1:+9DFCMwOdlcHI3OWwnIajaUr35GDgD+9NwNi630hGIY=",
    ],
  },
  {
    name: "nomad",
    module: "github.com/hashicorp/nomad",
    version: "v1.11.3",
    modEdits: [
      "-replace=github.com/hashicorp/nomad/api=github.com/hashicorp/nomad/api@v0.0.0-20260408063511-b0f552dbe971",
    ],
  },
  {
    name: "nomad-driver-podman",
    module: "github.com/hashicorp/nomad-driver-podman",
    version: "v0.4.1",
  },
  {
    name: "fabio",
    module: "github.com/fabiolb/fabio",
    version: "v1.6.3",
    recordedSum: "h1:ZLgQOjuLz66ABYI4qGVb2O6tHgu0ixNvsChTTtwg7Mo=",
  },
  {
    name: "tofu",
    module: "github.com/opentofu/opentofu",
    version: "v1.12.6",
    package: "./cmd/tofu",
  },
  {
    name: "terraform-provider-proxmox",
    module: "github.com/bpg/terraform-provider-proxmox",
    version: "v0.80.0",
    provider: { namespace: "bpg", name: "proxmox", version: "0.80.0" },
  },
  {
    name: "terraform-provider-tls",
    module: "github.com/hashicorp/terraform-provider-tls",
    version: "v1.2.1-0.20260130152455-857b38cda3fc",
    recordedSum: "h1:iCzlbH6QDWzO5ecjT4tbXkZv5tHEXC/eCipm1KzZ2Qk=",
    provider: { namespace: "hashicorp", name: "tls", version: "4.1.0" },
  },
  {
    name: "terraform-provider-random",
    module: "github.com/terraform-providers/terraform-provider-random",
    version: "v1.3.2-0.20260513075824-f8d869dc98d9",
    provider: { namespace: "hashicorp", name: "random", version: "3.7.2" },
  },
];

/** Providers a lab needs that cannot be built here: whoever runs the sandbox brings them along. */
export const foreignProviders: readonly Omit<ProviderAddress, "version">[] = [
  { namespace: "hashicorp", name: "nomad" },
  { namespace: "hashicorp", name: "consul" },
  { namespace: "hashicorp", name: "null" },
];

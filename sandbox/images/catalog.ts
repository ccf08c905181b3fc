/** An image of the sandbox: a name a real lab pulls, and a small program that stands for it. */
export interface SandboxImage {
  /** Name in the registry, without a host: the nodes take the lab's registry for every public one. */
  readonly repository: string;
  readonly tag: string;
  /** Files beside the program, path in the image -> file in this folder. @default - none */
  readonly files?: Readonly<Record<string, string>>;
  /** @default - none */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Names and tags equal those of the labs' jobs, so that their job files stay untouched. */
export const sandboxImages: readonly SandboxImage[] = [
  { repository: "traefik/whoami", tag: "v1.11.0" },
  {
    repository: "corentinth/it-tools",
    tag: "2024.10.22-7ca5933",
    files: { "/index.html": "web/index.html" },
    environment: { PAGE: "/index.html" },
  },
];

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseDocument } from "yaml";
import { isProgress } from "./apply-log";
import { inLab } from "./network";
import type { LabPaths } from "./paths";
import { runLines, type Line } from "./run-lines";

const repository = resolve(__dirname, "..");
const tool = (name: string) => join(repository, "node_modules/.bin", name);

/** What a CDKTF or Terraform command printed, and how it ended. */
export interface CommandResult {
  readonly code: number;
  readonly lines: readonly Line[];
  /** Everything it printed. */
  readonly output: string;
}

/**
 * The environment `sandbox` as a user deploys it: a directory with its own inventory and state, and
 * the CDKTF command line run inside the lab's network with the real providers.
 */
export class Deployment {
  readonly directory: string;
  /** Everything its commands have printed so far. */
  output = "";
  private readonly environment: Readonly<Record<string, string>>;
  private readonly inventoryFile: string;

  /** @param binary - Terraform or OpenTofu */
  constructor(
    paths: LabPaths,
    private readonly binary = "terraform",
  ) {
    this.directory = join(paths.root, "deploy");
    const inventories = join(this.directory, "inventories");
    this.inventoryFile = join(inventories, "sandbox.inventory.yaml");
    mkdirSync(inventories, { recursive: true, mode: 0o700 });
    for (const name of ["lab", "sandbox"]) {
      const file = join(inventories, `${name}.inventory.yaml`);
      const original = readFileSync(join(repository, "stacks", `${name}.inventory.yaml`), "utf8");
      if (!existsSync(file)) writeFileSync(file, original);
    }
    const publicKey = readFileSync(`${paths.sshKey}.pub`, "utf8").trim();
    this.changeInventory(["ssh", "authorizedKeys"], [publicKey]);

    this.useApp();
    const cliConfig = join(this.directory, "terraform.rc");
    writeFileSync(cliConfig, "");
    this.environment = {
      HOMELAB_INVENTORY_DIR: inventories,
      TF_VAR_proxmox_api_token: readFileSync(paths.token, "utf8").trim(),
      // The only authority the Proxmox provider trusts here.
      SSL_CERT_FILE: paths.caCertificate,
      TF_CLI_CONFIG_FILE: cliConfig,
      TERRAFORM_BINARY_NAME: binary,
      CHECKPOINT_DISABLE: "1",
      CI: "true",
      FORCE_COLOR: "0",
    };
  }

  /** File with Terraform's state; it holds every secret of the lab. */
  get stateFile(): string {
    return join(this.directory, "terraform.sandbox.tfstate");
  }

  /** Directory of the synthesized stack. */
  get stackDirectory(): string {
    return join(this.directory, "cdktf.out/stacks/sandbox");
  }

  /** `cdktf deploy sandbox` */
  deploy(options: RunOptions = {}): Promise<CommandResult> {
    return this.cdktf(["deploy", "sandbox", "--auto-approve", "--skip-provider-lock"], options);
  }

  /** `cdktf destroy sandbox` */
  destroy(options: RunOptions = {}): Promise<CommandResult> {
    return this.cdktf(["destroy", "sandbox", "--auto-approve", "--skip-provider-lock"], options);
  }

  /** A Terraform (or OpenTofu) command in the synthesized stack. */
  terraform(args: readonly string[], options: RunOptions = {}): Promise<CommandResult> {
    return this.run([this.binary, ...args], this.stackDirectory, options);
  }

  /** Changes one value of the environment's inventory. */
  changeInventory(path: readonly (string | number)[], value: unknown): void {
    const document = parseDocument(readFileSync(this.inventoryFile, "utf8"));
    document.setIn(path, value);
    writeFileSync(this.inventoryFile, document.toString());
  }

  /** Remembers the inventory as it is. @returns what brings it back */
  saveInventory(): () => void {
    const text = readFileSync(this.inventoryFile, "utf8");
    return () => {
      writeFileSync(this.inventoryFile, text);
    };
  }

  /** Deploys another program than the repository's `main.ts`. */
  useApp(file = join(repository, "main.ts")): void {
    const project = { language: "typescript", app: `${tool("tsx")} ${file}` };
    writeFileSync(join(this.directory, "cdktf.json"), JSON.stringify(project));
  }

  private cdktf(args: readonly string[], options: RunOptions): Promise<CommandResult> {
    return this.run([tool("cdktf"), ...args], this.directory, options);
  }

  private async run(
    command: readonly string[],
    cwd: string,
    options: RunOptions,
  ): Promise<CommandResult> {
    const result = await runLines(inLab(command), {
      cwd,
      env: { ...this.environment, ...options.env },
      onLine: options.onLine ?? showProgress,
    });
    this.output += `${result.output}\n`;
    return result;
  }
}

function showProgress(line: Line): void {
  if (!isProgress(line)) return;
  const text = line.text
    .replace(/^\s*sandbox\s+/, "")
    .replace(/ \([^)]*\)/g, "")
    .trim();
  console.log(`    ${line.at.toFixed(1).padStart(6)}  ${text.slice(0, 150)}`);
}

/** Options of a command. */
export interface RunOptions {
  /** Added to the environment. @default - nothing */
  readonly env?: Readonly<Record<string, string>>;
  /** Sees each line as it comes. @default - what matters is shown */
  readonly onLine?: (line: Line) => void;
}

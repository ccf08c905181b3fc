import { createHash } from "node:crypto";
import { Construct } from "constructs";
import { renderBundle } from "./bundle";
import type { NodeCheck, NodeDirectory, NodeFile, NodeGate, NodeUnit, NodeUser } from "./node-file";
import { RemoteScript } from "./remote-script";
import { readAsset } from "../core/asset";
import type { ITerraformDependable } from "../core/cdk";
import { LabError } from "../core/lab-error";
import { sharedText } from "../core/shared-text";
import type { IHost } from "../contracts/host";

const APPLIER = `${readAsset(__dirname, "scripts/applier.sh")}exit 0\n`;

/** Options of {@link NodeConfiguration}. */
export interface NodeConfigurationProps {
  /** The host this must be true on. */
  readonly host: IHost;
  /** Name of the role, unique on the host, e.g. `consul-server`. */
  readonly role: string;
  /** Files of the role; one that a later version drops is removed from the node. */
  readonly files: readonly NodeFile[];
  /** Programs that must be installed: names in PATH or absolute paths. @default - none */
  readonly requires?: readonly string[];
  /** System accounts. @default - none */
  readonly users?: readonly NodeUser[];
  /** Directories. @default - parents of files are made with mode 0755 */
  readonly directories?: readonly NodeDirectory[];
  /** Checks that must pass before anything is replaced. @default - none */
  readonly checks?: readonly NodeCheck[];
  /** Units of the role. @default - none */
  readonly units?: readonly NodeUnit[];
  /** What must be observed afterwards. @default - nothing */
  readonly gates?: readonly NodeGate[];
  /** What must be done before. @default - only the host's own readiness */
  readonly after?: readonly ITerraformDependable[];
}

/**
 * What must be true on a host for one role: files, units, accounts, checks and gates, delivered over
 * SSH. The plan shows which file on which host changes, by a hash per file; content and secrets
 * never appear in it. A changed configuration never replaces the machine.
 */
export class NodeConfiguration extends Construct {
  /** What later steps wait for: the configuration is applied and its gates have passed. */
  readonly readiness: readonly ITerraformDependable[];
  private readonly script: RemoteScript;

  /** @throws LabError when two files of the role have one path, or a path or name is malformed */
  constructor(scope: Construct, id: string, props: NodeConfigurationProps) {
    super(scope, id);
    const { role, files } = props;
    const duplicate = files.find((file, i) => files.findIndex((o) => o.path === file.path) !== i);
    if (duplicate) {
      throw LabError.at(this, `role "${role}" has ${duplicate.path} twice`, "merge the two files");
    }
    const bundle = renderBundle({
      role,
      files,
      requires: props.requires ?? [],
      users: props.users ?? [],
      directories: props.directories ?? [],
      checks: props.checks ?? [],
      units: props.units ?? [],
      gates: props.gates ?? [],
    });
    const applier = sharedText(this, "NodeApplier", APPLIER);
    this.script = new RemoteScript(this, "Apply", {
      host: props.host,
      name: role,
      script: `${applier}__BUNDLE__\n${bundle}`,
      triggers: {
        ...Object.fromEntries(files.map((file) => [file.path, describe(file)])),
        // Directories, accounts and units; a changed check or gate is no reason to visit a host.
        settings: settingsDigest(props),
        machine: props.host.machineId,
      },
      after: props.after,
    });
    this.readiness = this.script.readiness;
  }

  /** Makes the configuration wait for more, e.g. for the host before it in a rollout. */
  addDependency(...dependencies: readonly ITerraformDependable[]): void {
    this.script.addDependency(...dependencies);
  }
}

function settingsDigest({ users, directories, units }: NodeConfigurationProps): string {
  return createHash("sha256").update(JSON.stringify({ users, directories, units })).digest("hex");
}

function describe(file: NodeFile): string {
  const owner = file.owner ?? "root";
  return `${file.mode ?? "0644"} ${owner}:${file.group ?? owner} ${file.content.digest}`;
}

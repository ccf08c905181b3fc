import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Job, type JobConfig } from "@cdktf/provider-nomad/lib/job";
import { Construct } from "constructs";
import type { INomadCluster, INomadNamespace } from "../contracts/nomad-cluster";
import type { ITerraformDependable } from "../core/cdk";
import { Duration } from "../core/duration";
import { LabError } from "../core/lab-error";
import { terraformText } from "../core/terraform-text";
import type { JobSpec } from "./job/job-spec";
import { renderJob } from "./job/render-job";
import { validateJob } from "./job/validate-job";

const DEFAULT_TIMEOUT = Duration.minutes(15);

/** What every job needs, wherever its text comes from. */
export interface NomadJobOptions {
  /**
   * Namespace it runs in; it is made before the job. A job file must name the same namespace itself.
   * @default - the namespace that the job names, which exists already, else "default"
   */
  readonly namespace?: INomadNamespace;
  /** The cluster it runs in. */
  readonly cluster: INomadCluster;
  /**
   * How long a deployment may take before the apply fails. Longer than the job's progress
   * deadline, so that Nomad's own verdict comes first.
   * @default 15 minutes
   */
  readonly timeout?: Duration;
}

/** A job given as data. */
export interface NomadJobProps extends NomadJobOptions {
  /** The job. */
  readonly job: JobSpec;
}

/** A job given as a job file. */
export interface NomadJobFileProps extends NomadJobOptions {
  /** Path of the job file, from the working directory. */
  readonly path: string;
  /**
   * Values of the variables the file declares.
   * @default - none
   */
  readonly variables?: Readonly<Record<string, string>>;
  /**
   * Lets the file read other files with HCL functions.
   * @default false
   */
  readonly allowFileSystem?: boolean;
}

/**
 * A job in a Nomad cluster. The apply waits until its deployment is healthy; destroying it stops
 * the job and removes it from Nomad.
 */
export class NomadJob extends Construct {
  /** A job from a job file, whose text reaches Nomad byte for byte, but for a byte order mark. */
  static fromFile(scope: Construct, id: string, props: NomadJobFileProps): NomadJob {
    return new NomadJob(scope, id, props);
  }

  /** The ID of the job in Nomad. */
  readonly jobId: string;
  /** The namespace of the job. */
  readonly namespace: string;
  /** What those wait for that need the job to be healthy. */
  readonly readiness: ITerraformDependable[];

  /** @throws LabError for a job that is wrong, or a file that cannot be read */
  constructor(scope: Construct, id: string, props: NomadJobProps | NomadJobFileProps) {
    super(scope, id);
    const source = "job" in props ? jobOf(this, props) : props;
    const spec = "groups" in source ? source : undefined;
    const text = "groups" in source ? fromSpec(source) : fromFile(this, source);
    const timeout = (props.timeout ?? DEFAULT_TIMEOUT).toString();
    const resource = new Job(this, "Resource", {
      ...text,
      detach: false,
      purgeOnDestroy: true,
      timeouts: { create: timeout, update: timeout },
      dependsOn: [...props.cluster.readiness, ...(props.namespace?.readiness ?? [])],
    });
    this.jobId = spec?.id ?? resource.id;
    this.namespace = spec ? (spec.namespace ?? "default") : resource.namespace;
    this.readiness = [resource];
  }
}

function jobOf(scope: Construct, { job, namespace }: NomadJobProps): JobSpec {
  if (!namespace) return job;
  const { namespaceName } = namespace;
  if (job.namespace !== undefined && job.namespace !== namespaceName) {
    throw LabError.at(
      scope,
      `job "${job.id}" names namespace "${job.namespace}", but is given "${namespaceName}"`,
      "leave the namespace out of the job",
    );
  }
  return { ...job, namespace: namespaceName };
}

type JobText = Pick<JobConfig, "jobspec" | "hcl2">;

function fromSpec(job: JobSpec): JobText {
  validateJob(job);
  return { jobspec: terraformText(renderJob(job)) };
}

function fromFile(scope: Construct, props: NomadJobFileProps): JobText {
  const vars: Record<string, string> = {};
  for (const [name, value] of Object.entries(props.variables ?? {})) {
    vars[name] = terraformText(value);
  }
  return {
    jobspec: literalText(readText(scope, props.path)),
    hcl2: { allowFs: props.allowFileSystem ?? false, vars },
  };
}

function readText(scope: Construct, path: string): string {
  const file = resolve(path);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw LabError.at(
      scope,
      `the job file ${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? "?"})`,
      "correct the path; it starts at the working directory, so join it with __dirname",
    );
  }
  try {
    // Drops a byte order mark, as Terraform would.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw LabError.at(scope, `the job file ${file} is not UTF-8 text`, "save it as UTF-8");
  }
}

/** Text without CDK tokens: what only looks like one is split, so that the CDK does not take it. */
function literalText(text: string): string {
  return text.split("TfToken[").map(terraformText).join('Tf${"Token["}');
}

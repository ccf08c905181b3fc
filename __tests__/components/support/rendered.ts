import { GivenValues } from "./given-values";
import { environments, stackJson, type EnvironmentName } from "./stacks";
import { temporaryDirectory, temporaryFile, writeBelow } from "./temporary";
import { call, pathOf } from "./tools";

/** What Terraform would hand on to other programs. */
export interface Rendered {
  /** By address of the `null_resource`. */
  readonly nodes: Readonly<Record<string, RenderedNode>>;
  /** Job specifications by resource name. */
  readonly jobs: Readonly<Record<string, string>>;
  /** Rules of Consul ACL policies by policy name. */
  readonly consulRules: Readonly<Record<string, string>>;
}

/** What one `null_resource` runs. */
export interface RenderedNode {
  /** The script that is uploaded. */
  readonly upload: string;
  /** Script that Terraform runs itself. */
  readonly local: string;
  /** Lines that Terraform runs on the node. */
  readonly inline: readonly string[];
}

interface NullResource {
  readonly provisioner: readonly {
    readonly file?: { readonly content: string; readonly destination: string };
    readonly "local-exec"?: {
      readonly command: string;
      readonly environment: { readonly HOST: string };
    };
    readonly "remote-exec"?: { readonly inline: readonly string[] };
  }[];
}

/** Something that runs on a host: role of a node, or a single script. */
export interface NodeName {
  readonly environment: EnvironmentName;
  readonly host: string;
  readonly role: string;
  /** Name of the `null_resource`. */
  readonly id: string;
}

function provisionersOf({ provisioner }: NullResource) {
  return {
    file: provisioner.flatMap(({ file }) => file ?? []),
    local: provisioner.flatMap((item) => item["local-exec"] ?? []),
    inline: provisioner.flatMap((item) => item["remote-exec"]?.inline ?? []),
  };
}

function nullResources(environment: EnvironmentName) {
  const { null_resource } = stackJson(environment).resource;
  return Object.entries(null_resource as unknown as Readonly<Record<string, NullResource>>);
}

/** Every script of every environment, in the order of the synthesized JSON. */
export const nodeNames: readonly NodeName[] = environments.flatMap((environment) =>
  nullResources(environment).map(([id, resource]) => {
    const { file, local } = provisionersOf(resource);
    const role = /([^/]+)\.sh$/.exec(file[0]?.destination ?? "")?.[1];
    const host = local[0]?.environment.HOST;
    if (role === undefined || host === undefined) throw new Error(`${id} has an unknown form`);
    return { environment, host, role, id };
  }),
);

/** The same by host: `lab vb0` and what runs there, in order. */
export const nodeNamesByHost: ReadonlyMap<string, readonly NodeName[]> = new Map(
  nodeNames.map(({ environment, host }) => [
    `${environment} ${host}`,
    nodeNames.filter((other) => other.environment === environment && other.host === host),
  ]),
);

const cache = new Map<EnvironmentName, Rendered>();

/** The texts of an environment, evaluated by Terraform with plausible values for what an apply brings. */
export function rendered(environment: EnvironmentName): Rendered {
  const known = cache.get(environment) ?? evaluate(environment);
  cache.set(environment, known);
  return known;
}

export function renderedNode({ environment, id }: NodeName): RenderedNode {
  const node = rendered(environment).nodes[id];
  if (!node) throw new Error(`${environment} has no ${id}`);
  return node;
}

function evaluate(environment: EnvironmentName): Rendered {
  const stack = stackJson(environment);
  const given = new GivenValues(stack);
  const nodes = nullResources(environment).map(([id, resource]) => {
    const { file, local, inline } = provisionersOf(resource);
    return [id, { upload: file[0]?.content, local: local[0]?.command, inline }];
  });
  const jobs = Object.entries(stack.resource.nomad_job ?? {});
  const policies = Object.values(stack.resource.consul_acl_policy ?? {});
  const texts: Rendered = given.substitute({
    nodes: Object.fromEntries(nodes) as Rendered["nodes"],
    jobs: Object.fromEntries(jobs.map(([name, { jobspec }]) => [name, String(jobspec)])),
    consulRules: Object.fromEntries(
      policies.map(({ name, rules }) => [String(name), String(rules)]),
    ),
  });
  const locals = given.substitute(stack.locals);
  const module = {
    locals: { ...locals, given: given.locals },
    output: { rendered: { value: texts } },
  };
  return (outputsOf(JSON.stringify(module)) as { rendered: { value: Rendered } }).rendered.value;
}

/** Applies a module that has nothing but outputs. */
function outputsOf(module: string): unknown {
  const cwd = temporaryDirectory();
  writeBelow(cwd, "main.tf.json", module);
  const options = { cwd, env: terraformEnvironment() };
  call([pathOf("terraform"), "apply", "-auto-approve", "-input=false", "-no-color"], options);
  return JSON.parse(call([pathOf("terraform"), "output", "-json"], options));
}

/** Terraform as if nobody had configured it. */
export function terraformEnvironment(): Record<string, string> {
  return { TF_CLI_CONFIG_FILE: temporaryFile("terraform.rc", ""), CHECKPOINT_DISABLE: "1" };
}

import { LabError } from "../core/lab-error";

/** Arguments of a resource, data source, provider, variable or output. */
export type Arguments = Readonly<Record<string, unknown>>;

type Blocks = Readonly<Record<string, Readonly<Record<string, Arguments>>>>;

/** The parts of Terraform's JSON syntax that a stack uses. */
export interface StackJson {
  readonly resource?: Blocks;
  readonly data?: Blocks;
  readonly provider?: Readonly<Record<string, readonly Arguments[]>>;
  readonly variable?: Readonly<Record<string, Arguments>>;
  readonly output?: Readonly<Record<string, Arguments>>;
  readonly locals?: Readonly<Record<string, unknown>>;
}

/** A resource or data source of a synthesized stack. */
export interface SynthesizedResource {
  /** Terraform's address, e.g. `null_resource.Web_1A2B3C4D`; what `depends_on` holds. */
  readonly address: string;
  /** Terraform's type; data sources begin with `data.`. */
  readonly type: string;
  /** Construct path below the stack, without a trailing `/Resource`. */
  readonly path: string;
  readonly arguments: Arguments;
}

/** A synthesized stack with queries by type and construct path. */
export class SynthesizedStack {
  /** Resources and data sources, sorted by type and path. */
  readonly resources: readonly SynthesizedResource[];

  constructor(
    /** Name of the stack. */
    readonly id: string,
    /** The text Terraform reads. */
    readonly text: string,
    /** The same, parsed. */
    readonly json: StackJson,
  ) {
    this.resources = [
      ...this.read(json.resource ?? {}, ""),
      ...this.read(json.data ?? {}, "data."),
    ].sort((a, b) => compare(a.type, b.type) || compare(a.path, b.path));
  }

  /** All resources of a type. */
  ofType(type: string): readonly SynthesizedResource[] {
    return this.resources.filter((resource) => resource.type === type);
  }

  /**
   * The resource of a type at a construct path.
   * @throws LabError when there is none; it lists those there are
   */
  find(type: string, path: string): SynthesizedResource {
    const found = this.ofType(type).find((resource) => resource.path === path);
    if (found) return found;
    throw LabError.in(
      this.id,
      `there is no ${type} at "${path}"`,
      `use one of: ${this.ofType(type)
        .map((resource) => resource.path)
        .join(", ")}`,
    );
  }

  private read(blocks: Blocks, prefix: string): SynthesizedResource[] {
    return Object.entries(blocks).flatMap(([type, instances]) =>
      Object.entries(instances).map(([name, { "//": comment, ...rest }]) => ({
        address: `${prefix}${type}.${name}`,
        type: `${prefix}${type}`,
        path: (comment as { metadata: { path: string } }).metadata.path
          .slice(this.id.length + 1)
          .replace(/\/Resource$/, ""),
        arguments: rest,
      })),
    );
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

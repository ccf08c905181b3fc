import { attributes, block, type HclBlock } from "../../render/hcl";
import { eachBlock } from "./blocks";

/** A comparison of a node attribute with a value. */
export interface ComparisonConstraint {
  /** The node attribute, e.g. `${attr.kernel.name}`, `${meta.rack}`, `${node.class}`. */
  readonly attribute: string;
  /**
   * How the attribute is compared with the value.
   * @default "="
   */
  readonly operator?:
    | "="
    | "!="
    | ">"
    | ">="
    | "<"
    | "<="
    | "regexp"
    | "semver"
    | "set_contains"
    | "set_contains_any"
    | "version";
  /** What the attribute is compared with. */
  readonly value: string;
}

/** Whether a node attribute exists at all. */
export interface PresenceConstraint {
  /** The node attribute. */
  readonly attribute: string;
  /** Wanted or unwanted. */
  readonly operator: "is_set" | "is_not_set";
}

/** No two allocations of the job or group on one node. Not allowed on tasks. */
export interface DistinctHostsConstraint {
  /** Names this kind of constraint. */
  readonly operator: "distinct_hosts";
}

/** A limited number of allocations for each value of an attribute. Not allowed on tasks. */
export interface DistinctPropertyConstraint {
  /** Names this kind of constraint. */
  readonly operator: "distinct_property";
  /** The node attribute whose values are counted, e.g. `${meta.rack}`. */
  readonly attribute: string;
  /**
   * Allocations for each value of the attribute.
   * @default 1
   */
  readonly limit?: number;
}

/** What a task may ask of its node. */
export type NodeConstraint = ComparisonConstraint | PresenceConstraint;

/** What a job or group may ask of its nodes. */
export type PlacementConstraint =
  NodeConstraint | DistinctHostsConstraint | DistinctPropertyConstraint;

/** A preference, not a demand, for some nodes. Not for system jobs. */
export interface PlacementAffinity {
  /** The node attribute, e.g. `${node.class}`. */
  readonly attribute: string;
  /**
   * How the attribute is compared with the value.
   * @default "="
   */
  readonly operator?: ComparisonConstraint["operator"];
  /** What the attribute is compared with. */
  readonly value: string;
  /**
   * How much it counts, -100 to 100 and not 0; negative values repel.
   * @default 50
   */
  readonly weight?: number;
}

/** Even, or deliberately uneven, placement over the values of an attribute. Not for system jobs. */
export interface PlacementSpread {
  /** The node attribute, e.g. `${node.datacenter}`. */
  readonly attribute: string;
  /**
   * How much it counts against other spreads and affinities, 1 to 100.
   * @default 50
   */
  readonly weight?: number;
  /**
   * The wanted share for some values of the attribute.
   * @default - evenly over all values
   */
  readonly targets?: readonly SpreadTarget[];
}

/** The share of one attribute value in a spread. */
export interface SpreadTarget {
  /** The value of the attribute. */
  readonly value: string;
  /** Percent of the allocations, 0 to 100; all targets together at most 100. */
  readonly percent: number;
}

/** @internal */
export function constraintBlocks(
  constraints: readonly PlacementConstraint[] | undefined,
): HclBlock[] {
  return eachBlock(constraints, (constraint) => block("constraint", constraintBody(constraint)));
}

/** @internal */
export function affinityBlocks(affinities: readonly PlacementAffinity[] | undefined): HclBlock[] {
  return eachBlock(affinities, ({ attribute, operator, value, weight }) =>
    block("affinity", attributes({ attribute, operator, value, weight })),
  );
}

/** @internal */
export function spreadBlocks(spreads: readonly PlacementSpread[] | undefined): HclBlock[] {
  return eachBlock(spreads, ({ attribute, weight, targets }) =>
    block("spread", [
      ...attributes({ attribute, weight }),
      ...eachBlock(targets, ({ value, percent }) =>
        block("target", [value], attributes({ percent })),
      ),
    ]),
  );
}

function constraintBody(constraint: PlacementConstraint): ReturnType<typeof attributes> {
  switch (constraint.operator) {
    case "distinct_hosts":
      return attributes({ operator: constraint.operator, value: "true" });
    case "distinct_property":
      return attributes({
        operator: constraint.operator,
        attribute: constraint.attribute,
        value: constraint.limit === undefined ? undefined : String(constraint.limit),
      });
    case "is_set":
    case "is_not_set":
      return attributes({ attribute: constraint.attribute, operator: constraint.operator });
    default:
      return attributes({
        attribute: constraint.attribute,
        operator: constraint.operator,
        value: constraint.value,
      });
  }
}

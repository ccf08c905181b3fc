import {
  attribute,
  attributes,
  block,
  type HclAttribute,
  type HclBlock,
  type HclBody,
  type HclMap,
} from "../../render/hcl";
import type { Duration } from "../../core/duration";

/** One block when there is a value, none otherwise. */
export function optionalBlock<T>(value: T | undefined, make: (value: T) => HclBlock): HclBlock[] {
  return value === undefined ? [] : [make(value)];
}

/** One block for each value. */
export function eachBlock<T>(
  values: readonly T[] | undefined,
  make: (value: T) => HclBlock,
): HclBlock[] {
  return (values ?? []).map(make);
}

/** A map as a block, or as an attribute when a key is not a name HCL allows in a block. */
export function mapBlock(name: string, map: HclMap | undefined): HclBody {
  if (map === undefined) return [];
  const plain = Object.keys(map).every((key) => /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key));
  return [plain ? block(name, attributes(map)) : attribute(name, map)];
}

/** Attributes first, then blocks, as job files are usually written. */
export function inOrder(...parts: readonly HclBody[]): HclBody {
  const items = parts.flat();
  return [
    ...items.filter((item): item is HclAttribute => item.kind === "attribute"),
    ...items.filter((item): item is HclBlock => item.kind === "block"),
  ];
}

/** Go's duration text, which Nomad reads. */
export function durationText(duration: Duration | undefined): string | undefined {
  return duration?.toString();
}

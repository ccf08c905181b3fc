import fc from "fast-check";
import { NodeConfiguration } from "../../lib/provisioning/node-configuration";
import { Rollout } from "../../lib/provisioning/rollout";
import { synthLab } from "./synth-lab";
import type { SynthesizedStack } from "../../lib/testing/synthesized-stack";
import { TestHost } from "../../lib/testing/test-host";

function rollOut(names: readonly string[], batchSize?: number): SynthesizedStack {
  return synthLab((stack) => {
    const rollout = new Rollout({ batchSize });
    for (const name of names) {
      const host = new TestHost(stack, name, "10.0.0.10");
      rollout.add(new NodeConfiguration(host, "Web", { host, role: "web", files: [] }));
    }
  });
}

const address = (stack: SynthesizedStack, name: string) =>
  stack.find("null_resource", `${name}/Web/Apply`).address;

/** Names of the hosts that a host waits for. */
function waitsFor(stack: SynthesizedStack, name: string, names: readonly string[]): string[] {
  const dependencies = stack.find("null_resource", `${name}/Web/Apply`).arguments
    .depends_on as string[];
  return names.filter((other) => dependencies.includes(address(stack, other)));
}

const hosts = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 8 });

test("a host waits for all of the batch before its own, and for no other", () => {
  fc.assert(
    fc.property(hosts, fc.integer({ min: 1, max: 4 }), (names, size) => {
      const stack = rollOut(names, size);
      names.forEach((name, i) => {
        const batch = Math.floor(i / size);
        const previous = names.slice(Math.max(0, batch - 1) * size, batch * size);
        expect(waitsFor(stack, name, names)).toEqual(previous);
      });
    }),
    { numRuns: 20 },
  );
});

test("one host at a time is the default", () => {
  const names = ["a", "b", "c"];
  const stack = rollOut(names);
  expect(names.map((name) => waitsFor(stack, name, names))).toEqual([[], ["a"], ["b"]]);
});

test("the removal of a host renames no other", () => {
  const names = ["a", "b", "c", "d"];
  const rest = ["a", "c", "d"];
  const [before, after] = [rollOut(names, 2), rollOut(rest, 2)];
  expect(rest.map((name) => address(after, name))).toEqual(
    rest.map((name) => address(before, name)),
  );
});

test.each([0, -1, 1.5, NaN])("a batch of %d hosts is refused", (batchSize) => {
  expect(() => new Rollout({ batchSize })).toThrow(
    `Rollout: batchSize ${batchSize} is not a positive whole number. Remedy: use 1 to change one host after the other`,
  );
});

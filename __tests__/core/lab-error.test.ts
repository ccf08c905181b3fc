import { Construct } from "constructs";
import { App } from "../../lib/core/cdk";
import { LabError } from "../../lib/core/lab-error";

test("names the construct path, the problem and the remedy", () => {
  const scope = new Construct(new Construct(new App(), "Web"), "Job");
  const error = LabError.at(scope, "it is red", "paint it");
  expect(error.message).toBe("Web/Job: it is red. Remedy: paint it");
  expect(error.problems).toEqual([{ where: "Web/Job", what: "it is red", remedy: "paint it" }]);
  expect(error.name).toBe("LabError");
});

test("calls the root construct the app", () => {
  expect(LabError.at(new App(), "a", "b").message).toBe("(app): a. Remedy: b");
});

test("carries several problems, one line each, in order", () => {
  const error = new LabError([
    { where: "file:2", what: "b", remedy: "B" },
    { where: "file:1", what: "a", remedy: "A" },
  ]);
  expect(error.message).toBe("file:2: b. Remedy: B\nfile:1: a. Remedy: A");
});

test("is recognised across two copies of the package", () => {
  let other: { LabError: typeof LabError } | undefined;
  jest.isolateModules(() => {
    other = jest.requireActual<{ LabError: typeof LabError }>("../../lib/core/lab-error");
  });
  const foreign = other!.LabError.in("x", "a", "b");
  expect(foreign).not.toBeInstanceOf(LabError);
  expect(LabError.isLabError(foreign)).toBe(true);
});

test.each([[new TypeError("x")], [undefined], [null], ["text"], [{}]])(
  "%p is none",
  (thing: unknown) => {
    expect(LabError.isLabError(thing)).toBe(false);
  },
);

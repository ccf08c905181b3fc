import { collectProblems } from "../../lib/core/collect-problems";
import { LabError } from "../../lib/core/lab-error";

const refuse = (item: string): string => {
  if (item.startsWith("bad")) throw LabError.in(item, "is bad", "mend it");
  return item.toUpperCase();
};

test("without problems every result is returned", () => {
  expect(collectProblems(["a", "b"], refuse)).toEqual(["A", "B"]);
});

test("the problems of all items are thrown together", () => {
  expect(() => collectProblems(["bad1", "a", "bad2"], refuse)).toThrow(
    "bad1: is bad. Remedy: mend it\nbad2: is bad. Remedy: mend it",
  );
});

test("what is no problem of the lab passes through at once", () => {
  const bug = new TypeError("bug");
  expect(() =>
    collectProblems(["a"], () => {
      throw bug;
    }),
  ).toThrow(bug);
});

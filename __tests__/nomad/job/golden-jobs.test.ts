import { join } from "node:path";
import type { JobSpec } from "../../../lib/nomad/job/job-spec";
import { renderJob } from "../../../lib/nomad/job/render-job";
import { problemsOfJob } from "../../../lib/nomad/job/validate-job";
import { coredns, corednsOnVip } from "./jobs/coredns";
import { dispatched, everyStanza, nightly, system } from "./jobs/every-stanza";
import { itTools } from "./jobs/it-tools";
import { expectGolden } from "../../golden";

const jobs: Record<string, JobSpec> = {
  "it-tools": itTools,
  coredns,
  "coredns-on-vip": corednsOnVip,
  "every-stanza": everyStanza,
  nightly,
  dispatched,
  system,
};

describe.each(Object.entries(jobs))("job %s", (name, job) => {
  const path = join(__dirname, "golden", `${name}.nomad.hcl`);

  test("is written as in its golden file", () => {
    expectGolden(path, renderJob(job));
  });

  test("has no problems", () => {
    expect(problemsOfJob(job)).toEqual([]);
  });

  test("is written the same every time", () => {
    expect(renderJob(job)).toBe(renderJob(job));
  });
});

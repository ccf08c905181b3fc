import { Duration } from "../../../lib/core/duration";
import type { JobSpec } from "../../../lib/nomad/job/job-spec";
import { renderJob } from "../../../lib/nomad/job/render-job";

const job = (change: Partial<JobSpec>): string =>
  renderJob({
    id: "j",
    groups: [{ name: "g", tasks: [{ name: "t", driver: "raw_exec" }] }],
    ...change,
  });

const restart = /restart \{[^}]*\}/;
const update = /update \{[^}]*\}/;

describe("defaults", () => {
  test("of a service: one at a time, checked, back on failure; failures go to another node", () => {
    expect(job({})).toContain(
      [
        "  update {",
        "    max_parallel      = 1",
        '    health_check      = "checks"',
        '    min_healthy_time  = "10s"',
        '    healthy_deadline  = "5m"',
        '    progress_deadline = "10m"',
        "    auto_revert       = true",
        "    canary            = 0",
        "  }",
      ].join("\n"),
    );
    expect(job({})).toContain(
      [
        "    restart {",
        "      attempts = 3",
        '      interval = "5m"',
        '      delay    = "15s"',
        '      mode     = "fail"',
        "    }",
      ].join("\n"),
    );
  });

  test("of a system job: no revert; failures are tried again on the node", () => {
    const text = job({ type: "system" });
    expect(update.exec(text)?.[0]).not.toMatch(/auto_revert|canary/);
    expect(restart.exec(text)?.[0]).toContain('mode     = "delay"');
  });

  test.each(["batch", "sysbatch"] as const)("of a %s job are Nomad's", (type) => {
    expect(job({ type })).not.toMatch(update);
    expect(job({ type })).not.toMatch(restart);
  });

  test("give way field by field", () => {
    expect(update.exec(job({ update: { minHealthyTime: Duration.seconds(30) } }))?.[0]).toMatch(
      /max_parallel {6}= 1\n[^]*min_healthy_time {2}= "30s"/,
    );
  });

  test("register services with Consul", () => {
    const text = job({
      groups: [
        { name: "g", services: [{ name: "s" }], tasks: [{ name: "t", driver: "raw_exec" }] },
      ],
    });
    expect(text).toContain('provider = "consul"');
  });
});

describe("templates", () => {
  const data = (text: string): string =>
    job({
      groups: [
        {
          name: "g",
          tasks: [
            {
              name: "t",
              driver: "raw_exec",
              templates: [{ destination: "local/x", data: text }],
            },
          ],
        },
      ],
    });

  test("of several lines are heredocs", () => {
    expect(data("a\n${b}\n")).toMatch(/= <<-EOT\n {10}a\n {10}\$\$\{b\}\n {8}EOT\n/);
  });

  test("of one line are strings", () => {
    expect(data("${b}")).toContain('data        = "$${b}"');
  });
});

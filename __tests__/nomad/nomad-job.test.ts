import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TerraformStack, Testing } from "cdktf";
import { Construct } from "constructs";
import type { INomadCluster } from "../../lib/contracts/nomad-cluster";
import { TerraformLocal, TerraformOutput } from "../../lib/core/cdk";
import { Duration } from "../../lib/core/duration";
import type { JobSpec } from "../../lib/nomad/job/job-spec";
import { NomadJob } from "../../lib/nomad/nomad-job";

const spec: JobSpec = {
  id: "web",
  namespace: "lab",
  groups: [
    {
      name: "web",
      tasks: [
        {
          name: "web",
          driver: "raw_exec",
          config: { command: "sh", args: ["-c", "echo ${NOMAD_TASK_NAME} $HOME %{x}"] },
        },
      ],
    },
  ],
};

class FakeCluster extends Construct implements INomadCluster {
  readonly region = "global";
  readonly httpAddress = "https://10.0.10.5:4646";
  readonly bootstrapped = [];
  readonly readiness = [new TerraformLocal(this, "Ready", true)];
  admitNamespace(): [] {
    return [];
  }
}

interface NomadJobJson {
  readonly jobspec: string;
  readonly [argument: string]: unknown;
}

interface StackJson {
  readonly resource: { readonly nomad_job: Record<string, NomadJobJson> };
  readonly output?: unknown;
}

type Make = (stack: TerraformStack, cluster: INomadCluster) => unknown;

function synthStack(make: Make): StackJson {
  const stack = new TerraformStack(Testing.app(), "stack");
  make(stack, new FakeCluster(stack, "Cluster"));
  return JSON.parse(Testing.synth(stack)) as StackJson;
}

function synth(make: Make): NomadJobJson {
  return Object.values(synthStack(make).resource.nomad_job)[0]!;
}

describe("a job given as data", () => {
  test("waits for the cluster, for its own deployment, and leaves nothing behind", () => {
    const resource = synth((stack, cluster) => new NomadJob(stack, "Web", { cluster, job: spec }));
    expect(resource).toMatchObject({
      detach: false,
      purge_on_destroy: true,
      timeouts: { create: "15m", update: "15m" },
      depends_on: [expect.stringMatching(/^local\./)],
    });
  });

  test("reaches Nomad through Terraform and HCL unchanged", () => {
    const { jobspec } = synth(
      (stack, cluster) => new NomadJob(stack, "Web", { cluster, job: spec }),
    );
    expect(jobspec).toContain('"echo $$${NOMAD_TASK_NAME} $HOME %%%{x}"');
  });

  test("takes a timeout", () => {
    const timeout = Duration.minutes(30);
    expect(
      synth((stack, cluster) => new NomadJob(stack, "Web", { cluster, job: spec, timeout })),
    ).toMatchObject({ timeouts: { create: "30m", update: "30m" } });
  });

  test("tells its ID, its namespace and what to wait for", () => {
    synth((stack, cluster) => {
      const job = new NomadJob(stack, "Web", { cluster, job: spec });
      expect(job.jobId).toBe("web");
      expect(job.namespace).toBe("lab");
      expect(job.readiness).toEqual([job.node.defaultChild]);
    });
  });

  test("runs in a namespace that is made before it", () => {
    const resource = synth((stack, cluster) => {
      const namespace = Object.assign(new Construct(stack, "Namespace"), {
        namespaceName: "apps",
        readiness: [new TerraformLocal(stack, "NamespaceReady", true)],
      });
      expect(() => new NomadJob(stack, "Other", { cluster, job: spec, namespace })).toThrow(
        'Other: job "web" names namespace "lab", but is given "apps". Remedy: leave the namespace out of the job',
      );
      const anywhere = { ...spec, namespace: undefined };
      const job = new NomadJob(stack, "Web", { cluster, job: anywhere, namespace });
      expect(job.namespace).toBe("apps");
    });
    expect(resource.jobspec).toContain('namespace = "apps"');
    expect(resource.depends_on).toHaveLength(2);
  });

  test("fails at once when it is wrong", () => {
    expect(() =>
      synth(
        (stack, cluster) => new NomadJob(stack, "Web", { cluster, job: { id: "x", groups: [] } }),
      ),
    ).toThrow('job "x": the job has no group');
  });
});

describe("a job given as a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "nomad-job-"));
  const path = join(folder, "web.nomad.hcl");
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const fromFile = (text: string | Buffer, variables?: Record<string, string>): NomadJobJson => {
    writeFileSync(path, text);
    return synth((stack, cluster) => NomadJob.fromFile(stack, "Web", { cluster, path, variables }));
  };

  test("reaches Nomad byte for byte", () => {
    const text = 'job "x" {\r\n  a = "${attr.x} $${y} %{ if z }"\n}';
    expect(fromFile(text).jobspec).toBe('job "x" {\r\n  a = "$${attr.x} $$${y} %%{ if z }"\n}');
  });

  test("loses a byte order mark", () => {
    expect(fromFile("\ufeffjob {}").jobspec).toBe("job {}");
  });

  test("may hold what looks like a token of the CDK", () => {
    expect(fromFile("${TfToken[TOKEN.7]} #{TfToken[x]} $${TfToken[TOKEN.0]}").jobspec).toBe(
      '$${Tf${"Token["}TOKEN.7]} #{Tf${"Token["}x]} $$${Tf${"Token["}TOKEN.0]}',
    );
  });

  test("gets its variables, and no file system unless asked", () => {
    expect(fromFile('variable "a" {}', { a: "${x}" }).hcl2).toEqual({
      allow_fs: false,
      vars: { a: "$${x}" },
    });
  });

  test("tells its ID and namespace after the apply", () => {
    writeFileSync(path, "");
    const { output } = synthStack((stack, cluster) => {
      const job = NomadJob.fromFile(stack, "Web", { cluster, path, allowFileSystem: true });
      new TerraformOutput(stack, "id", { value: job.jobId });
      new TerraformOutput(stack, "namespace", { value: job.namespace });
    });
    expect(output).toEqual({
      id: { value: expect.stringMatching(/^\$\{nomad_job\..*\.id\}$/) as string },
      namespace: { value: expect.stringMatching(/^\$\{nomad_job\..*\.namespace\}$/) as string },
    });
  });

  test("must exist", () => {
    expect(() =>
      synth((stack, cluster) => NomadJob.fromFile(stack, "Web", { cluster, path: "/no/such.hcl" })),
    ).toThrow(
      "stack/Web: the job file /no/such.hcl cannot be read (ENOENT). Remedy: correct the path",
    );
  });

  test("must be text", () => {
    expect(() => fromFile(Buffer.from([0xff, 0xfe]))).toThrow(
      `stack/Web: the job file ${path} is not UTF-8 text. Remedy: save it as UTF-8`,
    );
  });
});

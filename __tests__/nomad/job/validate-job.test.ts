import { DataSize } from "../../../lib/core/data-size";
import { Duration } from "../../../lib/core/duration";
import { LabError } from "../../../lib/core/lab-error";
import type { ServiceCheck } from "../../../lib/nomad/job/check";
import type { JobSpec } from "../../../lib/nomad/job/job-spec";
import type { GroupPort } from "../../../lib/nomad/job/network";
import type { GroupService } from "../../../lib/nomad/job/service";
import type { Task } from "../../../lib/nomad/job/task";
import type { TaskGroup } from "../../../lib/nomad/job/task-group";
import { problemsOfJob, validateJob } from "../../../lib/nomad/job/validate-job";

const times = { interval: Duration.seconds(10), timeout: Duration.seconds(2) };
const http: GroupPort = { label: "http", to: 80 };
const dns: GroupPort = { label: "dns", static: 53 };

const task = (change: Partial<Task> = {}): Task => ({ name: "t", driver: "raw_exec", ...change });

const job = (group: Partial<TaskGroup> = {}, change: Partial<JobSpec> = {}): JobSpec => ({
  id: "j",
  groups: [{ name: "g", tasks: [task()], network: { ports: [http] }, ...group }],
  ...change,
});

const withTask = (change: Partial<Task>, group: Partial<TaskGroup> = {}): JobSpec =>
  job({ ...group, tasks: [task(change)] });

const withService = (change: Partial<GroupService>): JobSpec =>
  job({ services: [{ name: "s", port: "http", ...change }] });

const withCheck = (check: ServiceCheck, change: Partial<GroupService> = {}): JobSpec =>
  withService({ checks: [check], ...change });

const inJob = 'job "j"';
const inGroup = `${inJob} > group "g"`;
const inTask = `${inGroup} > task "t"`;
const inService = `${inGroup} > service "s"`;

type Refusal = [rule: string, job: JobSpec, message: string];

const refusals: Refusal[] = [
  [
    "a job ID with a space",
    job({}, { id: "a b" }),
    'job "a b": the job ID "a b" contains white space or NUL. Remedy: name it with letters, digits, - and _',
  ],
  [
    "a job without groups",
    { id: "j", groups: [] },
    `${inJob}: the job has no group. Remedy: add a group with a task`,
  ],
  [
    "two groups of one name",
    job({}, { groups: [1, 2].map(() => ({ name: "g", tasks: [task()] })) }),
    `${inJob}: the group name "g" is used more than once. Remedy: give each its own`,
  ],
  [
    "a periodic service",
    job({}, { periodic: { crons: ["0 3 * * *"] } }),
    `${inJob}: a service job cannot be periodic. Remedy: make it a batch or sysbatch job, or drop periodic`,
  ],
  [
    "a parameterized system job",
    job({}, { type: "system", parameterized: {} }),
    `${inJob}: a system job cannot be parameterized. Remedy: make it a batch or sysbatch job, or drop parameterized`,
  ],
  [
    "an update of a batch job",
    job({ update: { maxParallel: 1 } }, { type: "batch" }),
    `${inJob}: a batch job has no updates. Remedy: drop update`,
  ],
  [
    "a system job with preferences",
    withType("system", { affinities: [{ attribute: "${node.class}", value: "big" }] }),
    `${inJob}: a system job runs on every node, so it cannot have affinities. Remedy: drop affinities, or choose nodes with constraints`,
  ],
  [
    "a system job that is rescheduled",
    withType("system", { reschedule: { unlimited: true } }),
    `${inJob}: the allocations of a system job have no other node to go to. Remedy: drop reschedule`,
  ],
  [
    "a batch job that migrates",
    withType("batch", { migrate: {} }),
    `${inJob}: a batch job does not migrate. Remedy: drop migrate`,
  ],
  [
    "a group without a name",
    job({ name: "" }),
    `${inJob} > group "": the group name "" is empty. Remedy: name it with letters, digits, - and _`,
  ],
  [
    "a group without tasks",
    job({ tasks: [] }),
    `${inGroup}: the group has no task. Remedy: add a task`,
  ],
  [
    "two tasks of one name",
    job({ tasks: [task(), task()] }),
    `${inGroup}: the task name "t" is used more than once. Remedy: give each its own`,
  ],
  [
    "a port label with a space",
    job({ network: { ports: [{ label: "a b" }] } }),
    `${inGroup}: the port label "a b" contains white space or NUL. Remedy: name it with letters, digits, - and _`,
  ],
  [
    "two ports of one label",
    job({ network: { ports: [http, http] } }),
    `${inGroup}: the port label "http" is used more than once. Remedy: give each its own`,
  ],
  [
    "two static ports of one number",
    job({ network: { ports: [dns, { label: "other", static: 53 }] } }),
    `${inGroup}: the static port "53" is used more than once. Remedy: give each its own`,
  ],
  [
    "a static port out of range",
    job({ network: { ports: [{ label: "dns", static: 70000 }] } }),
    `${inGroup}: port "dns" has the number 70000. Remedy: use a whole number from 1 to 65535`,
  ],
  [
    "a static port for two allocations on one node",
    job({ count: 2, network: { ports: [dns] } }),
    `${inGroup}: 2 allocations want the static port 53 ("dns"), which a node has once. Remedy: add the constraint { operator: "distinct_hosts" }, or let Nomad pick the port`,
  ],
  [
    "a canary on a static port",
    job({ network: { ports: [dns] }, update: { canary: 1 } }),
    `${inGroup}: a canary needs the static port 53 ("dns") beside the allocation that holds it. Remedy: use canary 0 with maxParallel 1, or let Nomad pick the port`,
  ],
  [
    "a system job with a count",
    job({ count: 2 }, { type: "system" }),
    `${inGroup}: a system job runs once on each node, but count is 2. Remedy: drop count`,
  ],
  [
    "deadlines out of order",
    job({ update: { healthyDeadline: Duration.minutes(20) } }),
    `${inGroup}: the deadlines of the update are not in order. Remedy: keep minHealthyTime < healthyDeadline < progressDeadline`,
  ],
  [
    "a promotion without canaries",
    job({}, { update: { autoPromote: true } }),
    `${inGroup}: the update promotes canaries, but has none. Remedy: set canary, or drop autoPromote`,
  ],
  [
    "services of two providers",
    job({ services: [{ name: "a" }, { name: "b", provider: "nomad" }] }),
    `${inGroup}: the group has services of both providers, consul and nomad. Remedy: use one provider, or two groups`,
  ],
  [
    "a service name Consul refuses",
    withService({ name: "My_Service" }),
    `${inGroup} > service "My_Service": Consul refuses the service name "My_Service" when Nomad logs in. Remedy: use lower case letters and digits, with - and _ only between them`,
  ],
  [
    "an empty name of a service that Nomad registers",
    withService({ name: "", provider: "nomad" }),
    `${inGroup} > service "": the service name "" is empty. Remedy: name it with letters, digits, - and _`,
  ],
  [
    "a service on an unknown port",
    withService({ port: "htpp" }),
    `${inService}: the group has no port "htpp". Remedy: use one of "http", or add it to the group's network`,
  ],
  [
    "a check on an unknown port",
    withCheck({ name: "c", type: "tcp", port: "x", ...times }),
    `${inService} > check "c": the group has no port "x". Remedy: use one of "http", or add it to the group's network`,
  ],
  [
    "a check without a port",
    withCheck({ type: "tcp", ...times }, { port: undefined }),
    `${inService} > tcp check: a tcp check needs a port, and neither it nor the service has one. Remedy: set port on the service or on the check`,
  ],
  [
    "an http check without a path",
    withCheck({ type: "http", ...times } as unknown as ServiceCheck),
    `${inService} > http check: the http check has no path that starts with /. Remedy: set path, e.g. "/" or "/health"`,
  ],
  [
    "a check that is too fast",
    withCheck({ type: "tcp", ...times, timeout: Duration.milliseconds(500) }),
    `${inService} > tcp check: interval 10s or timeout 500ms is below 1s. Remedy: use at least one second for both`,
  ],
  [
    "a Fabio route of a service that Nomad registers",
    withService({ provider: "nomad", tags: ["urlprefix-a.example.com/"] }),
    `${inService}: Fabio cannot see the route "urlprefix-a.example.com/" of a service that Nomad registers. Remedy: use provider "consul", or drop the tag`,
  ],
  [
    "a script check of a service that Nomad registers",
    withCheck({ type: "script", command: "/x", ...times }, { provider: "nomad" }),
    `${inService} > script check: a service that Nomad registers cannot have a script check. Remedy: use an http or tcp check, or provider "consul"`,
  ],
  [
    "a mesh service that Nomad registers",
    withService({ provider: "nomad", connect: { kind: "sidecar" } }),
    `${inService}: a service that Nomad registers cannot be in Consul's mesh. Remedy: use provider "consul", or drop connect`,
  ],
  [
    "a task name with a tab",
    withTask({ name: "a\tb" }),
    `${inGroup} > task "a\tb": the task name "a\tb" contains white space or NUL. Remedy: name it with letters, digits, - and _`,
  ],
  [
    "an image without a version",
    withTask({ driver: "docker", config: { image: "redis:latest" } }),
    `${inTask}: the image "redis:latest" may change under its name. Remedy: give it a version tag or a digest, or set allowUnpinnedImage`,
  ],
  [
    "CPU in two ways",
    withTask({ resources: { cpuMHz: 100, cores: 1, memory: DataSize.mebibytes(64) } }),
    `${inTask}: the task asks for cpuMHz and cores. Remedy: keep one of them`,
  ],
  [
    "a mount of an unknown volume",
    withTask({ volumeMounts: [{ volume: "data", destination: "/data" }] }),
    `${inTask}: the group has no volume "data". Remedy: add it to the volumes of the group`,
  ],
  [
    "a default identity that expires",
    withTask({ identities: [{ ttl: Duration.hours(1) }] }),
    `${inTask}: the default identity cannot have a ttl. Remedy: drop ttl, or give the identity a name and an audience`,
  ],
  [
    "a template without text",
    withTask({ templates: [{ destination: "local/x", data: "" }] }),
    `${inTask} > template "local/x": Nomad refuses a template without text. Remedy: give it data or a source; "\\n" makes a file that is as good as empty`,
  ],
  [
    "an environment that a signal is to change",
    withTask({
      templates: [
        {
          destination: "local/x",
          data: "A=1",
          env: true,
          onChange: { mode: "signal", signal: "SIGHUP" },
        },
      ],
    }),
    `${inTask} > template "local/x": a signal cannot bring new environment variables into a running task. Remedy: use onChange { mode: "restart" }`,
  ],
];

test.each(refusals)("refuses %s", (_, spec, message) => {
  expect(() => {
    validateJob(spec);
  }).toThrow(new Error(message));
});

const allowed: [what: string, job: JobSpec][] = [
  [
    "a static port with distinct hosts",
    job({ count: 2, network: { ports: [dns] }, constraints: [{ operator: "distinct_hosts" }] }),
  ],
  [
    "distinct hosts of the whole job",
    job({ count: 2, network: { ports: [dns] } }, { constraints: [{ operator: "distinct_hosts" }] }),
  ],
  [
    "a static port that is shared",
    job({ count: 2, network: { ports: [{ label: "dns", static: 53, ignoreCollision: true }] } }),
  ],
  [
    "one number on two host networks",
    job({
      network: {
        ports: [
          { label: "a", static: 53, hostNetwork: "lan" },
          { label: "b", static: 53, hostNetwork: "vpn" },
        ],
      },
    }),
  ],
  ["a static port on every node", job({ network: { ports: [dns] } }, { type: "system" })],
  ["a periodic batch job", job({}, { type: "batch", periodic: { crons: ["0 3 * * *"] } })],
  ["a service name that is known at run time", withService({ name: "${NOMAD_JOB_NAME}-web" })],
  ["a port number in the allocation's network", withService({ port: 8080 })],
  ["no progress deadline", job({ update: { progressDeadline: Duration.seconds(0) } })],
  ...[
    "redis:8.2.1",
    "reg.example.com:5000/redis:8",
    "redis@sha256:00",
    "redis:latest@sha256:00",
    "redis:${NOMAD_META_version}",
    "docker-archive:/images/redis.tar",
  ].map((image): [string, JobSpec] => [
    `the image ${image}`,
    withTask({ driver: "podman", config: { image } }),
  ]),
  [
    "an unpinned image on request",
    withTask({ driver: "docker", config: { image: "redis" }, allowUnpinnedImage: true }),
  ],
];

test.each(allowed)("allows %s", (_, spec) => {
  expect(problemsOfJob(spec)).toEqual([]);
});

test.each(["redis", "reg.example.com:5000/redis", "redis:latest"])(
  "refuses the image %s",
  (image) => {
    expect(problemsOfJob(withTask({ driver: "docker", config: { image } }))).toHaveLength(1);
  },
);

test("reports everything at once, each with its place", () => {
  const spec = job(
    {
      count: 2,
      network: { ports: [dns] },
      tasks: [task({ driver: "docker", config: { image: "redis" }, services: [{ name: "UP" }] })],
    },
    { id: "a b" },
  );
  let error: unknown;
  try {
    validateJob(spec);
  } catch (thrown) {
    error = thrown;
  }
  expect(LabError.isLabError(error) && error.problems.map(({ where }) => where)).toEqual([
    'job "a b"',
    'job "a b" > group "g"',
    'job "a b" > group "g" > task "t"',
    'job "a b" > group "g" > task "t" > service "UP"',
  ]);
});

function withType(type: JobSpec["type"], change: Partial<JobSpec>): JobSpec {
  return job({}, { type, ...change });
}

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { TestCluster } from "./test-cluster";

const vm = "/nodes/pve0/qemu/111";

describe("a simulator that is told to fail", () => {
  let cluster: TestCluster;
  beforeEach(async () => (cluster = await new TestCluster().start()));
  afterEach(() => cluster.end());

  const arm = (fault: Record<string, unknown>) =>
    cluster.send("POST", "/simulator/faults", {
      body: JSON.stringify(fault),
      type: "application/json",
    });
  const clone = () => cluster.outcome(cluster.post("/nodes/pve0/qemu/9000/clone", { newid: 111 }));

  it("answers with an error as often as it was told", async () => {
    await arm({
      method: "GET",
      pathPattern: "/storage/.*/content$",
      kind: "error",
      times: 2,
      message: "got timeout",
    });
    const list = "/nodes/pve0/storage/local/content";
    for (const status of [500, 500, 200]) expect((await cluster.get(list)).status).toBe(status);
    expect((await cluster.get("/version")).status).toBe(200);
  });

  it("lets a task fail, and a failed clone leaves its number free", async () => {
    await arm({
      pathPattern: "/clone$",
      kind: "task-failure",
      message: "clone failed: command 'lvcreate' failed",
    });
    expect(await clone()).toBe("clone failed: command 'lvcreate' failed");
    expect(await clone()).toBe("OK");
  });

  it("lets a task take its time; the VM is locked meanwhile, and the task can be stopped", async () => {
    await arm({ pathPattern: "/clone$", kind: "slow-task", delayMs: 60_000 });
    const { data: upid } = await cluster.post("/nodes/pve0/qemu/9000/clone", { newid: 111 });
    expect((await cluster.get(`${vm}/status/current`)).data).toMatchObject({
      lock: "clone",
      status: "stopped",
    });
    expect((await cluster.put(`${vm}/config`, { cores: 2 })).reason).toBe("VM is locked (clone)");
    const task = `/nodes/pve0/tasks/${encodeURIComponent(String(upid))}`;
    expect((await cluster.get(`${task}/status`)).data).toMatchObject({ status: "running" });
    expect((await cluster.delete(task)).status).toBe(200);
    expect(
      await cluster.outcome(
        cluster.get(`${task}/status`).then((reply) => ({ ...reply, data: upid })),
      ),
    ).toBe("interrupted by signal");
    expect((await cluster.get(`${task}/log`)).data).toEqual([
      { n: 1, t: "TASK ERROR: interrupted by signal" },
    ]);
    expect((await cluster.get(`${vm}/status/current`)).status).toBe(500);
  });

  it("loses a VM", async () => {
    await clone();
    await cluster.outcome(cluster.post(`${vm}/status/start`));
    await arm({ pathPattern: "^/cluster/resources", kind: "lost-vm", vmid: 111 });
    expect(JSON.stringify((await cluster.get("/cluster/resources?type=vm")).data)).not.toContain(
      "qemu/111",
    );
    expect(cluster.driver.running.size).toBe(0);
  });

  it("tells which faults are armed, disarms them, and refuses nonsense", async () => {
    const { data } = await arm({ pathPattern: "/version", kind: "error", times: 3 });
    await arm({ pathPattern: "/nodes", kind: "error", status: 403 });
    const { id } = data as { id: number };
    expect((await cluster.send("GET", "/simulator/faults")).data).toMatchObject([
      { id, times: 3, left: 3 },
      { status: 403 },
    ]);
    await cluster.send("DELETE", `/simulator/faults/${id}`);
    expect((await cluster.get("/version")).status).toBe(200);
    await cluster.send("DELETE", "/simulator/faults");
    expect((await cluster.get("/nodes")).status).toBe(200);
    for (const fault of [
      { pathPattern: "(", kind: "error" },
      { pathPattern: "/", kind: "fire" },
      { kind: "error" },
    ]) {
      expect((await arm(fault)).status).toBe(400);
    }
  });
});

describe("a simulator that is restarted", () => {
  let cluster: TestCluster;
  beforeEach(async () => (cluster = await new TestCluster().start()));
  afterEach(() => cluster.end());

  const clone = () =>
    cluster.outcome(cluster.post("/nodes/pve0/qemu/9000/clone", { newid: 111, name: "vb1" }));

  it("remembers VMs, volumes and tasks, and finds machines that run", async () => {
    await clone();
    await cluster.put(`${vm}/config`, { scsi1: "local-lvm:2", tags: "a" });
    const { data: upid } = await cluster.post(`${vm}/status/start`);
    await cluster.outcome(Promise.resolve({ status: 200, reason: "", data: upid }));
    const before = await cluster.get(`${vm}/config`);
    await cluster.restart();
    expect(await cluster.get(`${vm}/config`)).toEqual(before);
    expect((await cluster.get(`${vm}/status/current`)).data).toMatchObject({ status: "running" });
    const task = `/nodes/pve0/tasks/${encodeURIComponent(String(upid))}/status`;
    expect((await cluster.get(task)).data).toMatchObject({ status: "stopped", exitstatus: "OK" });
    expect(cluster.simulator.corrections).toEqual([]);
  });

  it("notices machines that ended or started meanwhile", async () => {
    await clone();
    await cluster.outcome(cluster.post(`${vm}/status/start`));
    const machine = cluster.driver.running.get(111)!;
    cluster.driver.running.clear();
    await cluster.restart();
    expect(cluster.simulator.corrections).toEqual(["VM 111: is off, was thought to run"]);
    expect((await cluster.get(`${vm}/status/current`)).data).toMatchObject({
      status: "stopped",
      uptime: 0,
    });
    cluster.driver.running.set(111, machine);
    await cluster.restart();
    expect(cluster.simulator.corrections).toEqual(["VM 111: runs, was thought off"]);
  });

  it("removes half-made clones and closes tasks that ended with the old process", async () => {
    await clone();
    await cluster.simulator.close();
    const file = join(cluster.directory, "state/state.json");
    const state = JSON.parse(cluster.stateFile()) as {
      vms: { vmid: number; lock?: string }[];
      tasks: { upid: string; exitstatus?: string }[];
    };
    for (const entry of state.vms) if (entry.vmid === 111) entry.lock = "clone";
    delete state.tasks[0]!.exitstatus;
    writeFileSync(file, JSON.stringify(state));
    await cluster.start();
    expect(cluster.simulator.corrections).toEqual(["VM 111: removed, cloning it was interrupted"]);
    const task = `/nodes/pve0/tasks/${encodeURIComponent(state.tasks[0]!.upid)}/status`;
    expect((await cluster.get(task)).data).toMatchObject({
      status: "stopped",
      exitstatus: "unexpected status",
    });
  });

  it("refuses a state file that is not its own", async () => {
    await cluster.simulator.close();
    writeFileSync(join(cluster.directory, "state/state.json"), '{"version":2}');
    await expect(cluster.start()).rejects.toThrow(/is no state file of this simulator/);
  });
});

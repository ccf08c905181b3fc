import { TestCluster, type Parameters } from "./test-cluster";

describe("what the API refuses", () => {
  let cluster: TestCluster;
  beforeAll(async () => {
    cluster = await new TestCluster().start();
    await cluster.outcome(cluster.post("/nodes/pve0/qemu/9000/clone", { newid: 111, name: "vb1" }));
  });
  afterAll(() => cluster.end());

  it.each([
    ["GET", "/nope"],
    ["PATCH", "/version"],
    ["POST", "/version"],
    ["GET", "/nodes/pve0/qemu/111/snapshot"],
    ["POST", "/nodes/pve0/qemu/111/status/hibernate"],
    ["GET", "/nodes/pve0/lxc"],
  ])("%s %s does not exist", async (method, path) => {
    const reason = `Method '${method} ${path}' not implemented`;
    expect(await cluster.send(method, `/api2/json${path}`)).toMatchObject({ status: 501, reason });
  });

  const config = "/nodes/pve0/qemu/111/config";
  const clone = "/nodes/pve0/qemu/9000/clone";
  const unknown = /^property is not defined in schema/;
  const missing = /^property is missing and it is not optional/;
  it.each<["post" | "put", string, Parameters, string, RegExp]>([
    ["put", config, { bogus: 1 }, "bogus", unknown],
    ["put", config, { __proto__x: 1 }, "__proto__x", unknown],
    ["put", config, { cores: "many" }, "cores", /^type check \('integer'\) failed - got 'many'/],
    ["put", config, { cores: "1.5" }, "cores", /^type check \('integer'\) failed/],
    ["put", config, { cores: 0 }, "cores", /^value must have a minimum value of 1/],
    ["put", config, { onboot: "maybe" }, "onboot", /^type check \('boolean'\) failed/],
    ["put", config, { name: "no spaces" }, "name", /valid DNS name/],
    ["put", config, { net32: "virtio" }, "net32", unknown],
    ["put", config, { net0: "virtual,bridge=vmbr0" }, "net0", /enumeration/],
    ["put", config, { net0: "virtio,bogus=1" }, "net0", /bogus: property is not defined/],
    ["put", config, { ipconfig0: "ip=10.77.0.11" }, "ipconfig0", /IPv4 network configuration/],
    ["put", config, { ipconfig0: "gw=10.77.0.1" }, "ipconfig0", /gw/],
    ["put", config, { sshkeys: "ssh-ed25519 AAAA x" }, "sshkeys", /invalid urlencoded string/],
    ["put", config, { sshkeys: "hello%20world" }, "sshkeys", /SSH public key validation error/],
    ["put", config, { nameserver: "dns.example" }, "nameserver", /valid IP address/],
    ["put", config, { delete: "bogus" }, "delete", /unknown option 'bogus'/],
    ["put", config, { delete: "cores", cores: 2 }, "delete", /at the same time/],
    ["put", config, { ostype: "beos" }, "ostype", /does not have a value in the enumeration/],
    ["put", config, { memory: 8 }, "memory", /minimum value of 16/],
    ["post", clone, {}, "newid", missing],
    ["post", clone, { newid: 99 }, "newid", /minimum value of 100/],
    ["post", clone, { newid: 112, fast: 1 }, "fast", unknown],
    ["post", "/nodes/pve0/qemu/abc/status/start", {}, "vmid", /type check \('integer'\)/],
    ["put", "/nodes/pve0/qemu/111/resize", { disk: "scsi0" }, "size", missing],
    ["put", "/nodes/pve0/qemu/111/resize", { disk: "hda", size: "9G" }, "disk", /enumeration/],
  ])("%s %s %p names %s", async (...row) => {
    const [method, path, parameters, name, text] = row;
    const reply = await cluster[method](path, parameters);
    expect(reply).toMatchObject({
      status: 400,
      reason: "Parameter verification failed.",
      data: null,
    });
    expect(Object.keys(reply.errors ?? {})).toEqual([name]);
    expect(reply.errors?.[name]).toMatch(text);
  });

  it("reports all wrong parameters at once", async () => {
    const { errors } = await cluster.post(clone, { full: "x", name: "-", colour: "red" });
    expect(Object.keys(errors ?? {}).sort()).toEqual(["colour", "full", "name", "newid"]);
  });

  it("changes nothing when one of several parameters is wrong", async () => {
    const before = await cluster.get(config);
    await cluster.put(config, { cores: 3, description: "new", scsi9: "local-lvm:vm-999-disk-0" });
    expect(await cluster.get(config)).toEqual(before);
  });

  it("takes a parameter once and only in a form", async () => {
    const twice = await cluster.send("PUT", `/api2/json${config}`, { body: "cores=1&cores=2" });
    expect(twice).toMatchObject({
      status: 400,
      errors: { cores: expect.stringContaining("ARRAY") as string },
    });
    const json = await cluster.send("PUT", `/api2/json${config}`, {
      body: "{}",
      type: "application/json",
    });
    expect(json.status).toBe(506);
  });

  it.each<["post" | "put", string, Parameters]>([
    ["put", config, { usb0: "host=1-1" }],
    ["put", config, { cicustom: "user=local:snippets/x.yml" }],
    ["put", config, { scsi1: "local-lvm:0,import-from=local:import/x.qcow2" }],
    ["post", clone, { newid: 112, pool: "lab" }],
    ["post", "/nodes/pve0/qemu", { vmid: 112 }],
  ])("%s %s %p says that it is not simulated", async (method, path, parameters) => {
    const reply = await cluster[method](path, parameters);
    expect(reply.status).toBe(501);
    expect(reply.reason).toMatch(/^not simulated: /);
  });

  it.each<["get" | "post", string, Parameters, string]>([
    [
      "get",
      "/nodes/pve0/qemu/112/status/current",
      {},
      "Configuration file 'nodes/pve0/qemu-server/112.conf' does not exist",
    ],
    [
      "get",
      "/nodes/pve1/qemu/111/config",
      {},
      "Configuration file 'nodes/pve1/qemu-server/111.conf' does not exist",
    ],
    [
      "get",
      "/nodes/pve7/qemu",
      {},
      "hostname lookup 'pve7' failed - failed to get address info for: pve7: Name or service not known",
    ],
    [
      "post",
      clone,
      { newid: 111 },
      "unable to create VM 111 - VM 111 already exists on node 'pve0'",
    ],
    [
      "post",
      clone,
      { newid: 9001 },
      "unable to create VM 9001 - VM 9001 already exists on node 'pve1'",
    ],
    [
      "post",
      "/nodes/pve0/qemu/111/clone",
      { newid: 112, full: 0 },
      "Linked clone feature for 'scsi0' is not available",
    ],
    [
      "post",
      clone,
      { newid: 112, full: 0, storage: "local-lvm" },
      "parameter 'storage' not allowed for linked clones",
    ],
    [
      "post",
      clone,
      { newid: 112, full: 1, storage: "nowhere" },
      "storage 'nowhere' does not exist",
    ],
    [
      "post",
      clone,
      { newid: 112, full: 1, storage: "local" },
      "storage 'local' does not support content-type 'images'",
    ],
    [
      "post",
      clone,
      { newid: 112, target: "pve1" },
      "can't clone VM to node 'pve1' (VM uses local storage)",
    ],
    ["post", "/nodes/pve0/qemu/111/status/reboot", {}, "VM 111 not running"],
    [
      "post",
      "/nodes/pve0/qemu/111/move_disk",
      { disk: "scsi0", storage: "local-lvm" },
      "you can't move to the same storage with same format",
    ],
    ["get", "/nodes/pve0/qemu/111/agent/network-get-interfaces", {}, "VM 111 is not running"],
  ])("%s %s %p fails with Proxmox VE's reason", async (method, path, parameters, reason) => {
    const reply = method === "get" ? await cluster.get(path) : await cluster.post(path, parameters);
    expect(reply).toMatchObject({ status: 500, reason, message: `${reason}\n`, data: null });
  });

  it("does not start templates, and says so in the task", async () => {
    const outcome = await cluster.outcome(cluster.post("/nodes/pve0/qemu/9000/status/start"));
    expect(outcome).toBe("you can't start a vm if it's a template");
  });
});

import { TestCluster } from "./test-cluster";

const keys = [
  "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOne lab@one",
  "ssh-rsa AAAAB3NzaC1yc2E= lab two",
];
const vm = "/nodes/pve0/qemu/111";

/** What bpg/proxmox sends after cloning, with its comma at the end of ide2 and its 31 deletions. */
const settings = {
  agent: "enabled=1,fstrim_cloned_disks=0,type=virtio",
  balloon: 0,
  ciuser: "lab",
  cores: 2,
  cpu: "cputype=host",
  cpuunits: 1024,
  delete: Array.from({ length: 31 }, (_, index) => `net${index + 1}`).join(","),
  ide2: "file=local-lvm:cloudinit,media=cdrom,",
  ipconfig0: "gw=10.77.0.254,ip=10.77.0.11/24",
  memory: 2048,
  nameserver: "10.77.0.254",
  net0: "model=virtio,bridge=vmbr0,firewall=0",
  numa: 0,
  onboot: 1,
  searchdomain: "lab",
  sockets: 1,
  sshkeys: encodeURIComponent(keys.join("\n")),
  tags: "Nomad;consul;nomad",
};

describe("a VM from clone to destruction", () => {
  let cluster: TestCluster;
  beforeEach(async () => (cluster = await new TestCluster().start()));
  afterEach(() => cluster.end());

  const clone = (newid = 111, more: Record<string, string | number> = {}) =>
    cluster.outcome(cluster.post("/nodes/pve0/qemu/9000/clone", { newid, full: 0, ...more }));
  const config = async () => (await cluster.get(`${vm}/config`)).data as Record<string, unknown>;

  it("goes the whole way as the provider does", async () => {
    const reply = await cluster.post("/nodes/pve0/qemu/9000/clone", {
      newid: 111,
      full: 0,
      name: "vb1",
    });
    expect(reply.data).toMatch(
      /^UPID:pve0:[0-9A-F]{8}:[0-9A-F]{8}:[0-9A-F]{8}:qmclone:9000:root@pam!test:$/,
    );
    expect(await cluster.outcome(Promise.resolve(reply))).toBe("OK");
    expect((await cluster.put(`${vm}/config`, { delete: "ide2" })).data).toBeNull();
    expect((await cluster.put(`${vm}/config`, settings)).status).toBe(200);

    const set = await config();
    expect(set).toMatchObject({
      ide2: "local-lvm:vm-111-cloudinit,media=cdrom",
      memory: "2048",
      scsi0: "local-lvm:vm-111-disk-0,size=4G",
      ipconfig0: settings.ipconfig0,
      sshkeys: settings.sshkeys,
      tags: "consul;nomad",
      ...{ cores: 2, cpuunits: 1024, onboot: 1, balloon: 0, numa: 0 },
      net0: expect.stringMatching(
        /^virtio=BC:24:11(:[0-9A-F]{2}){3},bridge=vmbr0,firewall=0$/,
      ) as string,
    });
    expect(set).not.toHaveProperty("template");
    expect(
      await cluster.outcome(cluster.put(`${vm}/resize`, { disk: "scsi0", size: 10 * 1024 ** 3 })),
    ).toBe("OK");
    expect((await config()).scsi0).toBe("local-lvm:vm-111-disk-0,size=10G");
    expect((await cluster.put(`${vm}/resize`, { disk: "scsi0", size: "1G" })).reason).toBe(
      "shrinking disks is not supported",
    );

    expect(await cluster.outcome(cluster.post(`${vm}/status/start`, { timeout: 1800 }))).toBe("OK");
    expect((await cluster.get(`${vm}/status/current`)).data).toMatchObject({
      status: "running",
      vmid: 111,
      agent: 1,
    });
    expect(cluster.driver.running.get(111)).toMatchObject({
      name: "vb1",
      cores: 2,
      memoryMegabytes: 2048,
      facts: {
        hostname: "vb1",
        mac: (set.net0 as string).slice("virtio=".length, "virtio=".length + 17),
        user: "lab",
        sshKeys: keys,
        address: "10.77.0.11/24",
        gateway: "10.77.0.254",
        nameservers: ["10.77.0.254"],
        searchDomain: "lab",
      },
    });
    expect((await cluster.get(`${vm}/agent/network-get-interfaces`)).data).toMatchObject({
      result: [
        { name: "lo" },
        {
          name: "eth0",
          "ip-addresses": [{ "ip-address": "10.77.0.11", "ip-address-type": "ipv4", prefix: 24 }],
        },
      ],
    });

    const destruction = `${vm}/?destroy-unreferenced-disks=1&purge=1`;
    expect((await cluster.delete(destruction)).reason).toBe("VM 111 is running - destroy failed");
    expect(await cluster.outcome(cluster.post(`${vm}/status/stop`))).toBe("OK");
    expect((await cluster.get(`${vm}/status/current`)).data).toMatchObject({ status: "stopped" });
    expect(await cluster.outcome(cluster.delete(destruction))).toBe("OK");
    expect(await cluster.get(`${vm}/status/current`)).toMatchObject({
      status: 500,
      reason: "Configuration file 'nodes/pve0/qemu-server/111.conf' does not exist",
    });
    expect(cluster.driver.calls).toEqual(["create 111", "start 111", "stop 111", "destroy 111"]);
    const volumes = (await cluster.get("/nodes/pve0/storage/local-lvm/content")).data;
    expect(volumes).toEqual([expect.objectContaining({ vmid: 9000 })]);
  });

  it("is seen in the lists, and templates are marked there", async () => {
    await clone(111, { name: "vb1" });
    expect((await cluster.get("/cluster/resources?type=vm")).data).toEqual([
      expect.objectContaining({ vmid: 9000, node: "pve0", template: 1, name: "debian-12-homelab" }),
      expect.objectContaining({ vmid: 9001, node: "pve1", template: 1, name: "debian-12-homelab" }),
      expect.objectContaining({ vmid: 111, node: "pve0", template: 0, status: "stopped" }),
    ]);
    expect((await cluster.get("/nodes/pve1/qemu")).data).toEqual([
      expect.objectContaining({ vmid: 9001, template: 1 }),
    ]);
    expect((await cluster.get("/nodes")).data).toMatchObject([{ node: "pve0" }, { node: "pve1" }]);
  });

  it("gets the first free number, and not one in use", async () => {
    await clone(100);
    expect((await cluster.get("/cluster/nextid")).data).toBe("101");
    expect((await cluster.get("/cluster/nextid?vmid=100")).errors).toEqual({
      vmid: "VM 100 already exists\n",
    });
  });

  it("keeps what a running VM cannot take until it boots again", async () => {
    await clone();
    await cluster.outcome(cluster.post(`${vm}/status/start`));
    await cluster.put(`${vm}/config`, { cores: 4, description: "now", ciuser: "next-boot" });
    expect(await config()).toMatchObject({ cores: 4, description: "now" });
    expect((await cluster.get(`${vm}/config?current=1`)).data).toMatchObject({
      cores: 1,
      description: "now",
    });
    expect(cluster.driver.running.get(111)?.cores).toBe(1);
    expect((await cluster.put(`${vm}/cloudinit`)).status).toBe(200);
    expect(await cluster.outcome(cluster.post(`${vm}/status/reboot`, { timeout: 60 }))).toBe("OK");
    expect(cluster.driver.running.get(111)).toMatchObject({
      cores: 4,
      facts: { user: "next-boot" },
    });
    expect((await cluster.get(`${vm}/config?current=1`)).data).toMatchObject({ cores: 4 });
    expect(cluster.driver.calls).toContain("stop 111 gracefully");
  });

  it("is shut down gracefully, and starting it twice fails in the task", async () => {
    await clone();
    await cluster.outcome(cluster.post(`${vm}/status/start`));
    expect(await cluster.outcome(cluster.post(`${vm}/status/start`))).toBe(
      "VM 111 already running",
    );
    expect(
      await cluster.outcome(cluster.post(`${vm}/status/shutdown`, { forceStop: 1, timeout: 30 })),
    ).toBe("OK");
    expect(cluster.driver.calls.at(-1)).toBe("stop 111 gracefully");
  });

  it("is not destroyed while it is protected", async () => {
    await clone();
    await cluster.put(`${vm}/config`, { protection: 1 });
    expect((await cluster.delete(vm)).reason).toBe("can't remove VM 111 - protection mode enabled");
  });

  it("leaves nothing behind when its disk cannot be made", async () => {
    cluster.driver.createFailure = "no space left on device";
    expect(await clone()).toBe("no space left on device");
    expect((await cluster.get(`${vm}/config`)).reason).toMatch(/does not exist/);
    cluster.driver.createFailure = undefined;
    expect(await clone()).toBe("OK");
  });

  it("says when its guest agent is off or silent", async () => {
    await clone();
    await cluster.outcome(cluster.post(`${vm}/status/start`));
    cluster.driver.agentAnswers = false;
    const agent = `${vm}/agent/network-get-interfaces`;
    expect((await cluster.get(agent)).reason).toBe("QEMU guest agent is not running");
    await cluster.outcome(cluster.post(`${vm}/status/stop`));
    await cluster.put(`${vm}/config`, { agent: "enabled=0" });
    await cluster.outcome(cluster.post(`${vm}/status/start`));
    expect((await cluster.get(agent)).reason).toBe("No QEMU guest agent configured");
  });

  it("moves to another node while it is off", async () => {
    await clone();
    expect(
      await cluster.outcome(
        cluster.post(`${vm}/migrate`, { target: "pve1", "with-local-disks": 1 }),
      ),
    ).toBe("OK");
    expect((await cluster.get("/nodes/pve1/qemu/111/config")).data).toMatchObject({
      scsi0: expect.stringContaining("vm-111-disk-0") as string,
    });
    expect((await cluster.get(`${vm}/config`)).status).toBe(500);
  });

  it("keeps a removed disk as unused until that is removed, too", async () => {
    await clone();
    await cluster.put(`${vm}/config`, { scsi1: "local-lvm:8,discard=on" });
    expect((await config()).scsi1).toBe("local-lvm:vm-111-disk-1,discard=on,size=8G");
    await cluster.put(`${vm}/config`, { delete: "scsi1" });
    expect(await config()).toMatchObject({ unused0: "local-lvm:vm-111-disk-1" });
    const volume = "/nodes/pve0/storage/local-lvm/content/local-lvm:vm-111-disk-1";
    expect((await cluster.get(volume)).data).toMatchObject({ format: "raw", size: 8 * 1024 ** 3 });
    await cluster.put(`${vm}/config`, { delete: "unused0" });
    expect((await cluster.get(volume)).reason).toMatch(/does not exist/);
  });

  it("refuses a change that was made for another state of the configuration", async () => {
    await clone();
    const { digest } = await config();
    expect((await cluster.put(`${vm}/config`, { cores: 2, digest: String(digest) })).status).toBe(
      200,
    );
    expect(
      (await cluster.put(`${vm}/config`, { cores: 3, digest: String(digest) })).reason,
    ).toMatch(/^detected modified configuration/);
  });

  it("clones many at once, each with its own MAC address and disk", async () => {
    const numbers = Array.from({ length: 8 }, (_, index) => 200 + index);
    expect(new Set(await Promise.all(numbers.map((newid) => clone(newid))))).toEqual(
      new Set(["OK"]),
    );
    const configs = await Promise.all(
      numbers.map((vmid) => cluster.get(`/nodes/pve0/qemu/${vmid}/config`)),
    );
    const cards = configs.map(({ data }) => (data as { net0: string }).net0);
    expect(new Set(cards).size).toBe(numbers.length);
  });
});

describe("downloads", () => {
  let cluster: TestCluster;
  beforeAll(async () => (cluster = await new TestCluster().start()));
  afterAll(() => cluster.end());

  it("records an image, keeps it, and deletes it", async () => {
    const url = "https://images.example/debian-12.qcow2";
    const metadata = await cluster.get(
      `/nodes/pve0/query-url-metadata?verify-certificates=1&url=${encodeURIComponent(url)}`,
    );
    const { size, filename } = metadata.data as { size: number; filename: string };
    const storage = "/nodes/pve0/storage/local";
    const order = { content: "import", filename, node: "pve0", storage: "local", url };
    expect(await cluster.outcome(cluster.post(`${storage}/download-url`, order))).toBe("OK");
    const volid = "local:import/debian-12.qcow2";
    expect((await cluster.get(`${storage}/content`)).data).toEqual([
      expect.objectContaining({ volid, size, content: "import", format: "qcow2" }),
    ]);
    expect(await cluster.outcome(cluster.post(`${storage}/download-url`, order))).toMatch(
      /^refusing to override existing file/,
    );
    expect((await cluster.get(`/nodes/pve1/storage/local/content`)).data).toEqual([]);
    expect(
      await cluster.outcome(cluster.delete(`${storage}/content/${encodeURIComponent(volid)}`)),
    ).toBe("OK");
    expect((await cluster.get(`${storage}/content`)).data).toEqual([]);
  });

  it("describes storages", async () => {
    expect((await cluster.get("/nodes/pve0/storage/local-lvm/status")).data).toMatchObject({
      type: "lvmthin",
      shared: 0,
    });
    expect((await cluster.get("/nodes/pve0/storage?content=images")).data).toEqual([
      expect.objectContaining({ storage: "local-lvm" }),
    ]);
    expect((await cluster.get("/storage/local")).data).toMatchObject({ path: "/var/lib/vz" });
  });
});

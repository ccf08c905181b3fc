import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTokenFile } from "../../../sandbox/proxmox/http/api-token";
import { TestCluster, token } from "./test-cluster";

describe("who may use the API", () => {
  let cluster: TestCluster;
  beforeAll(async () => (cluster = await new TestCluster().start()));
  afterAll(() => cluster.end());

  it("answers the token's owner", async () => {
    const { status, data } = await cluster.get("/version");
    expect(status).toBe(200);
    expect(data).toMatchObject({ release: "8.4" });
  });

  it.each([
    [null, "No ticket"],
    ["Basic cm9vdDpyb290", "No ticket"],
    ["PVEAPIToken=nonsense", "invalid token value!"],
    [`PVEAPIToken=${token.replace(/1$/, "2")}`, "invalid token value!"],
    [`PVEAPIToken=${token.replace("root@pam", "eve@pve")}`, "no such user ('eve@pve')"],
    [
      `PVEAPIToken=${token.replace("!test", "!other")}`,
      "no such token 'other' for user 'root@pam'",
    ],
  ])("refuses %p with Proxmox VE's reason", async (authorization, reason) => {
    for (const path of [
      "/api2/json/version",
      "/api2/json/no/such/path",
      "/simulator/faults",
      "/",
    ]) {
      const reply = await cluster.send("GET", path, { authorization });
      expect(reply).toMatchObject({ status: 401, reason, data: null, message: `${reason}\n` });
    }
  });

  it("does not speak TLS below 1.3", async () => {
    await expect(cluster.send("GET", "/", { maxVersion: "TLSv1.2" })).rejects.toThrow(
      /alert|version/i,
    );
  });

  it("logs method, path, status and time, and nothing secret", async () => {
    cluster.log.length = 0;
    await cluster.put("/nodes/pve0/qemu/9000/config?digest=hidden-query", {
      cipassword: "hidden-body",
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(cluster.log.join("")).toMatch(
      /^\S+Z PUT \/api2\/json\/nodes\/pve0\/qemu\/9000\/config 500 \d+ms\n$/,
    );
    expect(cluster.log.join("")).not.toMatch(/hidden|PVEAPIToken|0000/);
  });

  it("never stores a password", async () => {
    await cluster.put("/nodes/pve0/qemu/9000/config", { cipassword: "correct horse" });
    expect((await cluster.get("/nodes/pve0/qemu/9000/config")).data).toMatchObject({
      cipassword: "**********",
    });
    expect(cluster.stateFile()).not.toContain("horse");
  });
});

describe("the token file", () => {
  const file = join(mkdtempSync(join(tmpdir(), "token-")), "token");

  it("is read when only its owner can", () => {
    writeFileSync(file, `${token}\n`, { mode: 0o600 });
    expect(readTokenFile(file)).toEqual({
      user: "root@pam",
      id: "test",
      secret: "00000000-0000-4000-8000-000000000001",
    });
  });

  it("is refused when others can read it, or when it holds something else", () => {
    chmodSync(file, 0o640);
    expect(() => readTokenFile(file)).toThrow(/chmod 600/);
    writeFileSync(file, "secret");
    chmodSync(file, 0o600);
    expect(() => readTokenFile(file)).toThrow(/user@realm!tokenid=uuid/);
  });
});

import fc from "fast-check";
import { parse } from "yaml";
import {
  renderResolvConf,
  renderSeed,
  type SeedFacts,
} from "../../../sandbox/machines/cloud-init-seed";

const facts: SeedFacts = {
  hostname: "vb1",
  mac: "BC:24:11:00:00:01",
  user: "lab",
  sshKeys: ["ssh-ed25519 AAAA one", "ssh-ed25519 BBBB two"],
  address: "10.77.0.11/24",
  gateway: "10.77.0.254",
  nameservers: ["10.77.0.1", "10.77.0.2"],
  searchDomain: "lab",
};

function instanceId(changed: Partial<SeedFacts>): unknown {
  const metaData = parse(renderSeed({ ...facts, ...changed })["meta-data"]) as {
    "instance-id": string;
  };
  return metaData["instance-id"];
}

describe("renderSeed", () => {
  test("names the machine, its user and keys", () => {
    const userData = renderSeed(facts)["user-data"];
    expect(userData.split("\n")[0]).toBe("#cloud-config");
    expect(parse(userData)).toEqual({
      hostname: "vb1",
      fqdn: "vb1.lab",
      manage_etc_hosts: true,
      user: "lab",
      ssh_authorized_keys: facts.sshKeys,
      users: ["default"],
    });
  });

  test("configures the one interface with a fixed address", () => {
    expect(parse(renderSeed(facts)["network-config"])).toEqual({
      version: 1,
      config: [
        {
          type: "physical",
          name: "eth0",
          mac_address: "bc:24:11:00:00:01",
          subnets: [{ type: "static", address: "10.77.0.11/24", gateway: "10.77.0.254" }],
        },
        { type: "nameserver", address: ["10.77.0.1", "10.77.0.2"], search: ["lab"] },
      ],
    });
  });

  test("leaves out what is not given", () => {
    const seed = renderSeed({ hostname: "n", mac: "aa:bb", sshKeys: [], nameservers: [] });
    expect(parse(seed["user-data"])).not.toHaveProperty("user");
    expect(parse(seed["network-config"])).toMatchObject({ config: [{ subnets: [] }, {}] });
  });

  test("has a new instance id exactly when something changed", () => {
    expect(instanceId({})).toBe(instanceId({}));
    const others = [{ user: "x" }, { address: "10.77.0.12/24" }, { sshKeys: ["k"] }];
    expect(new Set(others.map(instanceId)).add(instanceId({})).size).toBe(4);
  });

  test("survives any text in a key's comment", () => {
    fc.assert(
      fc.property(fc.string(), (comment) => {
        const sshKeys = [`ssh-ed25519 AAAA ${comment}`];
        const userData = parse(renderSeed({ ...facts, sshKeys })["user-data"]) as unknown;
        expect(userData).toMatchObject({ ssh_authorized_keys: sshKeys });
      }),
    );
  });
});

test("renderResolvConf lists domain and servers", () => {
  expect(renderResolvConf(facts)).toBe("search lab\nnameserver 10.77.0.1\nnameserver 10.77.0.2\n");
  expect(renderResolvConf({ ...facts, searchDomain: undefined, nameservers: [] })).toBe("");
});

import { LabNetwork } from "../../lib/model/lab-network";

const facts = { cidr: "10.0.0.0/24", gateway: "10.0.0.1", domain: "lab.test" };

test("tells its facts", () => {
  const network = new LabNetwork({ ...facts, nameservers: ["9.9.9.9", "10.0.0.3"] });
  expect(network).toMatchObject({
    cidr: "10.0.0.0/24",
    prefixLength: 24,
    gateway: "10.0.0.1",
    domain: "lab.test",
    nameservers: ["9.9.9.9", "10.0.0.3"],
  });
});

test("the gateway resolves names when nobody else does", () => {
  expect(new LabNetwork(facts).nameservers).toEqual(["10.0.0.1"]);
});

test("contains its hosts and nothing else", () => {
  const network = new LabNetwork(facts);
  expect(network.contains("10.0.0.254")).toBe(true);
  expect(network.contains("10.0.0.255")).toBe(false);
  expect(network.contains("10.0.1.1")).toBe(false);
});

test("refuses what is no network", () => {
  expect(() => new LabNetwork({ ...facts, cidr: "10.0.0.1/24" })).toThrow(
    'LabNetwork.cidr: "10.0.0.1/24" is not a network. Remedy: write it as 192.168.1.0/24, without host bits',
  );
});

test("refuses a gateway outside", () => {
  expect(() => new LabNetwork({ ...facts, gateway: "10.0.1.1" })).toThrow(
    "LabNetwork.gateway: 10.0.1.1 is not a host address of 10.0.0.0/24. Remedy: use the router's address on this network",
  );
});

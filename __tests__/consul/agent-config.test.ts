import { join } from "node:path";
import { expectGolden } from "../golden";
import { renderConsulConfig } from "../../lib/consul/agent-config";

const facts = {
  nodeName: "vb0",
  datacenter: "lab",
  address: "10.0.0.11",
  serverAddresses: ["10.0.0.11", "10.0.0.12", "10.0.0.13"],
};
const server = renderConsulConfig({ ...facts, server: true });
const client = renderConsulConfig({
  ...facts,
  nodeName: "vs0",
  address: "10.0.0.21",
  server: false,
});

test.each([
  ["server", server],
  ["client", client],
])("a %s's consul.hcl is as in its golden file", (role, text) => {
  expectGolden(join(__dirname, `golden/${role}.hcl`), text);
});

test.each([
  ["server", server],
  ["client", client],
])("a %s denies by default and keeps plain HTTP on loopback", (_, text) => {
  expect(text).toMatch(/^acl \{\n {2}enabled +=+ true\n {2}default_policy += "deny"$/m);
  expect(text).toMatch(/^addresses \{\n {2}http += "127\.0\.0\.1"$/m);
  expect(text).not.toContain("client_addr");
});

test("a server expects as many servers as there are", () => {
  const one = renderConsulConfig({ ...facts, serverAddresses: ["10.0.0.11"], server: true });
  expect(one).toMatch(/^bootstrap_expect += 1$/m);
  expect(server).toMatch(/^bootstrap_expect += 3$/m);
  expect(client).not.toContain("bootstrap_expect");
});

test("a client listens on no address of the LAN", () => {
  expect(client.match(/10\.0\.0\.21/g)).toHaveLength(1);
  expect(client).toMatch(/^bind_addr += "10\.0\.0\.21"$/m);
  expect(client).toMatch(/^ {2}https += -1$/m);
});

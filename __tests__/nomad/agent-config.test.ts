import { join } from "node:path";
import { expectGolden } from "../golden";
import {
  renderNomadClientConfig,
  renderNomadServerConfig,
  type NomadClientOptions,
} from "../../lib/nomad/agent-config";

const facts = {
  nodeName: "vb0",
  region: "global",
  datacenter: "lab",
  address: "10.0.0.11",
  serverAddresses: ["10.0.0.11", "10.0.0.12", "10.0.0.13"],
};
const server = renderNomadServerConfig(facts);
const client = (options: NomadClientOptions = {}) =>
  renderNomadClientConfig({ ...facts, nodeName: "vs0", address: "10.0.0.21" }, options);
const everything = client({
  nodeClass: "vs",
  nodePool: "edge",
  meta: { rack: "r1", note: 'a "quoted" ${x}' },
  hostVolumes: {
    media: { path: "/srv/media", readOnly: true },
    "app-data": { path: "/srv/app" },
  },
});

test.each([
  ["server", server],
  ["client", client()],
  ["client-with-everything", everything],
])("the nomad.hcl of a %s is as in its golden file", (name, text) => {
  expectGolden(join(__dirname, `golden/${name}.hcl`), text);
});

test.each([
  ["server", server],
  ["client", client()],
])("a %s has ACLs, TLS on all its ports, and its own Consul agent", (_, text) => {
  expect(text).toMatch(/^acl \{\n {2}enabled = true\n\}$/m);
  expect(text).toMatch(/^tls \{\n {2}http +=+ true\n {2}rpc +=+ true$/m);
  expect(text).toMatch(/^ {2}verify_server_hostname += true$/m);
  expect(text).toMatch(/^consul \{\n {2}address += "127\.0\.0\.1:8500"$/m);
});

test("only a server signs identities for Consul", () => {
  expect(server).toContain("service_identity");
  expect(server).toContain("task_identity");
  expect(everything).not.toContain("identity");
});

test("a client knows all servers, and says nothing about itself that it was not told", () => {
  expect(client()).toContain('"10.0.0.11:4647", "10.0.0.12:4647", "10.0.0.13:4647"');
  expect(client()).not.toMatch(/node_class|node_pool|meta|host_volume/);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { synthLab } from "./synth-lab";
import { evaluateLiteral } from "./terraform-expression";
import { TerraformLocal, TerraformOutput } from "../../lib/core/cdk";
import { AclBootstrap } from "../../lib/provisioning/acl-bootstrap";
import { TestHost } from "../../lib/testing/test-host";

const stack = synthLab((scope) => {
  const host = new TestHost(scope, "vb0", "10.0.0.10");
  const after = [new TerraformLocal(scope, "ServersRun", true)];
  const servers = [host, new TestHost(scope, "vb1", "10.0.0.11")] as const;
  const facts = { servers, api: "http://127.0.0.1:8500", caFile: "/etc/ca.pem", after };
  const consul = new AclBootstrap(scope, "A", {
    ...facts,
    system: "Consul",
    resetFile: "/opt/consul/acl-bootstrap-reset",
  });
  new AclBootstrap(scope, "B", { ...facts, system: "Nomad", resetFile: "/opt/nomad/reset" });
  new TerraformOutput(scope, "token", { value: consul.managementToken.token, sensitive: true });
});
const call = stack.find("null_resource", "A/Call").arguments as {
  triggers: Record<string, string>;
  depends_on: string[];
  provisioner: Record<string, { content: string; destination: string }>[];
};

test("runs again when the token or a server is another one", () => {
  expect(call.triggers).toEqual({
    token: expect.stringMatching(/^\$\{nonsensitive\(sha256\(sensitive\(/) as string,
    vb0: expect.stringMatching(/^\$\{local\.vb0_Machine_\w+\}$/) as string,
    vb1: expect.stringMatching(/^\$\{local\.vb1_Machine_\w+\}$/) as string,
  });
});

test("waits for the host and the servers", () => {
  expect(call.depends_on).toEqual([
    expect.stringMatching(/^local\.vb0_Machine_\w+$/),
    "local.ServersRun",
  ]);
});

test("uploads its facts, the secret, and the script that the stack holds once", () => {
  const token = String(stack.json.output!.token!.value);
  expect(token).toMatch(/^\$\{local\.A_ManagementToken_Uuid_\w+\}$/);
  expect(call.provisioner[2]!.file).toEqual({
    destination: ".cdktf-homelab/consul-acl-bootstrap.sh",
    content: [
      "SYSTEM='Consul'",
      "API='http://127.0.0.1:8500'",
      "CA='/etc/ca.pem'",
      "HEADER='X-Consul-Token'",
      "RESET='/opt/consul/acl-bootstrap-reset'",
      `SECRET=${token}`,
      "${local.AclBootstrapScript}",
    ].join("\n"),
  });
  const script = join(__dirname, "../../lib/provisioning/scripts/acl-bootstrap.sh");
  expect(evaluateLiteral(String(stack.json.locals!.AclBootstrapScript))).toBe(
    readFileSync(script, "utf8"),
  );
});

test("the secret has the length of a UUID", () => {
  expect(stack.find("random_bytes", "A/ManagementToken").arguments).toEqual({ length: 16 });
});

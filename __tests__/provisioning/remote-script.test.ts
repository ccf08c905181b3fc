import { Duration } from "../../lib/core/duration";
import type { SshAccess } from "../../lib/contracts/host";
import { RemoteScript } from "../../lib/provisioning/remote-script";
import { synthLab } from "./synth-lab";
import { TestHost } from "../../lib/testing/test-host";

type Connection = Record<string, unknown>;
interface Step {
  readonly "local-exec"?: { readonly command: string; readonly environment: object };
  readonly "remote-exec"?: { readonly inline: string[] };
  readonly file?: object;
}

function synth(ssh: Partial<SshAccess> = {}) {
  const stack = synthLab((scope) => {
    const host = new TestHost(scope, "vs0", "10.0.0.10", ssh);
    new RemoteScript(scope, "Hello", {
      host,
      name: "hello",
      script: "echo hello\n",
      triggers: { version: "1" },
    });
  });
  const { connection, provisioner, ...rest } = stack.find("null_resource", "Hello").arguments;
  return { connection: connection as Connection, steps: provisioner as Step[], rest };
}

test("logs in with the host's key alone", () => {
  expect(synth().connection).toEqual({
    type: "ssh",
    host: "10.0.0.10",
    port: 22,
    user: "lab",
    private_key: expect.stringMatching(/^\$\{local\.vs0_Key_\w+\}$/) as string,
    timeout: "3m",
    agent: "false",
  });
});

test("takes port, host key and patience from the host", () => {
  const { connection, steps } = synth({
    port: 2222,
    hostKey: "ssh-ed25519 AAAA",
    timeout: Duration.seconds(90),
  });
  expect(connection).toMatchObject({ port: 2222, host_key: "ssh-ed25519 AAAA", timeout: "1m30s" });
  expect(steps[0]!["local-exec"]!.environment).toEqual({
    HOST: "vs0",
    ADDRESS: "10.0.0.10",
    PORT: "2222",
    DEADLINE: "90",
  });
});

test("waits, makes a private directory, uploads into it, runs as root: in this order", () => {
  const { steps } = synth();
  expect(steps.map((step) => Object.keys(step))).toEqual([
    ["local-exec"],
    ["remote-exec"],
    ["file"],
    ["remote-exec"],
  ]);
  expect(steps[0]).toMatchObject({ "local-exec": { quiet: true } });
  expect(steps[1]!["remote-exec"]!.inline).toEqual(["install -d -m 0700 .cdktf-homelab"]);
  expect(steps[2]!.file).toEqual({
    content: "echo hello\n",
    destination: ".cdktf-homelab/hello.sh",
  });
  expect(steps[3]!["remote-exec"]!.inline).toEqual([
    `if [ "$(id -u)" = 0 ]; then sh '.cdktf-homelab/hello.sh'; else sudo -n sh '.cdktf-homelab/hello.sh'; fi`,
  ]);
});

test("runs again when a trigger changes, after its host", () => {
  expect(synth().rest).toEqual({
    triggers: { version: "1" },
    depends_on: [expect.stringMatching(/^local\.vs0_Machine_\w+$/)],
  });
});

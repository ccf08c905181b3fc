import { ConsulProvider } from "@cdktf/provider-consul/lib/provider";
import { ConsulAclPolicy, renderConsulRules } from "../../lib/consul/consul-acl-policy";
import { ConsulToken } from "../../lib/consul/consul-token";
import { TerraformLocal } from "../../lib/core/cdk";
import { synthStack } from "../../lib/testing/synth-stack";

test("rules are written in Consul's language", () => {
  expect(
    renderConsulRules({
      keyPrefix: { "web/": "write" },
      servicePrefix: { "": "read" },
      service: { web: "write", 'a"b': "deny" },
      nodePrefix: { "": "read" },
      agentPrefix: { vs: "list" },
      operator: "write",
    }),
  ).toBe(`operator = "write"

agent_prefix "vs" {
  policy = "list"
}

node_prefix "" {
  policy = "read"
}

service "web" {
  policy = "write"
}

service "a\\"b" {
  policy = "deny"
}

service_prefix "" {
  policy = "read"
}

key_prefix "web/" {
  policy = "write"
}
`);
  expect(renderConsulRules({})).toBe("");
});

const policy = (policyName: string) =>
  synthStack((stack) => {
    new ConsulProvider(stack, "consul", {});
    const after = [new TerraformLocal(stack, "Before", true)];
    const web = new ConsulAclPolicy(stack, "Web", {
      policyName,
      description: "for the web",
      rules: { operator: "read" },
      after,
    });
    new ConsulToken(stack, "Token", { description: "web", policies: [web], after });
  });

test("a policy is made after what it needs, a token after its policies", () => {
  const stack = policy("web");
  const { address, arguments: made } = stack.find("consul_acl_policy", "Web");
  expect(made).toEqual({
    name: "web",
    description: "for the web",
    rules: 'operator = "read"\n',
    depends_on: ["local.Before"],
  });
  expect(stack.find("consul_acl_token", "Token").arguments).toEqual({
    description: "web",
    policies: [`\${${address}.name}`],
    local: false,
    depends_on: ["local.Before"],
  });
});

test.each(["", "a b", "a/b", "ä", "a".repeat(129)])("the name %j is refused", (name) => {
  expect(() => policy(name)).toThrow(
    `lab/Web: policy name "${name}" is not accepted by Consul. Remedy: use letters, digits, - and _, at most 128`,
  );
});

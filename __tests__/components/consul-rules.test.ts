import { ConsulAgent } from "./support/consul-agent";
import { rendered } from "./support/rendered";
import { environments, stackJson } from "./support/stacks";
import { describeWith } from "./support/tools";

const policies = environments.flatMap((environment) =>
  Object.values(stackJson(environment).resource.consul_acl_policy ?? {}).map(({ name }) => ({
    environment,
    name: String(name),
  })),
);

/** Consul has no command that reads rules; only an agent does. */
describeWith(["terraform", "consul"], "rules of Consul ACL policies", () => {
  let agent: ConsulAgent;

  beforeAll(async () => {
    agent = await ConsulAgent.start();
  }, 60_000);

  afterAll(() => {
    agent.stop();
  });

  const rulesOf = ({ environment, name }: (typeof policies)[number]) =>
    rendered(environment).consulRules[name]!;

  test.each(policies)("$environment: $name is accepted", async (policy) => {
    expect(await agent.refusalOfRules(rulesOf(policy))).toBeUndefined();
  });

  test("an unknown right is refused", async () => {
    const rules = rulesOf(policies[0]!).replaceAll('"read"', '"reed"');
    expect(await agent.refusalOfRules(rules)).toMatch(/[Ii]nvalid .*reed/s);
  });
});

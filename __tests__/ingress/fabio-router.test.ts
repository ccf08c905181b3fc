import { Construct } from "constructs";
import { join } from "node:path";
import { synthWithCluster } from "./fake-cluster";
import type { INomadNamespace } from "../../lib/contracts/nomad-cluster";
import { TerraformLocal, type TerraformStack } from "../../lib/core/cdk";
import { Duration } from "../../lib/core/duration";
import { Secret } from "../../lib/core/secret";
import { fabioJob } from "../../lib/ingress/fabio-job";
import { FABIO_IMAGE, type FabioBgp, type FabioOptions } from "../../lib/ingress/fabio-options";
import { fabioProperties } from "../../lib/ingress/fabio-properties";
import { FabioRouter, type FabioRouterProps } from "../../lib/ingress/fabio-router";
import { RoutedJob } from "../../lib/ingress/routed-job";
import { Route } from "../../lib/model/route";
import type { JobSpec } from "../../lib/nomad/job/job-spec";
import { renderJob } from "../../lib/nomad/job/render-job";
import { renderProperties } from "../../lib/render/properties";
import { expectGolden } from "../golden";

const golden = (name: string, text: string) => {
  expectGolden(join(__dirname, "golden", name), text);
};

const lines = (options: FabioOptions) => renderProperties(fabioProperties(options)).split("\n");

const withSecret = (use: (secret: Secret, stack: TerraformStack) => void) =>
  synthWithCluster((stack) => {
    use(Secret.fromToken(new TerraformLocal(stack, "Users", "lab:x").asString), stack);
  });

const bgp: FabioBgp = {
  asn: 65010,
  anycastAddresses: ["192.168.1.250", "192.168.1.251"],
  peers: [
    { address: "192.168.1.1", asn: 65001 },
    { address: "192.168.2.1", asn: 65002, port: 1179, hops: 2 },
  ],
};

function router(props: Partial<FabioRouterProps> = {}) {
  return synthWithCluster((stack, cluster) => {
    new FabioRouter(stack, "Fabio", { cluster, ...props });
  });
}

describe("settings", () => {
  test("as they come", () => {
    golden("fabio.properties", lines({}).join("\n"));
  });

  test("follow the options", () => {
    withSecret((users) => {
      const settings = lines({
        tcpPorts: [5432, 22],
        grpcPort: 9990,
        strategy: "rr",
        matcher: "iprefix",
        noRouteStatus: 503,
        deregisterGracePeriod: Duration.seconds(5),
        shutdownWait: Duration.milliseconds(1500),
        title: "Lab",
        basicAuth: [
          { name: "admins", users },
          { name: "lan", users, realm: "The lab" },
        ],
      });
      expect(settings).toEqual(
        expect.arrayContaining([
          "proxy.addr = :9999,:9997;proto=prometheus,:9990;proto=grpc,:5432;proto=tcp,:22;proto=tcp",
          "proxy.strategy = rr",
          "proxy.matcher = iprefix",
          "proxy.noroutestatus = 503",
          "proxy.deregistergraceperiod = 5s",
          "proxy.shutdownwait = 1s500ms",
          "ui.title = Lab",
          "proxy.auth = name=admins;type=basic;file=/secrets/admins.htpasswd;realm=admins;refresh=30s," +
            "name=lan;type=basic;file=/secrets/lan.htpasswd;realm=The lab;refresh=30s",
        ]),
      );
    });
  });

  test("of BGP", () => {
    expect(lines({ bgp }).filter((line) => line.startsWith("bgp."))).toEqual([
      "bgp.enabled = true",
      "bgp.asn = 65010",
      "bgp.anycastaddresses = 192.168.1.250/32,192.168.1.251/32",
      "bgp.peers = address=192.168.1.1;asn=65001," +
        "address=192.168.2.1;asn=65002;port=1179;multihop=true;multihoplength=2",
      "bgp.listenport = 179",
    ]);
    expect(lines({ bgp: { ...bgp, listenPort: 1790 } })).toContain("bgp.listenport = 1790");
  });

  test("never hold a token", () => {
    expect(lines({}).filter((line) => /token/i.test(line))).toEqual([]);
  });
});

describe("the job", () => {
  test("as it comes", () => {
    golden("fabio.nomad.hcl", renderJob(fabioJob("fabio", {})));
  });

  const taskOf = (options: FabioOptions) => fabioJob("fabio", options).groups[0]!.tasks[0]!;

  test("is killed only after all stages of its end", () => {
    expect(taskOf({}).killTimeout?.toString()).toBe("27s");
    const slow = { deregisterGracePeriod: Duration.seconds(4), shutdownWait: Duration.seconds(10) };
    expect(taskOf(slow).killTimeout?.toString()).toBe("19s");
    const { shutdownDelay } = fabioJob("fabio", { shutdownDelay: Duration.seconds(9) }).groups[0]!;
    expect(shutdownDelay?.toString()).toBe("9s");
  });

  test("runs a pinned image", () => {
    expect(FABIO_IMAGE).toMatch(/:\d+\.\d+\.\d+$/);
    expect(taskOf({}).config?.image).toBe(FABIO_IMAGE);
    expect(taskOf({ image: "registry.lab/fabio:2" }).config?.image).toBe("registry.lab/fabio:2");
  });

  test("holds its ports, and needs root only for low ones", () => {
    const options = { tcpPorts: [5432], grpcPort: 9990, bgp: { ...bgp, listenPort: 1790 } };
    expect(fabioJob("fabio", options).groups[0]!.network?.ports).toEqual([
      { label: "lb", static: 9999 },
      { label: "ui", static: 9998 },
      { label: "metrics", static: 9997 },
      { label: "grpc", static: 9990 },
      { label: "bgp", static: 1790 },
      { label: "tcp-5432", static: 5432 },
    ]);
    expect(taskOf(options).user).toBe("65534");
    expect(taskOf({ tcpPorts: [22] }).user).toBeUndefined();
    expect(taskOf({ bgp }).user).toBeUndefined();
  });

  test("learns the address of its node for BGP", () => {
    expect(taskOf({ bgp }).env).toEqual({
      FABIO_BGP_ROUTERID: "${attr.unique.network.ip-address}",
    });
    expect(taskOf({}).env).toBeUndefined();
  });

  test("hides braces from the template language", () => {
    const [template] = taskOf({ title: "{{ a }} {{{b" }).templates!;
    expect(template!.data).toContain('ui.title = {{"{{"}} a }} {{"{{"}}{b\n');
  });

  test("gets the users of an auth scheme from Nomad", () => {
    withSecret((users) => {
      const basicAuth = [{ name: "admins", users }];
      expect(taskOf({ basicAuth }).templates![1]).toEqual({
        destination: "secrets/admins.htpasswd",
        data: '{{ with nomadVar "nomad/jobs/fabio" }}{{ .admins }}{{ end }}\n',
        onChange: { mode: "noop" },
      });
    });
  });
});

describe("the router", () => {
  test("may read what it needs, in exactly its job", () => {
    const stack = router();
    const policy = stack.find("consul_acl_policy", "Fabio/Access/Policy");
    const role = stack.find("consul_acl_role", "Fabio/Access/Role");
    expect(policy.arguments).toMatchObject({
      name: "nomad-default-job-fabio",
      depends_on: [expect.stringMatching(/^local\.Cluster_Ready_/)],
    });
    golden("fabio-rules.hcl", policy.arguments.rules as string);
    expect(role.arguments).toMatchObject({
      name: "nomad-default-job-fabio",
      policies: [`\${${policy.address}.name}`],
    });
    expect(stack.find("consul_acl_binding_rule", "Fabio/Access/Rule").arguments).toMatchObject({
      auth_method: "nomad-workloads",
      bind_type: "role",
      bind_name: `\${${role.address}.name}`,
      selector:
        'value.nomad_job_id == "fabio" and value.nomad_namespace == "default" and "nomad_service" not in value',
    });
  });

  test("starts when the cluster is ready and its login gets the role", () => {
    const stack = router();
    expect(stack.find("nomad_job", "Fabio/Job").arguments.depends_on).toEqual(
      expect.arrayContaining([
        stack.find("consul_acl_binding_rule", "Fabio/Access/Rule").address,
        expect.stringMatching(/^local\.Cluster_Ready_/),
      ]),
    );
    expect(stack.ofType("nomad_variable")).toEqual([]);
  });

  test("runs in a namespace, under a name of its own", () => {
    const stack = synthWithCluster((scope, cluster) => {
      const ready = new TerraformLocal(scope, "NamespaceReady", true);
      const namespace: INomadNamespace = Object.assign(new Construct(scope, "Edge"), {
        namespaceName: "edge",
        readiness: [ready],
      });
      const fabio = new FabioRouter(scope, "Fabio", { cluster, namespace, jobId: "router" });
      expect(fabio.serviceName).toBe("router");
      expect(fabio.readiness).toEqual([fabio.node.findChild("Job").node.defaultChild]);
    });
    const { jobspec, depends_on } = stack.find("nomad_job", "Fabio/Job").arguments;
    expect(jobspec).toMatch(/^job "router" \{\n {2}type += "system"\n {2}namespace += "edge"/);
    expect(depends_on).toContain("local.NamespaceReady");
    expect(stack.find("consul_acl_binding_rule", "Fabio/Access/Rule").arguments.selector).toContain(
      'value.nomad_job_id == "router" and value.nomad_namespace == "edge"',
    );
  });

  test("keeps users and passwords in Nomad", () => {
    const stack = synthWithCluster((scope, cluster) => {
      const users = Secret.fromToken(new TerraformLocal(scope, "Users", "lab:x").asString);
      new FabioRouter(scope, "Fabio", { cluster, basicAuth: [{ name: "admins", users }] });
    });
    const variable = stack.find("nomad_variable", "Fabio/Users");
    expect(variable.arguments).toMatchObject({
      path: "nomad/jobs/fabio",
      items: { admins: "${local.Users}" },
      depends_on: [expect.stringMatching(/^local\.Cluster_Bootstrapped_/)],
    });
    const job = stack.find("nomad_job", "Fabio/Job").arguments;
    expect(job.depends_on).toContain(variable.address);
    expect(job.jobspec).not.toContain("local.Users");
  });

  test.each<[Partial<FabioOptions>, string]>([
    [{ jobId: "Fabio" }, '"Fabio" cannot be the name of a job, a service and a role'],
    [{ jobId: 'a" or "1' }, '"a" or "1" cannot be the name'],
    [{ tcpPorts: [0] }, "a port is 0"],
    [{ grpcPort: 70000 }, "a port is 70000"],
    [{ tcpPorts: [1.5] }, "a port is 1.5"],
    [{ tcpPorts: [9998] }, "port 9998 is used twice"],
    [{ tcpPorts: [5432, 5432] }, "port 5432 is used twice"],
    [{ tcpPorts: [9990], grpcPort: 9990 }, "port 9990 is used twice"],
    [{ bgp: { ...bgp, listenPort: 9999 } }, "port 9999 is used twice"],
    [{ noRouteStatus: 200 }, "noRouteStatus is 200"],
    [{ shutdownWait: Duration.seconds(24) }, "to stop takes up to 31s, and clients kill after 30s"],
    [{ bgp: { ...bgp, asn: 0 } }, "the ASN is 0"],
    [{ bgp: { ...bgp, asn: 4294967296 } }, "the ASN is 4294967296"],
    [{ bgp: { ...bgp, anycastAddresses: [] } }, "BGP has no address to announce"],
    [{ bgp: { ...bgp, anycastAddresses: ["192.168.1.250/32"] } }, '"192.168.1.250/32" is not an'],
    [{ bgp: { ...bgp, peers: [] } }, "BGP has no peer"],
    [
      { bgp: { ...bgp, peers: [{ address: "router", asn: 1 }] } },
      '"router" is not an IPv4 address',
    ],
    [{ bgp: { ...bgp, peers: [{ address: "10.0.0.1", asn: 1.5 }] } }, "the ASN is 1.5"],
    [{ bgp: { ...bgp, peers: [{ address: "10.0.0.1", asn: 1, port: 0 }] } }, "a peer's port is 0"],
    [
      { bgp: { ...bgp, peers: [{ address: "10.0.0.1", asn: 1, hops: 256 }] } },
      "a peer is 256 hops",
    ],
  ])("refuses %j", (options, message) => {
    expect(() => router(options)).toThrow(`lab/Fabio: ${message}`);
  });

  test("refuses auth schemes that Fabio would not tell apart or not read", () => {
    withSecret((users, stack) => {
      const make = (...names: string[]) => {
        const basicAuth = names.map((name) => ({ name, users, realm: "a;b" }));
        return () =>
          new FabioRouter(stack, names.join("-"), { cluster: undefined as never, basicAuth });
      };
      expect(make("a", "a")).toThrow("lab/a-a: two auth schemes have the same name");
      expect(make("a b")).toThrow('lab/a b: "a b" cannot be the name of an auth scheme');
      expect(make("a")).toThrow('lab/a: the realm "a;b" cannot be written into a setting');
    });
  });

  test("tells all that is wrong at once", () => {
    expect(() => router({ noRouteStatus: 0, tcpPorts: [0] })).toThrow(
      /^lab\/Fabio: a port is 0.*\nlab\/Fabio: noRouteStatus is 0/,
    );
  });
});

describe("a job with routes", () => {
  const check = { interval: Duration.seconds(5), timeout: Duration.seconds(2) };
  const job: JobSpec = {
    id: "web",
    groups: [
      {
        name: "web",
        network: { ports: [{ label: "http" }] },
        services: [
          { name: "web", port: "http", tags: ["app"], checks: [{ type: "tcp", ...check }] },
          { name: "admin", port: "http", tags: ["app"] },
        ],
        tasks: [
          {
            name: "web",
            driver: "raw_exec",
            config: { command: "web" },
            services: [{ name: "api", port: "http", checks: [{ type: "tcp", ...check }] }],
          },
        ],
      },
    ],
  };
  const host = "web.lab.example";
  const routes = {
    web: [
      Route.http({ host }),
      Route.redirect({ host, path: "/old", code: 301, url: "https://$host/$path" }),
    ],
    api: [Route.http({ host, path: "/api" })],
  };

  test("has them as tags of its services", () => {
    const stack = synthWithCluster((scope, cluster) => {
      const { table } = new FabioRouter(scope, "Fabio", { cluster, domains: ["lab.example"] });
      new RoutedJob(scope, "Web", { cluster, table, job, routes });
      expect(table.entries.map(({ path }) => path)).toEqual(["lab/Web", "lab/Web", "lab/Web"]);
    });
    const { jobspec } = stack.find("nomad_job", "Web").arguments as { jobspec: string };
    const tags = (name: string) =>
      new RegExp(`name += "${name}"\\n.*\\n +tags += (\\[[^\\]]*\\])`).exec(jobspec)?.[1];
    const parsed = (name: string) =>
      JSON.parse((tags(name) ?? "").replace(/,(?=\s*\])/, "")) as string[];
    expect(parsed("web")).toEqual([
      "app",
      "urlprefix-web.lab.example/",
      "urlprefix-web.lab.example/old redirect=301,https://$host/$path",
    ]);
    expect(parsed("admin")).toEqual(["app"]);
    expect(parsed("api")).toEqual(["urlprefix-web.lab.example/api"]);
  });

  test("fails with both paths when another job has one of them", () => {
    expect(() =>
      synthWithCluster((scope, cluster) => {
        const { table } = new FabioRouter(scope, "Fabio", { cluster });
        new RoutedJob(scope, "One", { cluster, table, job, routes });
        new RoutedJob(scope, "Two", {
          cluster,
          table,
          job,
          routes: { web: [Route.http({ host })] },
        });
      }),
    ).toThrow(
      'lab/Two: route "web.lab.example/" of service "web" leads to service "web" of job "web" (lab/One) already',
    );
  });

  test("fails when the service has no health check", () => {
    expect(() =>
      synthWithCluster((scope, cluster) => {
        const { table } = new FabioRouter(scope, "Fabio", { cluster });
        new RoutedJob(scope, "Web", { cluster, table, job, routes: { admin: routes.web } });
      }),
    ).toThrow('lab/Web: service "admin" has no health check, so Fabio ignores it');
  });
});

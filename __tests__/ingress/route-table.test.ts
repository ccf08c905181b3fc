import { Construct } from "constructs";
import { TerraformStack, Testing } from "cdktf";
import { Duration } from "../../lib/core/duration";
import type { JobRoutes } from "../../lib/ingress/job-services";
import { RouteTable, type RouteTableProps } from "../../lib/ingress/route-table";
import { Route } from "../../lib/model/route";
import type { JobSpec } from "../../lib/nomad/job/job-spec";
import type { GroupService } from "../../lib/nomad/job/service";

const check = {
  type: "tcp",
  interval: Duration.seconds(5),
  timeout: Duration.seconds(2),
} as const;

const jobWith = (service: Partial<GroupService> = {}, id = "web"): JobSpec => ({
  id,
  groups: [
    {
      name: "web",
      network: { ports: [{ label: "http" }] },
      services: [{ name: "web", port: "http", checks: [check], ...service }],
      tasks: [
        {
          name: "web",
          driver: "raw_exec",
          services: [{ name: "api", port: "http", checks: [check] }],
        },
      ],
    },
  ],
});

const home = Route.http({ host: "web.lab.example" });

function setUp(props?: RouteTableProps) {
  const stack = new TerraformStack(Testing.app(), "lab");
  const table = new RouteTable(props);
  const add =
    (id: string, routes: JobRoutes, job = jobWith()) =>
    () => {
      table.add(new Construct(stack, id), job, routes);
    };
  return { table, add };
}

test("keeps what was added, and who added it", () => {
  const { table, add } = setUp();
  const api = Route.http({ path: "/api" });
  add("Web", { web: [home], api: [api] })();
  expect(table.entries).toEqual([
    { route: home, path: "lab/Web", jobId: "web", serviceName: "web" },
    { route: api, path: "lab/Web", jobId: "web", serviceName: "api" },
  ]);
});

describe("routes of two jobs", () => {
  test.each([
    [
      "host",
      home,
      Route.http({ host: "WEB.lab.example", backendProtocol: "https" }),
      "web.lab.example/",
    ],
    [
      "path",
      Route.http({ path: "/a" }),
      Route.redirect({ path: "/a", code: 301, url: "https://$host/" }),
      "/a",
    ],
    ["half a weight", Route.http({ weight: 0.5 }), Route.http({}), "/"],
  ])("with the same %s fail with both paths", (_, first, second, source) => {
    const { table, add } = setUp();
    add("One", { web: [first] }, jobWith({}, "one"))();
    expect(add("Two", { web: [second] }, jobWith({}, "two"))).toThrow(
      `lab/Two: route "${source}" of service "web" leads to service "web" of job "one" (lab/One) already. ` +
        "Remedy: choose another host or path, or give both a weight to share the traffic",
    );
    expect(table.entries).toHaveLength(1);
  });

  test("with the same TCP port fail", () => {
    const { add } = setUp({ tcpPorts: [5432] });
    add("One", { web: [Route.tcp({ port: 5432 })] })();
    expect(add("Two", { web: [Route.tcp({ port: 5432 })] })).toThrow(
      'lab/Two: route ":5432" of service "web" leads to service "web" of job "web" (lab/One) already',
    );
  });

  test("may share the traffic by weight", () => {
    const { table, add } = setUp();
    add("One", { web: [Route.http({ weight: 0.9 })] })();
    add("Two", { web: [Route.http({ weight: 0.1 })] })();
    expect(table.entries).toHaveLength(2);
  });

  test("may differ by host or path alone", () => {
    const { table, add } = setUp();
    add("One", { web: [home, Route.http({ host: "web.lab.example", path: "/api" })] })();
    add("Two", { web: [Route.http({ host: "*.lab.example" }), Route.http({ path: "/api" })] })();
    expect(table.entries).toHaveLength(4);
  });
});

describe("routes of one job", () => {
  test("are given once", () => {
    const { add } = setUp();
    const twice = [Route.http({ weight: 0.5 }), Route.http({ weight: 0.25 })];
    expect(add("Web", { web: twice })).toThrow(
      'lab/Web: route "/" is given twice to service "web" of job "web" (lab/Web). Remedy: keep one of them',
    );
  });

  test("do not lead to two services", () => {
    const { add } = setUp();
    expect(add("Web", { web: [home], api: [home] })).toThrow(
      'lab/Web: route "web.lab.example/" of service "api" leads to service "web" of job "web" (lab/Web) already',
    );
  });
});

describe("a service that Fabio would not lead to", () => {
  test.each<[string, Partial<GroupService>, string]>([
    [
      "without a check",
      { checks: undefined },
      'service "web" has no health check, so Fabio ignores it',
    ],
    ["with an empty list of checks", { checks: [] }, 'service "web" has no health check'],
    [
      "of Nomad",
      { provider: "nomad" },
      'Nomad registers service "web", and Fabio reads Consul only',
    ],
    ["without a port", { port: undefined }, 'service "web" has no port to lead requests to'],
    [
      "with a route as a tag",
      { tags: ["urlprefix-/"] },
      'service "web" has the route "urlprefix-/" as a tag',
    ],
    [
      "with one on its canaries",
      { canaryTags: ["urlprefix-/"] },
      'service "web" has the route "urlprefix-/" as a tag',
    ],
    [
      "with a quote in a tag",
      { tags: ['a "b"'] },
      'Fabio cannot read the tag "a \\"b\\"" of service "web"',
    ],
    ["with a backslash in a tag", { canaryTags: ["a\\b"] }, 'Fabio cannot read the tag "a\\\\b"'],
    ["with a line end in a tag", { tags: ["a\nb"] }, 'Fabio cannot read the tag "a\\nb"'],
  ])("%s is refused", (_, service, message) => {
    const { add } = setUp();
    expect(add("Web", { web: [home] }, jobWith(service))).toThrow(`lab/Web: ${message}`);
  });

  test("does not matter when no route leads to it", () => {
    const { table, add } = setUp();
    add("Web", { api: [home] }, jobWith({ checks: [] }))();
    expect(table.entries).toHaveLength(1);
  });

  test("must be there", () => {
    const { add } = setUp();
    expect(add("Web", { wbe: [home] })).toThrow(
      'lab/Web: job "web" has no service "wbe". Remedy: use one of "web", "api"',
    );
  });
});

describe("what the router offers", () => {
  const domains = ["lab.example", "Example.org"];

  test.each([
    Route.http({ host: "lab.example" }),
    Route.http({ host: "a.b.LAB.example" }),
    Route.http({ host: "*.lab.example" }),
    Route.http({ host: "web.example.org" }),
    Route.tcp({ port: 1 }),
  ])("$source lies in a domain", (route) => {
    const { table, add } = setUp({ domains, tcpPorts: [1] });
    add("Web", { web: [route] })();
    expect(table.entries).toHaveLength(1);
  });

  test.each([
    Route.http({ host: "example" }),
    Route.http({ host: "notlab.example" }),
    Route.http({ host: "lab.example.net" }),
    Route.http({ path: "/" }),
    Route.redirect({ code: 301, url: "https://lab.example/" }),
  ])("$source lies outside", (route) => {
    const { add } = setUp({ domains });
    expect(add("Web", { web: [route] })).toThrow(
      `lab/Web: the host of route "${route.source}" lies outside "lab.example", "Example.org"`,
    );
  });

  test("are its ports, gRPC and auth schemes", () => {
    const routes = [
      Route.tcp({ port: 5432 }),
      Route.http({ backendProtocol: "grpc", path: "/a" }),
      Route.http({ path: "/b", auth: "admins" }),
    ];
    const { table, add } = setUp({ tcpPorts: [5432], grpc: true, authSchemes: ["admins"] });
    add("Web", { web: routes })();
    expect(table.entries).toHaveLength(3);

    expect(setUp({ tcpPorts: [5433], authSchemes: ["users"] }).add("Web", { web: routes })).toThrow(
      [
        'lab/Web: the router does not listen for route ":5432". Remedy: add 5432 to its tcpPorts',
        'lab/Web: the router does not listen for gRPC, which route "/a" needs. Remedy: give it a grpcPort',
        'lab/Web: the router has no auth scheme "admins" for route "/b". Remedy: add it to its basicAuth',
      ].join("\n"),
    );
  });
});

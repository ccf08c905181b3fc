import fc from "fast-check";
import { LabError } from "../../lib/core/lab-error";
import { Route, type HttpRouteProps, type TcpRouteProps } from "../../lib/model/route";

const host = "web.lab.example.net";

describe("tags", () => {
  test.each<[HttpRouteProps, string]>([
    [{}, "/"],
    [{ host }, "web.lab.example.net/"],
    [{ host: "Web.LAB.example.net", path: "/Api" }, "web.lab.example.net/Api"],
    [{ host: "*.lab.example.net" }, "*.lab.example.net/"],
    [{ path: "/whoami", stripPath: true }, "/whoami strip=/whoami"],
    [{ host, path: "/a/", stripPath: true, prepend: "/b" }, `${host}/a/ strip=/a prepend=/b`],
    [{ host, backendProtocol: "http" }, `${host}/`],
    [{ host, backendProtocol: "grpc" }, `${host}/ proto=grpc`],
    [
      { host, backendProtocol: "https", tlsSkipVerify: true, hostHeader: "Dst.Example" },
      `${host}/ proto=https tlsskipverify=true host=dst.example`,
    ],
    [{ host, hostHeader: "dst", auth: "admins" }, `${host}/ host=dst auth=admins`],
    [{ host, allow: ["10.0.0.0/8", "fd00::1"] }, `${host}/ allow=ip:10.0.0.0/8,ip:fd00::1`],
    [{ host, deny: ["fd00::/8", "10.0.0.1"] }, `${host}/ deny=ip:fd00::/8,ip:10.0.0.1`],
    [{ host, weight: 0.25 }, `${host}/ weight=0.25`],
    [{ host, weight: 1 }, `${host}/ weight=1`],
    [{ host, weight: 0.0001 }, `${host}/ weight=0.0001`],
  ])("%j", (props, tag) => {
    expect(Route.http(props).tag).toBe(`urlprefix-${tag}`);
  });

  test("of a redirect", () => {
    expect(
      Route.redirect({ host, path: "/a", stripPath: true, code: 308, url: "https://$host/$path" })
        .tag,
    ).toBe(`urlprefix-${host}/a redirect=308,https://$host/$path strip=/a`);
  });

  test("of TCP", () => {
    expect(Route.tcp({ port: 5432, allow: ["10.0.0.1"], weight: 0.5 }).tag).toBe(
      "urlprefix-:5432 proto=tcp allow=ip:10.0.0.1 weight=0.5",
    );
  });

  test.each([
    "https://example.net",
    "http://$host:8443/",
    "https://web.example.net:8443/a/$path",
    "https://web.example.net/$path?from=a&to=b",
  ])("may redirect to %s", (url) => {
    expect(Route.redirect({ code: 301, url }).tag).toBe(`urlprefix-/ redirect=301,${url}`);
  });
});

test("a router learns what it has to know", () => {
  expect(
    Route.http({ host: "WEB.example", path: "/a", auth: "admins", weight: 0.5 }),
  ).toMatchObject({
    source: "web.example/a",
    listener: "http",
    host: "web.example",
    port: undefined,
    auth: "admins",
    weight: 0.5,
  });
  expect(Route.http({ backendProtocol: "grpc" }).listener).toBe("grpc");
  expect(Route.http({ backendProtocol: "https" }).listener).toBe("http");
  expect(Route.redirect({ host, code: 301, url: "https://$host/" })).toMatchObject({
    listener: "http",
    host,
  });
  expect(Route.tcp({ port: 53 })).toMatchObject({ source: ":53", listener: "tcp", port: 53 });
});

const label = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9-]{0,8}[A-Za-z0-9])?$/);
const hostName = fc
  .tuple(fc.constantFrom("", "*."), fc.array(label, { minLength: 1, maxLength: 4 }))
  .map(([star, labels]) => star + labels.join("."));
const segment = fc
  .stringMatching(/^[A-Za-z0-9._~@:+=-]{1,8}$/)
  .filter((text) => text !== "." && text !== "..");
const prefix = fc
  .array(segment, { minLength: 1, maxLength: 3 })
  .map((list) => `/${list.join("/")}`);
const ipv4 = fc.ipV4();
const network = fc
  .tuple(fc.nat({ max: 255 }), fc.constantFrom(8, 16, 24))
  .map(([byte, length]) => `${byte}.0.0.0/${length}`);
const sources = fc.array(fc.oneof(ipv4, network, fc.ipV6()), { minLength: 1, maxLength: 3 });
const access = fc.oneof(
  fc.constant({}),
  fc.record({ allow: sources }),
  fc.record({ deny: sources }),
);
const weight = fc.integer({ min: 1, max: 10_000 }).map((steps) => steps / 10_000);

const httpProps: fc.Arbitrary<HttpRouteProps> = fc
  .tuple(
    access,
    fc.record(
      {
        host: hostName,
        path: fc.tuple(prefix, fc.constantFrom("", "/")).map((parts) => parts.join("")),
        stripPath: fc.constant(true),
        prepend: prefix,
        backendProtocol: fc.constantFrom("https" as const, "grpc" as const),
        hostHeader: fc.oneof(fc.constant("dst"), label),
        auth: fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/),
        weight,
      },
      { requiredKeys: [] },
    ),
    fc.boolean(),
  )
  .map(([lists, { stripPath, ...props }, skip]) => ({
    ...lists,
    ...props,
    ...(props.path !== undefined && stripPath ? { stripPath } : {}),
    ...(props.backendProtocol === "https" && skip ? { tlsSkipVerify: true } : {}),
  }));

const tcpProps: fc.Arbitrary<TcpRouteProps> = fc
  .tuple(access, fc.record({ port: fc.integer({ min: 1, max: 65535 }), weight }))
  .map(([lists, props]) => ({ ...lists, ...props }));

/** Reads a tag as Fabio's documentation describes it, not as the library writes it. */
function readTag(tag: string): Record<string, unknown> {
  const [source = "", ...words] = tag.slice("urlprefix-".length).split(" ");
  const options = new Map(
    words.map((word) => [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)]),
  );
  const slash = source.indexOf("/");
  const addresses = (name: string) =>
    options
      .get(name)
      ?.split(",")
      .map((item) => /^ip:(.+)$/.exec(item)![1]!);
  const read = {
    ...(source.startsWith(":")
      ? { port: Number(source.slice(1)) }
      : { host: source.slice(0, slash), path: source.slice(slash) }),
    protocol: options.get("proto"),
    skip: options.get("tlsskipverify"),
    strip: options.get("strip"),
    prepend: options.get("prepend"),
    header: options.get("host"),
    auth: options.get("auth"),
    weight: options.has("weight") ? Number(options.get("weight")) : undefined,
    allow: addresses("allow"),
    deny: addresses("deny"),
  };
  expect(words).toHaveLength(options.size);
  return read;
}

describe("what is written is read", () => {
  test("HTTP", () => {
    fc.assert(
      fc.property(httpProps, (props) => {
        const path = props.path ?? "/";
        expect(readTag(Route.http(props).tag)).toEqual({
          host: (props.host ?? "").toLowerCase(),
          path,
          protocol: props.backendProtocol,
          skip: props.tlsSkipVerify === true ? "true" : undefined,
          strip: props.stripPath === true ? path.replace(/\/$/, "") : undefined,
          prepend: props.prepend,
          header: props.hostHeader?.toLowerCase(),
          auth: props.auth,
          weight: props.weight,
          allow: props.allow,
          deny: props.deny,
        });
      }),
    );
  });

  test("TCP", () => {
    fc.assert(
      fc.property(tcpProps, (props) => {
        const { port, ...rest } = readTag(Route.tcp(props).tag);
        expect(port).toBe(props.port);
        expect(rest).toMatchObject({ protocol: "tcp", weight: props.weight });
        expect(rest).toMatchObject({ allow: props.allow, deny: props.deny });
      }),
    );
  });

  test("whatever is typed, a tag has nothing that breaks the list of options", () => {
    const hostile = fc.oneof(fc.string({ unit: "grapheme" }), hostName, prefix);
    const props = fc.record(
      {
        host: hostile,
        path: hostile,
        prepend: hostile,
        hostHeader: hostile,
        auth: hostile,
        allow: fc.array(hostile),
        weight: fc.double(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(props, (given) => {
        try {
          expect(Route.http(given).tag).toMatch(
            /^urlprefix-(\*\.)?[a-z0-9.-]*\/[A-Za-z0-9._~@:+=/-]*( [a-z]+=[A-Za-z0-9._~@:,+=/-]+)*$/,
          );
        } catch (error) {
          if (!LabError.isLabError(error)) throw error;
        }
      }),
    );
  });
});

describe("refused", () => {
  test.each([
    "",
    "web lab",
    "web,lab",
    "web:80",
    "-web",
    "web-",
    "web..lab",
    "web.",
    "*",
    "a.*.lab",
    "*web.lab",
    "$DC.lab",
    "${TfToken[TOKEN.1]}",
    "web_1",
    "wéb",
    "a".repeat(64),
    Array(64).fill("abc").join("."),
  ])("the host %j", (name) => {
    expect(() => Route.http({ host: name })).toThrow(
      `"${name.toLowerCase()}" is not a host name. Remedy: use labels of letters`,
    );
  });

  test.each([
    "",
    "web",
    "/a b",
    "/a\tb",
    "/a,b",
    '/"',
    "/a\\b",
    "/a*",
    "/[a",
    "/{a",
    "/a?",
    "/a#b",
    "/$DC",
    "/%20",
    "//a",
    "/a//b",
    "/./a",
    "/a/..",
    "/ä",
  ])("the path %j", (path) => {
    expect(() => Route.http({ host, path })).toThrow(
      `route "${host}${path}": "${path}" is not a path that a request can have`,
    );
  });

  test.each(["", "a", "/", "/a/", "/a b", "/$x"])("the prefix %j", (prepend) => {
    expect(() => Route.http({ prepend })).toThrow(`"${prepend}" cannot be put in front of a path`);
  });

  test.each([0, -1, 1.1, 0.00001, NaN, Infinity])("the weight %d", (share) => {
    expect(() => Route.http({ weight: share })).toThrow(
      `the weight is ${share}. Remedy: use a share`,
    );
  });

  test.each([0, -1, 65536, 1.5, NaN])("the port %d", (port) => {
    expect(() => Route.tcp({ port })).toThrow(`route ":${port}": the port is ${port}. Remedy`);
  });

  test.each(["", "Admins", "a b", "a,b", "a=b", "1a"])("the auth scheme %j", (auth) => {
    expect(() => Route.http({ auth })).toThrow(`"${auth}" cannot be the name of an auth scheme`);
  });

  test.each([
    "",
    "lab",
    "ip:10.0.0.1",
    "10.0.0.1/8",
    "10.0.0.0/33",
    "10.0.0.0/08",
    "10.0.0/8",
    "010.0.0.1",
    "10.0.0.0/8/8",
    "10.0.0.0/8,10.0.0.1",
    "fe80::1%eth0",
    "fd00::/129",
  ])("the address %j", (source) => {
    for (const lists of [{ allow: [source] }, { deny: ["10.0.0.1", source] }]) {
      expect(() => Route.tcp({ port: 1, ...lists })).toThrow(
        `not an address or network: "${source}". Remedy`,
      );
    }
  });

  test.each<[HttpRouteProps, string]>([
    [{ allow: [] }, "a list of addresses is empty"],
    [{ allow: ["10.0.0.1"], deny: ["10.0.0.1"] }, "Fabio ignores allow and deny"],
    [{ stripPath: true }, 'stripPath has nothing to take away from "/"'],
    [{ path: "/", stripPath: true }, 'stripPath has nothing to take away from "/"'],
    [{ tlsSkipVerify: true }, "tlsSkipVerify is set, but the service speaks http"],
    [{ hostHeader: "a b" }, '"a b" is not a host name'],
    [{ hostHeader: "*.lab" }, 'hostHeader "*.lab" has a wildcard'],
  ])("%j", (props, message) => {
    expect(() => Route.http(props)).toThrow(message);
  });

  test.each([200, 300, 304, 399, 301.5])("the status %d", (code) => {
    expect(() => Route.redirect({ code, url: "https://$host/" })).toThrow(
      `${code} is not the status of a redirect`,
    );
  });

  test.each([
    "",
    "web.example",
    "ftp://web.example/",
    "https:///a",
    "https://*.example/",
    "https://web.example:0/",
    "https://web.example:65536/",
    "https://web.example:8443$path",
    "https://web.example$path",
    "https://web.example/a,b",
    "https://web.example/a b",
    "https://web.example/%zz",
    "https://web.example/$path/$path",
    "https://web.example/#a",
    "https://web.example/?a=%",
    "https://user@web.example/",
  ])("to redirect to %j", (url) => {
    expect(() => Route.redirect({ code: 301, url })).toThrow(
      `"${url}" is not a URL that Fabio can redirect to`,
    );
  });

  test("with all that is wrong at once", () => {
    expect(() => Route.http({ host: "a b", path: "x", weight: 2, auth: "" })).toThrow(
      /^route "a bx": "a b" is not .*\n.*"x" is not .*\n.*weight is 2.*\n.*"" cannot be/,
    );
  });
});

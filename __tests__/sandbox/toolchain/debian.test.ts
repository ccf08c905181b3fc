import { isDebianLike, parseAptSources } from "../../../sandbox/toolchain/debian";

describe("parseAptSources", () => {
  test("reads lines, with and without options", () => {
    const text = [
      "# deb http://example.org/commented bookworm main",
      "deb http://example.org/debian bookworm main contrib",
      "deb [arch=amd64 signed-by=/k.gpg] http://example.org/security bookworm-security main",
      "deb-src http://example.org/debian bookworm main",
    ].join("\n");
    expect(parseAptSources(text)).toEqual([
      { uri: "http://example.org/debian", suites: ["bookworm"], components: ["main", "contrib"] },
      { uri: "http://example.org/security", suites: ["bookworm-security"], components: ["main"] },
    ]);
  });

  test("reads stanzas and passes over disabled ones and sources", () => {
    const text = [
      "Types: deb\n# a remark\nURIs: http://example.org/debian\nSuites: bookworm bookworm-updates\nComponents: main",
      "Types: deb-src\nURIs: http://example.org/src\nSuites: bookworm\nComponents: main",
      "Types: deb\nEnabled: no\nURIs: http://example.org/off\nSuites: bookworm\nComponents: main",
    ].join("\n\n");
    expect(parseAptSources(text)).toEqual([
      {
        uri: "http://example.org/debian",
        suites: ["bookworm", "bookworm-updates"],
        components: ["main"],
      },
    ]);
  });
});

test("isDebianLike knows Debian, Ubuntu and their kin", () => {
  expect(isDebianLike('NAME="Debian"\nID=debian\n')).toBe(true);
  expect(isDebianLike('ID=linuxmint\nID_LIKE="ubuntu debian"\n')).toBe(true);
  expect(isDebianLike('NAME="debian fan"\nID=fedora\n')).toBe(false);
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { goPrograms, type GoProgram } from "../../../sandbox/toolchain/manifest";
import {
  mirrorForOpenTofu,
  missingProviders,
  providerPath,
} from "../../../sandbox/toolchain/provider-mirror";
import { checkSum, programKey } from "../../../sandbox/toolchain/toolchain";

const program: GoProgram = { name: "tool", module: "example.org/tool", version: "v1.2.3" };

describe("programKey", () => {
  test("is readable and changes with the entry", () => {
    expect(programKey(program)).toMatch(/^tool-v1\.2\.3-[0-9a-f]{12}$/);
    expect(programKey({ ...program })).toBe(programKey(program));
    expect(programKey({ ...program, modEdits: ["-x"] })).not.toBe(programKey(program));
  });

  test("is unique in the manifest", () => {
    expect(new Set(goPrograms.map(programKey)).size).toBe(goPrograms.length);
  });
});

describe("checkSum", () => {
  test("accepts what was recorded, and anything the checksum database has vouched for", () => {
    expect(() => {
      checkSum({ ...program, recordedSum: "h1:a=" }, "h1:a=");
      checkSum(program, "h1:b=");
    }).not.toThrow();
  });

  test("fails when a recorded module has another hash", () => {
    expect(() => {
      checkSum({ ...program, recordedSum: "h1:a=" }, "h1:b=");
    }).toThrow("example.org/tool@v1.2.3 is not what was recorded");
  });
});

describe("the mirror of providers", () => {
  let root: string;
  const provider = { namespace: "hashicorp", name: "nomad", version: "2.5.2" };
  const file = (registry: string) => join(root, registry, providerPath(provider, "linux_amd64"));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "mirror-"));
    mkdirSync(dirname(file("registry.terraform.io")), { recursive: true });
    writeFileSync(file("registry.terraform.io"), "a provider");
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  test("has Terraform's layout", () => {
    expect(providerPath(provider, "linux_amd64")).toBe(
      "hashicorp/nomad/2.5.2/linux_amd64/terraform-provider-nomad_v2.5.2",
    );
  });

  test("serves OpenTofu too, and a second time changes nothing", () => {
    mirrorForOpenTofu(root);
    mirrorForOpenTofu(root);
    expect(readFileSync(file("registry.opentofu.org"), "utf8")).toBe("a provider");
  });

  test("names the providers that are not there", () => {
    expect(missingProviders(root)).toEqual(["hashicorp/consul", "hashicorp/null"]);
  });
});

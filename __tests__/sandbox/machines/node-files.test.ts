import { nodeFiles } from "../../../sandbox/machines/node-files";

describe("nodeFiles", () => {
  test("are named once each", () => {
    const paths = nodeFiles.map((file) => file.path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test("lie in directories that are no links in Debian, which the upper layer would hide", () => {
    const linked = nodeFiles.filter((file) => /^\/(bin|lib|lib64|sbin)\//.test(file.path));
    expect(linked).toEqual([]);
  });

  test("send pulls from public registries to the lab's", () => {
    const file = nodeFiles.find(({ path }) => path.endsWith("registries.conf"));
    expect(file).toMatchObject({
      content: expect.stringContaining('location = "docker.io"') as string,
    });
    expect(file).toMatchObject({
      content: expect.stringContaining('location = "10.77.0.254:5000"') as string,
    });
  });
});

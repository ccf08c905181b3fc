const transform = {
  "^.+\\.ts$": [
    "@swc/jest",
    { jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } },
  ],
};

/** @type {import("jest").Config} */
export default {
  projects: [
    {
      displayName: "unit",
      testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/__tests__/components/"],
      modulePathIgnorePatterns: ["<rootDir>/cdktf.out"],
      transform,
    },
    {
      displayName: "components",
      testMatch: ["<rootDir>/__tests__/components/**/*.test.ts"],
      modulePathIgnorePatterns: ["<rootDir>/cdktf.out"],
      transform,
    },
  ],
};

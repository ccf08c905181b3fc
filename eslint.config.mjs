import eslint from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "node_modules/**",
      "dist/**",
      "coverage/**",
      "cdktf.out/**",
      "packages/cdktf-provider-proxmox/lib/**",
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "no-console": "error",
      "no-template-curly-in-string": "off",
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: false },
      ],
      "@typescript-eslint/no-extraneous-class": "off",
    },
  },
  {
    files: ["lib/**/*.ts", "stacks/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Error'], CallExpression[callee.name='Error']",
          message: "Throw a LabError: it names the construct path and the remedy.",
        },
        { selector: "ExportDefaultDeclaration", message: "Use named exports." },
      ],
      "no-restricted-imports": [
        "error",
        {
          paths: [{ name: "cdktf", message: "Import from lib/core/cdk." }],
          patterns: ["cdktf/lib/*"],
        },
      ],
    },
  },
  { files: ["lib/core/cdk.ts", "lib/testing/**"], rules: { "no-restricted-imports": "off" } },
  { files: ["sandbox/**/*.ts", "main.ts"], rules: { "no-console": "off" } },
  {
    files: ["__tests__/**/*.ts"],
    rules: {
      "max-lines": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
    },
  },
  { files: ["**/*.{mjs,cjs,js}"], ...tseslint.configs.disableTypeChecked },
  { files: ["**/*.cjs"], languageOptions: { globals: { module: "writable" } } },
);

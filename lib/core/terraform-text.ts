/**
 * Escapes text so that Terraform hands it on byte for byte: `${` and `%{` would otherwise be
 * evaluated by Terraform instead of reaching Nomad, a shell or a template. This is the one
 * place that knows; only the CDK's own `${TfToken[...]}` markers pass through.
 */
export function terraformText(text: string): string {
  return text.replace(/\$\{(?!TfToken\[)/g, "$$${").replace(/%\{/g, "%%{");
}

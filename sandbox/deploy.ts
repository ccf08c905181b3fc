import { Deployment } from "./deployment";
import { up } from "./lab";

/** Deploys the sandbox environment onto the lab, which is started when it is not up. */
export async function deploy(): Promise<void> {
  const deployment = new Deployment(await up(), process.env.TERRAFORM_BINARY_NAME);
  const { code } = await deployment.deploy({
    onLine: ({ text }) => {
      console.log(text);
    },
  });
  process.exitCode = code;
}

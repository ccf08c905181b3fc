import { say } from "../progress";
import { buildImage } from "./build";
import { sandboxImages } from "./catalog";
import { pushImage } from "./registry-client";

/** Runs inside the lab's network: `main.ts REGISTRY PROGRAM` pushes every image of the sandbox. */
async function main(registry: string, program: string): Promise<void> {
  for (const image of sandboxImages) {
    const built = await buildImage(program, image);
    await pushImage(built, { registry, repository: image.repository, tag: image.tag });
    say(`image ${image.repository}:${image.tag} ${built.manifest.digest.slice(0, 19)}`);
  }
}

const [registry, program] = process.argv.slice(2);
if (registry === undefined || program === undefined)
  throw new Error("usage: main.ts REGISTRY PROGRAM");
main(registry, program).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

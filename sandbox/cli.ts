import { Command } from "commander";
import { down } from "./down";
import { ssh, status, up } from "./lab";

const program = new Command("sandbox")
  .description("A Proxmox lab on this machine")
  .enablePositionalOptions();

program
  .command("up")
  .description("build what is missing, then start the network, the registry and the Proxmox VE API")
  .action(async () => {
    await up();
  });

program
  .command("deploy")
  .description("deploy the sandbox environment onto the lab")
  .action(async () => {
    const { deploy } = await import("./deploy.js");
    await deploy();
  });

program
  .command("test")
  .argument("[scenario...]", "names of scenarios; none means deploy, all means every one")
  .description("deploy, then try what a lab must survive")
  .action(async (names: string[]) => {
    const { runScenarios } = await import("./scenarios/index.js");
    await runScenarios(names);
  });

program
  .command("components")
  .description("let every program read the files that are rendered for it")
  .action(async () => {
    const { runComponents } = await import("./components.js");
    await runComponents();
  });

program
  .command("status")
  .description("what runs; JSON")
  .action(() => {
    console.log(JSON.stringify(status(), null, 2));
  });

program
  .command("ssh")
  .argument("<name>", "name of a machine")
  .argument("[command...]", "command to run there")
  .passThroughOptions()
  .description("log in to a machine")
  .action(async (name: string, command: string[]) => {
    process.exitCode = await ssh(name, command);
  });

program
  .command("down")
  .description("remove the lab: processes, mounts, network, files; only the cache stays")
  .action(down);

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

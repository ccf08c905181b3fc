import { Construct } from "constructs";
import type { IHost, SshAccess } from "../contracts/host";
import { TerraformLocal, type ITerraformDependable } from "../core/cdk";
import { Secret } from "../core/secret";

/** A host without a machine, for tests of what runs on hosts. */
export class TestHost extends Construct implements IHost {
  readonly ssh: SshAccess;
  readonly machineId: string;
  readonly readiness: readonly ITerraformDependable[];

  constructor(
    scope: Construct,
    readonly hostName: string,
    readonly address: string,
    ssh: Partial<SshAccess> = {},
  ) {
    super(scope, hostName);
    const machine = new TerraformLocal(this, "Machine", hostName);
    const key = new TerraformLocal(this, "Key", "key");
    this.ssh = { user: "lab", privateKey: Secret.fromToken(key.asString), ...ssh };
    this.machineId = machine.asString;
    this.readiness = [machine];
  }
}

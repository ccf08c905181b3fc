/** The only door to the CDK core: everything else imports it from here. */
export {
  App,
  Fn,
  Lazy,
  TerraformLocal,
  TerraformOutput,
  TerraformStack,
  TerraformVariable,
  Token,
  dependable,
} from "cdktf";
export type {
  FileProvisioner,
  IResolvable,
  ITerraformDependable,
  LocalExecProvisioner,
  RemoteExecProvisioner,
  SSHProvisionerConnection,
  TerraformResourceLifecycle,
} from "cdktf";

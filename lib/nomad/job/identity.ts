import type { Duration } from "../../core/duration";
import { attributes, block, type HclBlock, type HclMap } from "../../render/hcl";
import { durationText, inOrder, mapBlock } from "./blocks";

/** A signed token that says which task this is. */
export interface TaskIdentity {
  /**
   * Its name; unique in the task.
   * @default "default"
   */
  readonly name?: string;
  /**
   * Who is meant to accept the token. Required unless it is the default identity.
   * @default - Nomad
   */
  readonly audience?: readonly string[];
  /**
   * Life time; renewed at half of it. Not allowed for the default identity, whose token therefore
   * never changes.
   * @default - none
   */
  readonly ttl?: Duration;
  /**
   * Puts the token into the environment: `NOMAD_TOKEN`, or `NOMAD_TOKEN_name`.
   * @default false
   */
  readonly env?: boolean;
  /**
   * Writes the token to `secrets/nomad_token`, or `secrets/nomad_name.jwt`.
   * @default false
   */
  readonly file?: boolean;
  /**
   * Another path for the file, below the task's directory.
   * @default - below `secrets/`
   */
  readonly filepath?: string;
  /**
   * What happens to the task when the token is renewed.
   * @default - nothing
   */
  readonly onChange?: TokenChange;
}

/** What Nomad does to a task when one of its tokens changes. */
export type TokenChange =
  | { readonly mode: "noop" | "restart" }
  | {
      readonly mode: "signal";
      /** The signal, e.g. `SIGHUP`. */
      readonly signal: string;
    };

/** Gives tasks a Consul token made from their identity. An empty object is enough. */
export interface ConsulOptions {
  /**
   * The cluster's name in the agent configuration; Enterprise only.
   * @default "default"
   */
  readonly cluster?: string;
  /**
   * Consul namespace; Enterprise only.
   * @default - the default namespace
   */
  readonly namespace?: string;
  /**
   * Consul admin partition the node must belong to; Enterprise only.
   * @default - any
   */
  readonly partition?: string;
}

/** Gives tasks a Vault token made from their identity. */
export interface VaultOptions {
  /**
   * The role the token gets.
   * @default - the default role of Nomad's auth method in Vault
   */
  readonly role?: string;
  /**
   * Puts the token into `VAULT_TOKEN`.
   * @default true
   */
  readonly env?: boolean;
  /**
   * Keeps the token out of `secrets/vault_token`.
   * @default false
   */
  readonly disableFile?: boolean;
  /**
   * What happens to the task when the token changes.
   * @default - the task is restarted
   */
  readonly onChange?: TokenChange;
  /**
   * Does not renew the token; for short batch jobs.
   * @default false
   */
  readonly allowTokenExpiration?: boolean;
  /**
   * The cluster's name in the agent configuration; Enterprise only.
   * @default "default"
   */
  readonly cluster?: string;
  /**
   * Vault namespace; Enterprise only.
   * @default - the agent's
   */
  readonly namespace?: string;
}

/** A secret that is fetched before the task starts and used as `${secret.name.key}`. */
export interface TaskSecret {
  /** The name it is used by. */
  readonly name: string;
  /** `nomad`, `vault`, or the name of a secrets plugin of the nodes. */
  readonly provider: string;
  /** Where the secret lies in its store. */
  readonly path: string;
  /**
   * Settings of the built-in providers, e.g. `{ namespace: "default" }`.
   * @default - none
   */
  readonly config?: HclMap;
  /**
   * Environment of a plugin.
   * @default - none
   */
  readonly env?: Readonly<Record<string, string>>;
}

/** @internal */
export function identityBlock(identity: TaskIdentity): HclBlock {
  return block(
    "identity",
    attributes({
      name: identity.name,
      aud: identity.audience,
      ttl: durationText(identity.ttl),
      env: identity.env,
      file: identity.file,
      filepath: identity.filepath,
      ...changeAttributes(identity.onChange),
    }),
  );
}

/** @internal */
export function consulBlock({ cluster, namespace, partition }: ConsulOptions): HclBlock {
  return block("consul", attributes({ cluster, namespace, partition }));
}

/** @internal */
export function vaultBlock(vault: VaultOptions): HclBlock {
  return block(
    "vault",
    attributes({
      role: vault.role,
      cluster: vault.cluster,
      namespace: vault.namespace,
      env: vault.env,
      disable_file: vault.disableFile,
      allow_token_expiration: vault.allowTokenExpiration,
      ...changeAttributes(vault.onChange),
    }),
  );
}

/** @internal */
export function secretBlock({ name, provider, path, config, env }: TaskSecret): HclBlock {
  return block(
    "secret",
    [name],
    inOrder(attributes({ provider, path }), mapBlock("config", config), mapBlock("env", env)),
  );
}

function changeAttributes(change: TokenChange | undefined): HclMap {
  return {
    change_mode: change?.mode,
    change_signal: change?.mode === "signal" ? change.signal : undefined,
  };
}

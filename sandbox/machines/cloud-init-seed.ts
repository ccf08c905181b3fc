import { createHash } from "node:crypto";
import { stringify } from "yaml";

/** What Proxmox VE's cloud-init drive is made of. */
export interface SeedFacts {
  readonly hostname: string;
  readonly mac: string;
  readonly user?: string;
  readonly sshKeys: readonly string[];
  /** `10.77.0.11/24` */
  readonly address?: string;
  readonly gateway?: string;
  readonly nameservers: readonly string[];
  readonly searchDomain?: string;
}

/** The files of a NoCloud seed directory. */
export interface Seed {
  readonly "user-data": string;
  readonly "meta-data": string;
  readonly "network-config": string;
}

/**
 * The seed Proxmox VE would put on the node's cloud-init drive. The instance id follows the content,
 * so cloud-init runs again after a change and only then.
 */
export function renderSeed(facts: SeedFacts): Seed {
  const userData = `#cloud-config\n${stringify(userDataOf(facts), { lineWidth: 0 })}`;
  const networkConfig = stringify(networkConfigOf(facts));
  const id = createHash("sha1").update(userData).update(networkConfig).digest("hex");
  return {
    "user-data": userData,
    "meta-data": stringify({ "instance-id": id, "local-hostname": facts.hostname }),
    "network-config": networkConfig,
  };
}

/** ifupdown leaves name servers to resolvconf, which the template does without. */
export function renderResolvConf(facts: SeedFacts): string {
  const search = facts.searchDomain === undefined ? [] : [`search ${facts.searchDomain}`];
  const servers = facts.nameservers.map((address) => `nameserver ${address}`);
  return [...search, ...servers].map((line) => `${line}\n`).join("");
}

function userDataOf(facts: SeedFacts): Record<string, unknown> {
  const domain = facts.searchDomain === undefined ? "" : `.${facts.searchDomain}`;
  return {
    hostname: facts.hostname,
    fqdn: `${facts.hostname}${domain}`,
    manage_etc_hosts: true,
    ...(facts.user === undefined ? {} : { user: facts.user }),
    ssh_authorized_keys: facts.sshKeys,
    users: ["default"], // in Debian's cloud-init: sudo without a password
  };
}

function networkConfigOf(facts: SeedFacts): unknown {
  const nameservers = { type: "nameserver", address: facts.nameservers };
  const search = facts.searchDomain === undefined ? {} : { search: [facts.searchDomain] };
  return {
    version: 1,
    config: [
      {
        type: "physical",
        name: "eth0",
        mac_address: facts.mac.toLowerCase(),
        subnets: subnetsOf(facts),
      },
      { ...nameservers, ...search },
    ],
  };
}

function subnetsOf(facts: SeedFacts): unknown[] {
  if (facts.address === undefined) return [];
  const gateway = facts.gateway === undefined ? {} : { gateway: facts.gateway };
  return [{ type: "static", address: facts.address, ...gateway }];
}

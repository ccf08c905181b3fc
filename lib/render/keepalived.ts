import { LabError } from "../core/lab-error";

/** Main file of keepalived: what all virtual IPs of a host share. */
export interface KeepalivedGlobals {
  /** Account that runs the check scripts. */
  readonly scriptUser: string;
}

/** One virtual IP as one host sees it. */
export interface VrrpInstance {
  /** Unique on the host; also the name of its files. */
  readonly name: string;
  /** The virtual IP. */
  readonly address: string;
  /** Length of its network's prefix in bits. */
  readonly prefixLength: number;
  /** VRRP's number of the virtual router, 1 to 255. */
  readonly virtualRouterId: number;
  /** 1 to 254; the highest one wins an election. */
  readonly priority: number;
  /** Seconds between advertisements. */
  readonly advertisementSeconds: number;
  /** The host's own address. */
  readonly source: string;
  /** Addresses of the other hosts. */
  readonly peers: readonly string[];
  /** When the script, which lies beside the file, counts as failed. */
  readonly check: {
    readonly intervalSeconds: number;
    readonly timeoutSeconds: number;
    readonly fall: number;
    readonly rise: number;
  };
}

const WORD = {
  name: /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,
  account: /^[a-z_][a-z0-9_-]*$/,
  address: /^\d{1,3}(\.\d{1,3}){3}$/,
} as const;

/** @throws LabError for text that keepalived could take for anything else: it has no quoting */
function word(kind: keyof typeof WORD, text: string): string {
  if (WORD[kind].test(text)) return text;
  throw LabError.in(
    "keepalived.conf",
    `${JSON.stringify(text)} is no acceptable ${kind}`,
    `it must match ${WORD[kind].source}`,
  );
}

function number(what: string, value: number): string {
  if (Number.isFinite(value) && value > 0) return String(value);
  throw LabError.in("keepalived.conf", `${what} ${value} is not possible`, "use a positive number");
}

/** The main file; it reads the files in `vips` beside it. */
export function renderKeepalivedGlobals({ scriptUser }: KeepalivedGlobals): string {
  return `global_defs {
    vrrp_version 3
    vrrp_check_unicast_src
    enable_script_security
    script_user ${word("account", scriptUser)}
}

includea vips/*.conf
`;
}

/**
 * The file of one virtual IP. keepalived must be started with the interface as its `--config-id`,
 * which is what `_INSTANCE` stands for; `_PWD` is the directory of the file.
 *
 * The script has no weight: a failed check puts the host into the state FAULT, which releases the address. With a
 * weight and `nopreempt` nobody would take over. `vrrp_strict` must not be added: it forbids unicast, and the
 * address would not answer.
 */
export function renderVrrpInstance(instance: VrrpInstance): string {
  const { check, peers } = instance;
  const name = word("name", instance.name);
  const address = `${word("address", instance.address)}/${number("prefix length", instance.prefixLength)}`;
  return `vrrp_script ${name} {
    script "\${_PWD}/${name}.sh"
    interval ${number("interval", check.intervalSeconds)}
    timeout ${number("timeout", check.timeoutSeconds)}
    fall ${number("fall", check.fall)}
    rise ${number("rise", check.rise)}
    init_fail
}

vrrp_instance ${name} {
    state BACKUP
    nopreempt
    interface \${_INSTANCE}
    virtual_router_id ${number("virtual router id", instance.virtualRouterId)}
    priority ${number("priority", instance.priority)}
    advert_int ${number("advertisement interval", instance.advertisementSeconds)}
${unicast(word("address", instance.source), peers)}    garp_master_delay 1
    garp_master_refresh 60
    virtual_ipaddress {
        ${address}
    }
    track_script {
        ${name}
    }
}
`;
}

/** Unicast needs a peer; without one keepalived would report a fault. */
function unicast(source: string, peers: readonly string[]): string {
  if (peers.length === 0) return `    mcast_src_ip ${source}\n`;
  const lines = peers.map((peer) => `        ${word("address", peer)}\n`).join("");
  return `    unicast_src_ip ${source}
    unicast_peer {
${lines}    }
    unicast_fault_no_peer
`;
}

import type { Machine } from "../../machines/machine-driver";
import { parseIpConfig, parseNameservers, parseSshKeys } from "../config/cloud-init";
import { parseNetworkCard } from "../config/network-card";
import type { Vm } from "../state/state";

/** The machine a driver is to run: the VM's current configuration, decoded. */
export function machineOf(vm: Vm): Machine {
  const { config } = vm;
  const ip = parseIpConfig(config.ipconfig0 ?? "");
  const name = config.name ?? `VM${vm.vmid}`;
  return {
    vmid: vm.vmid,
    name,
    cores: Number(config.cores ?? 1) * Number(config.sockets ?? 1),
    memoryMegabytes: Number(config.memory ?? 512),
    facts: {
      hostname: name,
      mac: config.net0 === undefined ? "00:00:00:00:00:00" : parseNetworkCard(config.net0).mac,
      user: config.ciuser,
      sshKeys: parseSshKeys(config.sshkeys ?? ""),
      address: ip.ip === "dhcp" ? undefined : ip.ip,
      gateway: ip.gw,
      nameservers: parseNameservers(config.nameserver ?? ""),
      searchDomain: config.searchdomain === "" ? undefined : config.searchdomain,
    },
  };
}

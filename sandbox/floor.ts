import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { sshOptions } from "./lab";
import { inLab } from "./network";
import type { LabPaths } from "./paths";
import { ProxmoxClient } from "./proxmox-client";
import { run, tryRun } from "./run";

// Addresses the deployed lab did not have: the network still remembers the MACs of those.
const servers = ["10.77.0.31", "10.77.0.32", "10.77.0.33"];
const clients = ["10.77.0.41", "10.77.0.42", "10.77.0.43"];

/** Seconds of the parts of a deploy that nobody can avoid, done as barely as possible. */
export interface Floor {
  /** Six clones and boots, all at once, until SSH answers. */
  readonly machines: number;
  /** One Consul and one Nomad cluster without TLS and ACLs, all at once, until three nodes are ready. */
  readonly cluster: number;
  /** The whoami job on every client, until its deployment is successful. */
  readonly job: number;
}

/**
 * Measures the floor on an empty lab, in the same run as the deploy it is compared with. It leaves
 * the machines behind; `down` removes them.
 */
export async function measureFloor(paths: LabPaths): Promise<Floor> {
  const api = new ProxmoxClient(paths);
  const machines = await seconds(async () => {
    await Promise.all([...servers, ...clients].map((address) => boot(api, paths, address)));
  });
  const cluster = await seconds(async () => {
    await Promise.all(servers.map((address) => shell(paths, address, serverScript(address))));
    await Promise.all(clients.map((address) => shell(paths, address, clientScript(address))));
    await until(paths, 'nomad node status -json | grep -c \'"Status": "ready"\' | grep -qx 3');
  });
  const job = await seconds(() => shell(paths, servers[0] ?? "", jobScript));
  return { machines, cluster, job };
}

async function boot(api: ProxmoxClient, paths: LabPaths, address: string): Promise<void> {
  const vmid = `3${address.split(".")[3] ?? ""}`;
  const qemu = "nodes/pve0/qemu";
  await api.task("POST", `${qemu}/9000/clone`, { newid: vmid, name: `floor${vmid}`, full: "1" });
  await api.call("PUT", `${qemu}/${vmid}/config`, {
    ciuser: "lab",
    ipconfig0: `ip=${address}/24,gw=10.77.0.254`,
    sshkeys: encodeURIComponent(readFileSync(`${paths.sshKey}.pub`, "utf8").trim()),
    // Without one the node would ask a resolver that does not exist here, at every login.
    nameserver: "10.77.0.254",
    memory: "2048",
    cores: "2",
  });
  await api.task("POST", `${qemu}/${vmid}/status/start`);
  // cloud-init restarts the SSH server once, so a login is the test.
  const [program = "", ...args] = sudo(paths, address);
  while ((await tryRun(program, args, { input: "true" })).code !== 0) await sleep(100);
}

/** Command that runs a script from its standard input as root on a machine. */
function sudo(paths: LabPaths, address: string): string[] {
  return inLab(["ssh", ...sshOptions(paths.sshKey), `lab@${address}`, "sudo", "sh", "-s"]);
}

const serverScript = (address: string) => `
mkdir -p /opt/floor
nohup consul agent -server -bootstrap-expect=3 -data-dir=/opt/floor/consul -bind=${address} \
  ${servers.map((server) => `-retry-join=${server} -retry-interval=1s`).join(" ")} \
  -hcl='performance { raft_multiplier = 1 }' >/opt/floor/consul.log 2>&1 &
nohup nomad agent -server -bootstrap-expect=3 -data-dir=/opt/floor/nomad -bind=${address} \
  ${servers.map((server) => `-retry-join=${server} -retry-interval=1s`).join(" ")} >/opt/floor/nomad.log 2>&1 &
`;

const clientScript = (address: string) => `
mkdir -p /opt/floor
nohup consul agent -data-dir=/opt/floor/consul -bind=${address} \
  ${servers.map((server) => `-retry-join=${server} -retry-interval=1s`).join(" ")} >/opt/floor/consul.log 2>&1 &
# Nomad looks for Consul when it starts, and then not for a while.
until consul info >/dev/null 2>&1; do sleep 0.1; done
cat >/opt/floor/client.hcl <<EOF
bind_addr  = "${address}"
data_dir   = "/opt/floor/nomad"
plugin_dir = "/opt/nomad/plugins"
client {
  enabled = true
  servers = [${servers.map((server) => `"${server}:4647"`).join(", ")}]
  options = { "fingerprint.denylist" = "env_aws,env_gce,env_azure,env_digitalocean" }
}
plugin "nomad-driver-podman" {
  config {}
}
EOF
nohup nomad agent -config=/opt/floor/client.hcl >/opt/floor/nomad.log 2>&1 &
`;

const jobScript = `
cat >/opt/floor/whoami.nomad.hcl <<'EOF'
job "whoami" {
  type = "system"
  update {
    max_parallel     = 1
    min_healthy_time = "10s"
  }
  group "whoami" {
    network {
      mode = "bridge"
      port "http" {
        to = 8080
      }
    }
    service {
      name = "whoami"
      port = "http"
      check {
        type     = "http"
        path     = "/health"
        interval = "5s"
        timeout  = "2s"
      }
    }
    task "whoami" {
      driver = "podman"
      config {
        image = "docker.io/traefik/whoami:v1.11.0"
        ports = ["http"]
      }
      env {
        WHOAMI_PORT_NUMBER = "8080"
      }
    }
  }
}
EOF
nomad job run -address=http://${servers[0] ?? ""}:4646 /opt/floor/whoami.nomad.hcl
`;

async function until(paths: LabPaths, condition: string): Promise<void> {
  const address = servers[0] ?? "";
  await shell(
    paths,
    address,
    `export NOMAD_ADDR=http://${address}:4646; for i in $(seq 600); do if ${condition} 2>/dev/null; then exit 0; fi; sleep 0.1; done; exit 1`,
  );
}

async function shell(paths: LabPaths, address: string, script: string): Promise<void> {
  const [program = "", ...args] = sudo(paths, address);
  await run(program, args, { input: script });
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

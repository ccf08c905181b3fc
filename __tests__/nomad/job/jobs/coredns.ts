import { DataSize } from "../../../../lib/core/data-size";
import { Duration } from "../../../../lib/core/duration";
import type { TaskService } from "../../../../lib/nomad/job/service";
import type { JobSpec } from "../../../../lib/nomad/job/job-spec";
import type { InlineTemplate } from "../../../../lib/nomad/job/template";

const corefile = (addresses: string): string => `. {
    bind ${addresses}
    health
    log
    errors
}

lab.example.com. {
    bind ${addresses}
    debug
    rewrite stop { name suffix lab.example.com default.service.nomad answer auto }
    nomad service.nomad {
        address unix:///secrets/api.sock
        ttl 10
    }
    cache 30
}
`;

const template = (addresses: string): InlineTemplate => ({
  destination: "local/coredns/corefile",
  onChange: { mode: "signal", signal: "SIGHUP" },
  env: false,
  leftDelimiter: "{{",
  rightDelimiter: "}}",
  data: corefile(addresses),
});

const dnsService: TaskService = {
  name: "coredns",
  port: "dns",
  tags: ["coredns"],
  checks: [{ type: "tcp", interval: Duration.seconds(10), timeout: Duration.seconds(2) }],
};

const image = {
  image: "docker.io/coredns/coredns:1.13.2",
  network_mode: "host",
  force_pull: false,
};

const args = ["-conf", "/local/coredns/corefile"];

/** One DNS server on the port of its node. */
export const coredns: JobSpec = {
  id: "coredns",
  groups: [
    {
      name: "dns",
      count: 1,
      network: { mode: "host", ports: [{ label: "dns", static: 53 }] },
      tasks: [
        {
          name: "coredns",
          driver: "docker",
          config: { ...image, ports: ["dns"], args },
          services: [dnsService],
          templates: [template('{{ env "NOMAD_IP_dns" }}')],
          resources: { cpuMHz: 100, memory: DataSize.mebibytes(128) },
        },
      ],
    },
  ],
};

const keepalivedEnvironment = `KEEPALIVED_VIRTUAL_IPS:
  - 10.0.10.2/24
KEEPALIVED_UNICAST_PEERS:
{{- range service "coredns" }}
  - {{ .Address }}
{{- end }}
KEEPALIVED_INTERFACE: {{ sockaddr "GetPrivateInterfaces | include \\"network\\" \\"10.0.10.0/24\\" | attr \\"name\\"" }}
`;

/**
 * DNS servers with keepalived beside them. No canaries, unlike its model: three of them on three
 * nodes can never hold port 53 beside the allocations they are to replace.
 */
export const corednsOnVip: JobSpec = {
  id: "coredns",
  namespace: "dns",
  datacenters: ["lab01"],
  groups: [
    {
      name: "dns",
      count: 3,
      constraints: [{ operator: "distinct_hosts" }],
      network: {
        mode: "host",
        ports: [
          { label: "dns", static: 53 },
          { label: "metrics", static: 9153 },
        ],
      },
      update: { maxParallel: 1, minHealthyTime: Duration.minutes(1), autoRevert: true },
      consul: {},
      tasks: [
        {
          name: "keepalived-dns",
          driver: "podman",
          lifecycle: { hook: "prestart", sidecar: true },
          config: {
            image: "docker.io/osixia/keepalived:2.0.20",
            network_mode: "host",
            force_pull: false,
            volumes: ["local/:/container/environment/01-custom"],
            cap_add: ["NET_ADMIN", "NET_BROADCAST", "NET_RAW"],
          },
          templates: [
            {
              destination: "local/env.yaml",
              onChange: { mode: "restart" },
              splay: Duration.minutes(1),
              data: keepalivedEnvironment,
            },
          ],
          resources: { cpuMHz: 100, memory: DataSize.mebibytes(32) },
        },
        {
          name: "coredns",
          driver: "podman",
          config: { ...image, ports: ["dns", "metrics"], args },
          identities: [{ env: true, onChange: { mode: "signal", signal: "SIGHUP" } }],
          services: [
            dnsService,
            { name: "coredns", port: "metrics", tags: ["metrics", "coredns"] },
          ],
          templates: [template('{{ env "NOMAD_IP_dns" }} 10.0.10.2')],
          resources: { cpuMHz: 100, memory: DataSize.mebibytes(128) },
        },
      ],
    },
  ],
};

import { DataSize } from "../../../../lib/core/data-size";
import { Duration } from "../../../../lib/core/duration";
import type { JobSpec } from "../../../../lib/nomad/job/job-spec";
import type { TaskGroup } from "../../../../lib/nomad/job/task-group";
import { attributes, block } from "../../../../lib/render/hcl";

const second = Duration.seconds(1);
const times = { interval: Duration.seconds(10), timeout: Duration.seconds(2) };

const application: TaskGroup = {
  name: "application",
  count: 2,
  shutdownDelay: Duration.seconds(5),
  constraints: [
    { operator: "distinct_hosts" },
    { operator: "distinct_property", attribute: "${meta.rack}", limit: 2 },
  ],
  affinities: [{ attribute: "${node.class}", value: "big", weight: -20 }],
  spreads: [{ attribute: "${meta.rack}" }],
  network: {
    mode: "bridge",
    hostname: "app-${NOMAD_ALLOC_INDEX}",
    ports: [
      { label: "http", to: 8080, hostNetwork: "lan" },
      { label: "admin", to: -1 },
      { label: "sync", static: 7000, to: 7000, ignoreCollision: false },
      { label: "health", to: -1 },
    ],
    dns: { servers: ["10.0.10.2"], searches: ["lab.example.com"], options: ["ndots:2"] },
  },
  update: { maxParallel: 2 },
  restart: { renderTemplates: true },
  reschedule: {
    delay: Duration.seconds(30),
    delayFunction: "fibonacci",
    maxDelay: Duration.minutes(10),
    unlimited: true,
  },
  migrate: {
    maxParallel: 1,
    healthCheck: "task_states",
    minHealthyTime: Duration.seconds(15),
    healthyDeadline: Duration.minutes(6),
  },
  disconnect: {
    lostAfter: Duration.hours(1),
    replace: false,
    reconcile: "keep_original",
  },
  ephemeralDisk: { size: DataSize.gibibytes(1), sticky: true, migrate: true },
  scaling: {
    enabled: true,
    min: 1,
    max: 5,
    policy: [
      ...attributes({ cooldown: "1m", evaluation_interval: "10s" }),
      block(
        "check",
        ["requests"],
        [
          ...attributes({ source: "prometheus", query: 'sum(rate(requests{code!~"5.."}[1m]))' }),
          block("strategy", ["target-value"], attributes({ target: 20 })),
        ],
      ),
    ],
  },
  consul: { cluster: "default", namespace: "default", partition: "default" },
  vault: { role: "group" },
  meta: { owner: "lab", "cost.center": "7" },
  volumes: [
    {
      name: "data",
      type: "host",
      source: "data",
      sticky: true,
      accessMode: "single-node-writer",
      attachmentMode: "file-system",
    },
    {
      name: "media",
      type: "csi",
      source: "media",
      readOnly: true,
      perAlloc: true,
      accessMode: "multi-node-reader-only",
      attachmentMode: "file-system",
      mountOptions: { fsType: "nfs", mountFlags: ["noatime", "nfsvers=4.2"] },
    },
  ],
  services: [
    {
      name: "application",
      port: "http",
      task: "server",
      tags: ["urlprefix-app.lab.example.com/"],
      canaryTags: ["canary"],
      address: "${attr.unique.network.ip-address}",
      addressMode: "auto",
      taggedAddresses: { lan: "10.0.10.9" },
      onUpdate: "require_healthy",
      enableTagOverride: true,
      meta: { version: "${NOMAD_META_owner}" },
      canaryMeta: { version: "next" },
      weights: { passing: 10, warning: 1 },
      identity: { audience: ["consul.io"], ttl: Duration.hours(1) },
      kind: "api-gateway",
      cluster: "default",
      checkRestart: { limit: 3, grace: Duration.seconds(90), ignoreWarnings: false },
      checks: [
        {
          name: "web",
          type: "http",
          path: "/health?full=1",
          protocol: "https",
          method: "POST",
          body: "{}",
          headers: { Authorization: ["Basic eA=="], "X-Trace": ["a", "b"] },
          tlsServerName: "app.lab.example.com",
          tlsSkipVerify: true,
          addressMode: "host",
          successBeforePassing: 2,
          failuresBeforeCritical: 3,
          failuresBeforeWarning: 1,
          initialStatus: "warning",
          notes: "from outside",
          onUpdate: "require_healthy",
          ...times,
        },
        { name: "port", type: "tcp", port: "admin", ...times },
        {
          type: "grpc",
          port: "http",
          grpcService: "app.Health",
          grpcUseTls: true,
          tlsSkipVerify: true,
          ...times,
        },
        {
          name: "inside",
          type: "script",
          command: "/bin/check",
          args: ["--quick"],
          task: "server",
          checkRestart: { limit: 5 },
          ...times,
        },
      ],
    },
    {
      name: "mesh-application",
      port: 8080,
      connect: {
        kind: "sidecar",
        service: {
          port: "admin",
          tags: ["proxy"],
          meta: { side: "car" },
          disableDefaultTcpCheck: true,
          proxy: {
            localServiceAddress: "127.0.0.1",
            localServicePort: 8080,
            upstreams: [
              {
                destinationName: "database",
                destinationType: "service",
                destinationNamespace: "default",
                destinationPartition: "default",
                destinationPeer: "other",
                datacenter: "dc2",
                localBindAddress: "127.0.0.1",
                localBindPort: 5432,
                meshGatewayMode: "local",
                config: { connect_timeout_ms: 500 },
              },
              {
                destinationName: "cache",
                localBindSocketPath: "/alloc/cache.sock",
                localBindSocketMode: "0770",
              },
            ],
            exposePaths: [
              { path: "/health", protocol: "http", localPathPort: 8080, listenerPort: "health" },
            ],
            transparentProxy: {
              uid: "102",
              outboundPort: 15002,
              excludeInboundPorts: ["admin", "9000"],
              excludeOutboundPorts: [443],
              excludeOutboundCidrs: ["10.0.0.0/8"],
              excludeUids: ["103"],
              noDns: true,
            },
            config: { protocol: "http" },
          },
        },
        task: {
          name: "proxy",
          driver: "docker",
          user: "1337",
          config: { image: "envoyproxy/envoy:v1.34.1" },
          env: { LEVEL: "debug" },
          meta: { kind: "proxy" },
          resources: { cpuMHz: 200, memory: DataSize.mebibytes(128) },
          logs: { maxFiles: 2, maxFileSize: DataSize.mebibytes(2) },
          killTimeout: Duration.seconds(10),
          killSignal: "SIGTERM",
          shutdownDelay: second,
          volumeMounts: [{ volume: "data", destination: "/data" }],
          identities: [{ name: "proxy", audience: ["proxy"], file: true, ttl: Duration.hours(1) }],
        },
      },
    },
    { name: "native-application", port: "http", task: "server", connect: { kind: "native" } },
  ],
  tasks: [
    {
      name: "server",
      driver: "docker",
      user: "1000:1000",
      leader: true,
      killTimeout: Duration.seconds(45),
      killSignal: "SIGTERM",
      shutdownDelay: Duration.seconds(3),
      constraints: [
        { attribute: "${attr.kernel.name}", value: "linux" },
        { attribute: "${attr.consul.version}", operator: "semver", value: ">= 1.22.0" },
        { attribute: "${meta.gpu}", operator: "is_set" },
      ],
      affinities: [{ attribute: "${meta.rack}", operator: "set_contains_any", value: "r1,r2" }],
      config: {
        image: "registry.lab.example.com:5000/team/app@sha256:" + "0".repeat(64),
        ports: ["http", "admin"],
        args: ["-listen", "${NOMAD_IP_http}:${NOMAD_PORT_http}"],
        labels: { "lab.example.com/owner": "lab" },
      },
      configBlocks: [
        block("mount", attributes({ type: "bind", source: "local/app.conf", target: "/app.conf" })),
        block("logging", [
          ...attributes({ type: "journald" }),
          block("config", attributes({ tag: "app" })),
        ]),
      ],
      env: { LISTEN: "${NOMAD_ADDR_http}", "dotted.name": "x", SHELL_TEXT: "${HOME:-/root} 100%{" },
      meta: { part: "server" },
      identities: [
        { env: true, file: true },
        {
          name: "vault_default",
          audience: ["vault.io"],
          ttl: Duration.hours(1),
          filepath: "secrets/vault.jwt",
          file: true,
          onChange: { mode: "signal", signal: "SIGHUP" },
        },
      ],
      consul: {},
      vault: {
        role: "app",
        cluster: "default",
        namespace: "team",
        env: false,
        disableFile: true,
        allowTokenExpiration: true,
        onChange: { mode: "signal", signal: "SIGUSR1" },
      },
      secrets: [
        { name: "db", provider: "nomad", path: "app/db", config: { namespace: "default" } },
        { name: "other", provider: "plugin", path: "x", env: { MODE: "read" } },
      ],
      services: [{ name: "server-admin", provider: "consul", port: "admin" }],
      artifacts: [
        {
          source: "https://example.com/app.tar.gz",
          destination: "local/app",
          mode: "dir",
          options: { checksum: "sha256:" + "0".repeat(64) },
          headers: { "X-Token": "t" },
          insecure: false,
          chown: true,
        },
      ],
      templates: [
        {
          destination: "local/app.conf",
          onChange: {
            mode: "script",
            script: {
              command: "/bin/reload",
              args: ["-q"],
              timeout: Duration.seconds(20),
              failOnError: true,
            },
          },
          perms: "0640",
          uid: 1000,
          gid: 1000,
          splay: second,
          wait: { min: second, max: Duration.seconds(10) },
          errorOnMissingKey: true,
          leftDelimiter: "[[",
          rightDelimiter: "]]",
          data: [
            "#!/bin/sh",
            'exec app --home "${HOME}" --date "$(date +%{s})" \\',
            "",
            '  --peer [[ env "NOMAD_ADDR_sync" ]]',
            "",
          ].join("\n"),
        },
        { destination: "secrets/app.env", env: true, source: "local/app/env.tpl", once: true },
        { destination: "local/note", data: "one line", onChange: { mode: "noop" } },
      ],
      volumeMounts: [
        {
          volume: "data",
          destination: "/data",
          readOnly: false,
          propagationMode: "private",
          selinuxLabel: "Z",
        },
        { volume: "media", destination: "/media" },
      ],
      actions: [{ name: "flush", command: "/bin/flush", args: ["--all"] }],
      restart: { attempts: 1, interval: Duration.minutes(1), delay: second, mode: "fail" },
      logs: { maxFiles: 3, maxFileSize: DataSize.mebibytes(5), disabled: false },
      resources: {
        cores: 2,
        memory: DataSize.mebibytes(256),
        memoryMax: DataSize.mebibytes(512),
        secrets: DataSize.mebibytes(2),
        devices: [
          {
            name: "nvidia/gpu",
            count: 2,
            constraints: [{ attribute: "${device.attr.memory}", operator: ">=", value: "2 GiB" }],
            affinities: [{ attribute: "${device.model}", value: "Tesla K80", weight: 60 }],
          },
        ],
        numa: { affinity: "prefer", devices: ["nvidia/gpu"] },
      },
      scaling: [{ resource: "cpu", max: 500, enabled: false }],
    },
    {
      name: "plugin",
      driver: "raw_exec",
      lifecycle: { hook: "prestart", sidecar: true },
      csiPlugin: {
        id: "nfs",
        type: "monolith",
        mountDir: "/csi",
        stagePublishBaseDir: "/local/csi",
        healthTimeout: Duration.seconds(30),
      },
    },
  ],
};

const gateways: TaskGroup = {
  name: "gateways",
  network: { mode: "cni/lab", cniArgs: { "nomad.role": "gateway" } },
  disconnect: { stopOnClientAfter: Duration.minutes(10) },
  services: [
    {
      name: "ingress",
      connect: {
        kind: "gateway",
        gateway: {
          proxy: {
            connectTimeout: Duration.seconds(3),
            bindTaggedAddresses: true,
            bindAddresses: [{ name: "lan", address: "0.0.0.0", port: 8443 }],
            noDefaultBind: true,
            dnsDiscoveryType: "STRICT_DNS",
            config: { envoy_extra: "x" },
          },
          role: {
            kind: "ingress",
            tls: {
              enabled: true,
              minVersion: "TLSv1_2",
              maxVersion: "TLSv1_3",
              cipherSuites: ["TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"],
              sds: { clusterName: "sds", certResource: "cert" },
            },
            listeners: [
              {
                port: 8443,
                protocol: "http",
                services: [
                  {
                    name: "application",
                    hosts: ["app.lab.example.com"],
                    tls: { enabled: true },
                    requestHeaders: { add: { "X-A": "1" }, set: { b: "2" }, remove: ["c"] },
                    responseHeaders: { remove: ["Server"] },
                    maxConnections: 10,
                    maxPendingRequests: 20,
                    maxConcurrentRequests: 30,
                  },
                ],
              },
            ],
          },
        },
        task: { resources: { cpuMHz: 100 } },
      },
    },
    {
      name: "terminating",
      connect: {
        kind: "gateway",
        gateway: {
          role: {
            kind: "terminating",
            services: [
              {
                name: "outside",
                caFile: "/ca.pem",
                certFile: "/cert.pem",
                keyFile: "/key.pem",
                sni: "outside.example.com",
              },
            ],
          },
        },
      },
    },
    { name: "mesh", connect: { kind: "gateway", gateway: { role: { kind: "mesh" } } } },
  ],
  tasks: [
    { name: "sleeper", driver: "raw_exec", config: { command: "sleep", args: ["inf"] }, kind: "x" },
  ],
};

/** Everything a service job can say. */
export const everyStanza: JobSpec = {
  id: "every-stanza",
  name: "Every stanza",
  type: "service",
  namespace: "lab",
  region: "global",
  datacenters: ["dc1", "edge-*"],
  nodePool: "default",
  priority: 60,
  allAtOnce: true,
  ui: {
    description: "Everything, for the *parser*",
    links: [{ label: "Docs", url: "https://example.com/?q=${x}" }],
  },
  meta: { owner: "lab" },
  constraints: [{ attribute: "${attr.cpu.arch}", operator: "regexp", value: "^(amd|arm)64$" }],
  affinities: [{ attribute: "${node.datacenter}", value: "dc1", weight: 70 }],
  spreads: [
    {
      attribute: "${node.datacenter}",
      weight: 100,
      targets: [
        { value: "dc1", percent: 70 },
        { value: "edge-1", percent: 30 },
      ],
    },
  ],
  update: { autoPromote: false, healthCheck: "task_states" },
  reschedule: { unlimited: true },
  migrate: { maxParallel: 2 },
  vault: { role: "job" },
  secrets: [{ name: "shared", provider: "nomad", path: "shared" }],
  groups: [application, gateways],
};

/** What only batch jobs can say. */
export const nightly: JobSpec = {
  id: "nightly",
  type: "batch",
  periodic: {
    crons: ["0 3 * * *", "30 4 * * 0"],
    timeZone: "Europe/Vienna",
    prohibitOverlap: true,
    enabled: true,
  },
  groups: [
    {
      name: "backup",
      reschedule: { attempts: 2, interval: Duration.hours(24), unlimited: false },
      tasks: [
        { name: "backup", driver: "podman", config: { image: "docker.io/restic/restic:0.18.0" } },
      ],
    },
  ],
};

/** What only dispatched jobs can say. */
export const dispatched: JobSpec = {
  id: "dispatched",
  type: "sysbatch",
  parameterized: {
    payload: "required",
    metaRequired: ["target"],
    metaOptional: ["reason"],
  },
  groups: [
    {
      name: "run",
      tasks: [{ name: "run", driver: "raw_exec", dispatchPayloadFile: "payload.json" }],
    },
  ],
};

/** Fabio's shape: one allocation on every node. */
export const system: JobSpec = {
  id: "system",
  type: "system",
  groups: [
    {
      name: "edge",
      network: { ports: [{ label: "lb", static: 9999 }] },
      tasks: [{ name: "edge", driver: "podman", config: { image: "fabiolb/fabio:1.6.3" } }],
    },
  ],
};

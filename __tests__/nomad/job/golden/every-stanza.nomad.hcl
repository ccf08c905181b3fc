job "every-stanza" {
  name        = "Every stanza"
  type        = "service"
  namespace   = "lab"
  region      = "global"
  datacenters = ["dc1", "edge-*"]
  node_pool   = "default"
  priority    = 60
  all_at_once = true

  ui {
    description = "Everything, for the *parser*"

    link {
      label = "Docs"
      url   = "https://example.com/?q=$${x}"
    }
  }

  meta {
    owner = "lab"
  }

  constraint {
    attribute = "$${attr.cpu.arch}"
    operator  = "regexp"
    value     = "^(amd|arm)64$"
  }

  affinity {
    attribute = "$${node.datacenter}"
    value     = "dc1"
    weight    = 70
  }

  spread {
    attribute = "$${node.datacenter}"
    weight    = 100

    target "dc1" {
      percent = 70
    }

    target "edge-1" {
      percent = 30
    }
  }

  update {
    max_parallel      = 1
    health_check      = "task_states"
    min_healthy_time  = "10s"
    healthy_deadline  = "5m"
    progress_deadline = "10m"
    auto_revert       = true
    auto_promote      = false
    canary            = 0
  }

  reschedule {
    unlimited = true
  }

  migrate {
    max_parallel = 2
  }

  vault {
    role = "job"
  }

  secret "shared" {
    provider = "nomad"
    path     = "shared"
  }

  group "application" {
    count          = 2
    shutdown_delay = "5s"
    meta = {
      owner         = "lab"
      "cost.center" = "7"
    }

    constraint {
      operator = "distinct_hosts"
      value    = "true"
    }

    constraint {
      operator  = "distinct_property"
      attribute = "$${meta.rack}"
      value     = "2"
    }

    affinity {
      attribute = "$${node.class}"
      value     = "big"
      weight    = -20
    }

    spread {
      attribute = "$${meta.rack}"
    }

    network {
      mode     = "bridge"
      hostname = "app-$${NOMAD_ALLOC_INDEX}"

      port "http" {
        to           = 8080
        host_network = "lan"
      }

      port "admin" {
        to = -1
      }

      port "sync" {
        static           = 7000
        to               = 7000
        ignore_collision = false
      }

      port "health" {
        to = -1
      }

      dns {
        servers  = ["10.0.10.2"]
        searches = ["lab.example.com"]
        options  = ["ndots:2"]
      }
    }

    update {
      max_parallel = 2
    }

    restart {
      attempts         = 3
      interval         = "5m"
      delay            = "15s"
      mode             = "fail"
      render_templates = true
    }

    reschedule {
      delay          = "30s"
      delay_function = "fibonacci"
      max_delay      = "10m"
      unlimited      = true
    }

    migrate {
      max_parallel     = 1
      health_check     = "task_states"
      min_healthy_time = "15s"
      healthy_deadline = "6m"
    }

    disconnect {
      lost_after = "1h"
      replace    = false
      reconcile  = "keep_original"
    }

    ephemeral_disk {
      size    = 1024
      sticky  = true
      migrate = true
    }

    scaling {
      enabled = true
      min     = 1
      max     = 5

      policy {
        cooldown            = "1m"
        evaluation_interval = "10s"

        check "requests" {
          source = "prometheus"
          query  = "sum(rate(requests{code!~\"5..\"}[1m]))"

          strategy "target-value" {
            target = 20
          }
        }
      }
    }

    consul {
      cluster   = "default"
      namespace = "default"
      partition = "default"
    }

    vault {
      role = "group"
    }

    volume "data" {
      type            = "host"
      source          = "data"
      sticky          = true
      access_mode     = "single-node-writer"
      attachment_mode = "file-system"
    }

    volume "media" {
      type            = "csi"
      source          = "media"
      read_only       = true
      per_alloc       = true
      access_mode     = "multi-node-reader-only"
      attachment_mode = "file-system"

      mount_options {
        fs_type     = "nfs"
        mount_flags = ["noatime", "nfsvers=4.2"]
      }
    }

    service {
      provider            = "consul"
      name                = "application"
      port                = "http"
      tags                = ["urlprefix-app.lab.example.com/"]
      canary_tags         = ["canary"]
      address             = "$${attr.unique.network.ip-address}"
      address_mode        = "auto"
      on_update           = "require_healthy"
      enable_tag_override = true
      task                = "server"
      kind                = "api-gateway"
      cluster             = "default"

      meta {
        version = "$${NOMAD_META_owner}"
      }

      canary_meta {
        version = "next"
      }

      tagged_addresses {
        lan = "10.0.10.9"
      }

      weights {
        passing = 10
        warning = 1
      }

      identity {
        aud = ["consul.io"]
        ttl = "1h"
      }

      check {
        name                     = "web"
        type                     = "http"
        address_mode             = "host"
        success_before_passing   = 2
        failures_before_critical = 3
        failures_before_warning  = 1
        tls_server_name          = "app.lab.example.com"
        tls_skip_verify          = true
        protocol                 = "https"
        method                   = "POST"
        path                     = "/health?full=1"
        body                     = "{}"
        interval                 = "10s"
        timeout                  = "2s"
        on_update                = "require_healthy"
        initial_status           = "warning"
        notes                    = "from outside"

        header {
          Authorization = ["Basic eA=="]
          X-Trace       = ["a", "b"]
        }
      }

      check {
        name     = "port"
        type     = "tcp"
        port     = "admin"
        interval = "10s"
        timeout  = "2s"
      }

      check {
        type            = "grpc"
        port            = "http"
        tls_skip_verify = true
        grpc_service    = "app.Health"
        grpc_use_tls    = true
        interval        = "10s"
        timeout         = "2s"
      }

      check {
        name     = "inside"
        type     = "script"
        command  = "/bin/check"
        args     = ["--quick"]
        interval = "10s"
        timeout  = "2s"
        task     = "server"

        check_restart {
          limit = 5
        }
      }

      check_restart {
        limit           = 3
        grace           = "1m30s"
        ignore_warnings = false
      }
    }

    service {
      provider = "consul"
      name     = "mesh-application"
      port     = "8080"

      connect {
        sidecar_service {
          port                      = "admin"
          tags                      = ["proxy"]
          disable_default_tcp_check = true

          meta {
            side = "car"
          }

          proxy {
            local_service_address = "127.0.0.1"
            local_service_port    = 8080

            upstreams {
              destination_name      = "database"
              destination_type      = "service"
              destination_namespace = "default"
              destination_partition = "default"
              destination_peer      = "other"
              datacenter            = "dc2"
              local_bind_address    = "127.0.0.1"
              local_bind_port       = 5432

              mesh_gateway {
                mode = "local"
              }

              config {
                connect_timeout_ms = 500
              }
            }

            upstreams {
              destination_name       = "cache"
              local_bind_socket_path = "/alloc/cache.sock"
              local_bind_socket_mode = "0770"
            }

            expose {
              path {
                path            = "/health"
                protocol        = "http"
                local_path_port = 8080
                listener_port   = "health"
              }
            }

            transparent_proxy {
              uid                    = "102"
              outbound_port          = 15002
              exclude_inbound_ports  = ["admin", "9000"]
              exclude_outbound_ports = [443]
              exclude_outbound_cidrs = ["10.0.0.0/8"]
              exclude_uids           = ["103"]
              no_dns                 = true
            }

            config {
              protocol = "http"
            }
          }
        }

        sidecar_task {
          name           = "proxy"
          driver         = "docker"
          user           = "1337"
          kill_timeout   = "10s"
          kill_signal    = "SIGTERM"
          shutdown_delay = "1s"

          config {
            image = "envoyproxy/envoy:v1.34.1"
          }

          env {
            LEVEL = "debug"
          }

          meta {
            kind = "proxy"
          }

          resources {
            cpu    = 200
            memory = 128
          }

          logs {
            max_files     = 2
            max_file_size = 2
          }

          volume_mount {
            volume      = "data"
            destination = "/data"
          }

          identity {
            name = "proxy"
            aud  = ["proxy"]
            ttl  = "1h"
            file = true
          }
        }
      }
    }

    service {
      provider = "consul"
      name     = "native-application"
      port     = "http"
      task     = "server"

      connect {
        native = true
      }
    }

    task "server" {
      driver         = "docker"
      user           = "1000:1000"
      leader         = true
      kill_timeout   = "45s"
      kill_signal    = "SIGTERM"
      shutdown_delay = "3s"
      env = {
        LISTEN        = "$${NOMAD_ADDR_http}"
        "dotted.name" = "x"
        SHELL_TEXT    = "$${HOME:-/root} 100%%{"
      }

      constraint {
        attribute = "$${attr.kernel.name}"
        value     = "linux"
      }

      constraint {
        attribute = "$${attr.consul.version}"
        operator  = "semver"
        value     = ">= 1.22.0"
      }

      constraint {
        attribute = "$${meta.gpu}"
        operator  = "is_set"
      }

      affinity {
        attribute = "$${meta.rack}"
        operator  = "set_contains_any"
        value     = "r1,r2"
      }

      config {
        image = "registry.lab.example.com:5000/team/app@sha256:0000000000000000000000000000000000000000000000000000000000000000"
        ports = ["http", "admin"]
        args  = ["-listen", "$${NOMAD_IP_http}:$${NOMAD_PORT_http}"]
        labels = {
          "lab.example.com/owner" = "lab"
        }

        mount {
          type   = "bind"
          source = "local/app.conf"
          target = "/app.conf"
        }

        logging {
          type = "journald"

          config {
            tag = "app"
          }
        }
      }

      meta {
        part = "server"
      }

      identity {
        env  = true
        file = true
      }

      identity {
        name          = "vault_default"
        aud           = ["vault.io"]
        ttl           = "1h"
        file          = true
        filepath      = "secrets/vault.jwt"
        change_mode   = "signal"
        change_signal = "SIGHUP"
      }

      consul {}

      vault {
        role                   = "app"
        cluster                = "default"
        namespace              = "team"
        env                    = false
        disable_file           = true
        allow_token_expiration = true
        change_mode            = "signal"
        change_signal          = "SIGUSR1"
      }

      secret "db" {
        provider = "nomad"
        path     = "app/db"

        config {
          namespace = "default"
        }
      }

      secret "other" {
        provider = "plugin"
        path     = "x"

        env {
          MODE = "read"
        }
      }

      service {
        provider = "consul"
        name     = "server-admin"
        port     = "admin"
      }

      artifact {
        source      = "https://example.com/app.tar.gz"
        destination = "local/app"
        mode        = "dir"
        insecure    = false
        chown       = true

        options {
          checksum = "sha256:0000000000000000000000000000000000000000000000000000000000000000"
        }

        headers {
          X-Token = "t"
        }
      }

      template {
        destination          = "local/app.conf"
        change_mode          = "script"
        perms                = "0640"
        uid                  = 1000
        gid                  = 1000
        splay                = "1s"
        error_on_missing_key = true
        left_delimiter       = "[["
        right_delimiter      = "]]"
        data                 = <<-EOT
          #!/bin/sh
          exec app --home "$${HOME}" --date "$(date +%%{s})" \

            --peer [[ env "NOMAD_ADDR_sync" ]]
        EOT

        change_script {
          command       = "/bin/reload"
          args          = ["-q"]
          timeout       = "20s"
          fail_on_error = true
        }

        wait {
          min = "1s"
          max = "10s"
        }
      }

      template {
        destination = "secrets/app.env"
        source      = "local/app/env.tpl"
        env         = true
        once        = true
      }

      template {
        destination = "local/note"
        change_mode = "noop"
        data        = "one line"
      }

      volume_mount {
        volume           = "data"
        destination      = "/data"
        read_only        = false
        propagation_mode = "private"
        selinux_label    = "Z"
      }

      volume_mount {
        volume      = "media"
        destination = "/media"
      }

      action "flush" {
        command = "/bin/flush"
        args    = ["--all"]
      }

      restart {
        attempts = 1
        interval = "1m"
        delay    = "1s"
        mode     = "fail"
      }

      logs {
        max_files     = 3
        max_file_size = 5
        disabled      = false
      }

      resources {
        cores      = 2
        memory     = 256
        memory_max = 512
        secrets    = 2

        device "nvidia/gpu" {
          count = 2

          constraint {
            attribute = "$${device.attr.memory}"
            operator  = ">="
            value     = "2 GiB"
          }

          affinity {
            attribute = "$${device.model}"
            value     = "Tesla K80"
            weight    = 60
          }
        }

        numa {
          affinity = "prefer"
          devices  = ["nvidia/gpu"]
        }
      }

      scaling "cpu" {
        enabled = false
        max     = 500
      }
    }

    task "plugin" {
      driver = "raw_exec"

      lifecycle {
        hook    = "prestart"
        sidecar = true
      }

      csi_plugin {
        id                     = "nfs"
        type                   = "monolith"
        mount_dir              = "/csi"
        stage_publish_base_dir = "/local/csi"
        health_timeout         = "30s"
      }
    }
  }

  group "gateways" {
    network {
      mode = "cni/lab"

      cni {
        args = {
          "nomad.role" = "gateway"
        }
      }
    }

    restart {
      attempts = 3
      interval = "5m"
      delay    = "15s"
      mode     = "fail"
    }

    disconnect {
      stop_on_client_after = "10m"
    }

    service {
      provider = "consul"
      name     = "ingress"

      connect {
        gateway {
          proxy {
            connect_timeout                     = "3s"
            envoy_gateway_bind_tagged_addresses = true
            envoy_gateway_no_default_bind       = true
            envoy_dns_discovery_type            = "STRICT_DNS"

            envoy_gateway_bind_addresses "lan" {
              address = "0.0.0.0"
              port    = 8443
            }

            config {
              envoy_extra = "x"
            }
          }

          ingress {
            tls {
              enabled         = true
              tls_min_version = "TLSv1_2"
              tls_max_version = "TLSv1_3"
              cipher_suites   = ["TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"]

              sds {
                cluster_name  = "sds"
                cert_resource = "cert"
              }
            }

            listener {
              port     = 8443
              protocol = "http"

              service {
                name                    = "application"
                hosts                   = ["app.lab.example.com"]
                max_connections         = 10
                max_pending_requests    = 20
                max_concurrent_requests = 30

                tls {
                  enabled = true
                }

                request_headers {
                  remove = ["c"]

                  add {
                    X-A = "1"
                  }

                  set {
                    b = "2"
                  }
                }

                response_headers {
                  remove = ["Server"]
                }
              }
            }
          }
        }

        sidecar_task {
          resources {
            cpu = 100
          }
        }
      }
    }

    service {
      provider = "consul"
      name     = "terminating"

      connect {
        gateway {
          terminating {
            service {
              name      = "outside"
              ca_file   = "/ca.pem"
              cert_file = "/cert.pem"
              key_file  = "/key.pem"
              sni       = "outside.example.com"
            }
          }
        }
      }
    }

    service {
      provider = "consul"
      name     = "mesh"

      connect {
        gateway {
          mesh {}
        }
      }
    }

    task "sleeper" {
      driver = "raw_exec"
      kind   = "x"

      config {
        command = "sleep"
        args    = ["inf"]
      }
    }
  }
}

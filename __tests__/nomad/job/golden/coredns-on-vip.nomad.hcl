job "coredns" {
  type        = "service"
  namespace   = "dns"
  datacenters = ["lab01"]

  update {
    max_parallel      = 1
    health_check      = "checks"
    min_healthy_time  = "10s"
    healthy_deadline  = "5m"
    progress_deadline = "10m"
    auto_revert       = true
    canary            = 0
  }

  group "dns" {
    count = 3

    constraint {
      operator = "distinct_hosts"
      value    = "true"
    }

    network {
      mode = "host"

      port "dns" {
        static = 53
      }

      port "metrics" {
        static = 9153
      }
    }

    update {
      max_parallel     = 1
      min_healthy_time = "1m"
      auto_revert      = true
    }

    restart {
      attempts = 3
      interval = "5m"
      delay    = "15s"
      mode     = "fail"
    }

    consul {}

    task "keepalived-dns" {
      driver = "podman"

      lifecycle {
        hook    = "prestart"
        sidecar = true
      }

      config {
        image        = "docker.io/osixia/keepalived:2.0.20"
        network_mode = "host"
        force_pull   = false
        volumes      = ["local/:/container/environment/01-custom"]
        cap_add      = ["NET_ADMIN", "NET_BROADCAST", "NET_RAW"]
      }

      template {
        destination = "local/env.yaml"
        change_mode = "restart"
        splay       = "1m"
        data        = <<-EOT
          KEEPALIVED_VIRTUAL_IPS:
            - 10.0.10.2/24
          KEEPALIVED_UNICAST_PEERS:
          {{- range service "coredns" }}
            - {{ .Address }}
          {{- end }}
          KEEPALIVED_INTERFACE: {{ sockaddr "GetPrivateInterfaces | include \"network\" \"10.0.10.0/24\" | attr \"name\"" }}
        EOT
      }

      resources {
        cpu    = 100
        memory = 32
      }
    }

    task "coredns" {
      driver = "podman"

      config {
        image        = "docker.io/coredns/coredns:1.13.2"
        network_mode = "host"
        force_pull   = false
        ports        = ["dns", "metrics"]
        args         = ["-conf", "/local/coredns/corefile"]
      }

      identity {
        env           = true
        change_mode   = "signal"
        change_signal = "SIGHUP"
      }

      service {
        provider = "consul"
        name     = "coredns"
        port     = "dns"
        tags     = ["coredns"]

        check {
          type     = "tcp"
          interval = "10s"
          timeout  = "2s"
        }
      }

      service {
        provider = "consul"
        name     = "coredns"
        port     = "metrics"
        tags     = ["metrics", "coredns"]
      }

      template {
        destination     = "local/coredns/corefile"
        change_mode     = "signal"
        change_signal   = "SIGHUP"
        env             = false
        left_delimiter  = "{{"
        right_delimiter = "}}"
        data            = <<-EOT
          . {
              bind {{ env "NOMAD_IP_dns" }} 10.0.10.2
              health
              log
              errors
          }

          lab.example.com. {
              bind {{ env "NOMAD_IP_dns" }} 10.0.10.2
              debug
              rewrite stop { name suffix lab.example.com default.service.nomad answer auto }
              nomad service.nomad {
                  address unix:///secrets/api.sock
                  ttl 10
              }
              cache 30
          }
        EOT
      }

      resources {
        cpu    = 100
        memory = 128
      }
    }
  }
}

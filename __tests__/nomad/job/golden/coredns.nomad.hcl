job "coredns" {
  type = "service"

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
    count = 1

    network {
      mode = "host"

      port "dns" {
        static = 53
      }
    }

    restart {
      attempts = 3
      interval = "5m"
      delay    = "15s"
      mode     = "fail"
    }

    task "coredns" {
      driver = "docker"

      config {
        image        = "docker.io/coredns/coredns:1.13.2"
        network_mode = "host"
        force_pull   = false
        ports        = ["dns"]
        args         = ["-conf", "/local/coredns/corefile"]
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

      template {
        destination     = "local/coredns/corefile"
        change_mode     = "signal"
        change_signal   = "SIGHUP"
        env             = false
        left_delimiter  = "{{"
        right_delimiter = "}}"
        data            = <<-EOT
          . {
              bind {{ env "NOMAD_IP_dns" }}
              health
              log
              errors
          }

          lab.example.com. {
              bind {{ env "NOMAD_IP_dns" }}
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

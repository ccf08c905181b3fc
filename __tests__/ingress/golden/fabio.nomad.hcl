job "fabio" {
  type     = "system"
  priority = 80

  update {
    max_parallel      = 1
    health_check      = "checks"
    min_healthy_time  = "10s"
    healthy_deadline  = "5m"
    progress_deadline = "10m"
  }

  group "fabio" {
    shutdown_delay = "5s"

    network {
      mode = "host"

      port "lb" {
        static = 9999
      }

      port "ui" {
        static = 9998
      }

      port "metrics" {
        static = 9997
      }
    }

    restart {
      attempts = 3
      interval = "5m"
      delay    = "15s"
      mode     = "delay"
    }

    consul {}

    service {
      provider = "consul"
      name     = "fabio"
      port     = "lb"

      check {
        name     = "fabio is up"
        type     = "http"
        port     = "ui"
        path     = "/health"
        interval = "5s"
        timeout  = "2s"
      }

      check {
        name     = "fabio listens"
        type     = "tcp"
        port     = "lb"
        interval = "5s"
        timeout  = "2s"
      }
    }

    task "fabio" {
      driver       = "podman"
      user         = "65534"
      kill_timeout = "27s"

      config {
        image        = "docker.io/fabiolb/fabio:1.6.3"
        network_mode = "host"
        args         = ["-cfg", "/local/fabio.properties"]
      }

      template {
        destination = "local/fabio.properties"
        data        = <<-EOT
          proxy.addr = :9999,:9997;proto=prometheus
          proxy.strategy = rnd
          proxy.matcher = prefix
          proxy.noroutestatus = 404
          proxy.deregistergraceperiod = 2s
          proxy.shutdownwait = 20s
          registry.backend = consul
          registry.consul.addr = 127.0.0.1:8500
          registry.consul.checksRequired = all
          registry.consul.register.enabled = false
          ui.addr = :9998
          ui.access = ro
          log.access.target = stdout
          metrics.target = prometheus
          metrics.prefix = fabio
        EOT
      }

      resources {
        cpu    = 200
        memory = 128
      }
    }
  }
}

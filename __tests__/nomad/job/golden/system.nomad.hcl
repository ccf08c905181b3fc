job "system" {
  type = "system"

  update {
    max_parallel      = 1
    health_check      = "checks"
    min_healthy_time  = "10s"
    healthy_deadline  = "5m"
    progress_deadline = "10m"
  }

  group "edge" {
    network {
      port "lb" {
        static = 9999
      }
    }

    restart {
      attempts = 3
      interval = "5m"
      delay    = "15s"
      mode     = "delay"
    }

    task "edge" {
      driver = "podman"

      config {
        image = "fabiolb/fabio:1.6.3"
      }
    }
  }
}

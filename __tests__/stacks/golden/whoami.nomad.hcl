job "whoami" {
  type      = "system"
  namespace = "lab"

  update {
    max_parallel      = 1
    health_check      = "checks"
    min_healthy_time  = "10s"
    healthy_deadline  = "5m"
    progress_deadline = "10m"
  }

  group "whoami" {
    network {
      mode = "bridge"

      port "http" {
        to = 8080
      }
    }

    restart {
      attempts = 3
      interval = "5m"
      delay    = "15s"
      mode     = "delay"
    }

    service {
      provider = "consul"
      name     = "whoami"
      port     = "http"

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
        WHOAMI_NAME        = "$${node.unique.name}"
      }

      resources {
        cpu    = 100
        memory = 64
      }
    }
  }
}

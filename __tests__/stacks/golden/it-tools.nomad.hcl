job "it-tools" {
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

  group "ittools" {
    network {
      mode = "bridge"

      port "http" {
        to = 80
      }
    }

    restart {
      attempts = 10
      interval = "5m"
      delay    = "25s"
      mode     = "delay"
    }

    service {
      provider = "nomad"
      name     = "ittools"
      port     = "http"
      tags     = ["app", "tools", "tech", "coding"]

      check {
        name     = "ittools_http"
        type     = "http"
        path     = "/"
        interval = "10s"
        timeout  = "2s"
      }
    }

    task "web" {
      driver = "podman"

      config {
        image = "docker.io/corentinth/it-tools:2024.10.22-7ca5933"
        ports = ["http"]
      }

      resources {
        cpu    = 500
        memory = 1024
      }
    }
  }
}

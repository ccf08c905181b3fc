job "nightly" {
  type = "batch"

  periodic {
    crons            = ["0 3 * * *", "30 4 * * 0"]
    time_zone        = "Europe/Vienna"
    prohibit_overlap = true
    enabled          = true
  }

  group "backup" {
    reschedule {
      attempts  = 2
      interval  = "24h"
      unlimited = false
    }

    task "backup" {
      driver = "podman"

      config {
        image = "docker.io/restic/restic:0.18.0"
      }
    }
  }
}

job "dispatched" {
  type = "sysbatch"

  parameterized {
    payload       = "required"
    meta_required = ["target"]
    meta_optional = ["reason"]
  }

  group "run" {
    task "run" {
      driver = "raw_exec"

      dispatch_payload {
        file = "payload.json"
      }
    }
  }
}

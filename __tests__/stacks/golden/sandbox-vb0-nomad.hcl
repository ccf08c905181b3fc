name                 = "vb0"
region               = "global"
datacenter           = "sandbox"
data_dir             = "/opt/nomad/data"
bind_addr            = "0.0.0.0"
log_level            = "INFO"
disable_update_check = true
leave_on_interrupt   = false
leave_on_terminate   = false

advertise {
  http = "10.77.0.11"
  rpc  = "10.77.0.11"
  serf = "10.77.0.11"
}

acl {
  enabled = true
}

tls {
  http                   = true
  rpc                    = true
  ca_file                = "/etc/nomad.d/tls/ca.pem"
  cert_file              = "/etc/nomad.d/tls/agent.pem"
  key_file               = "/etc/nomad.d/tls/agent-key.pem"
  verify_server_hostname = true
  verify_https_client    = false
}

server {
  enabled          = true
  bootstrap_expect = 3

  server_join {
    retry_join     = ["10.77.0.11", "10.77.0.12", "10.77.0.13"]
    retry_interval = "5s"
  }
}

consul {
  address          = "127.0.0.1:8500"
  server_auto_join = false
  client_auto_join = false

  service_identity {
    aud = ["consul.io"]
    ttl = "1h"
  }

  task_identity {
    aud = ["consul.io"]
    ttl = "1h"
  }
}

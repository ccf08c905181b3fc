node_name               = "vb0"
datacenter              = "sandbox"
data_dir                = "/opt/consul"
bind_addr               = "10.77.0.11"
retry_join              = ["10.77.0.11", "10.77.0.12", "10.77.0.13"]
retry_interval          = "5s"
log_level               = "INFO"
disable_update_check    = true
leave_on_terminate      = false
skip_leave_on_interrupt = true
server                  = true
bootstrap_expect        = 3

addresses {
  http     = "127.0.0.1"
  https    = "127.0.0.1 10.77.0.11"
  dns      = "127.0.0.1"
  grpc_tls = "127.0.0.1"
}

ports {
  http     = 8500
  https    = 8501
  grpc     = -1
  grpc_tls = 8503
  dns      = 8600
}

acl {
  enabled                  = true
  default_policy           = "deny"
  down_policy              = "extend-cache"
  enable_token_persistence = false
}

tls {
  defaults {
    ca_file         = "/etc/consul.d/tls/ca.pem"
    cert_file       = "/etc/consul.d/tls/agent.pem"
    key_file        = "/etc/consul.d/tls/agent-key.pem"
    tls_min_version = "TLSv1_2"
    verify_incoming = true
    verify_outgoing = true
  }

  internal_rpc {
    verify_server_hostname = true
  }

  https {
    verify_incoming = false
  }

  grpc {
    verify_incoming = false
  }
}

performance {
  raft_multiplier = 1
}

ui_config {
  enabled = true
}

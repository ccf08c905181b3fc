name                 = "vs0"
region               = "global"
datacenter           = "lab"
data_dir             = "/opt/nomad/data"
bind_addr            = "0.0.0.0"
log_level            = "INFO"
disable_update_check = true
leave_on_interrupt   = false
leave_on_terminate   = false

advertise {
  http = "192.168.1.130"
  rpc  = "192.168.1.130"
  serf = "192.168.1.130"
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

plugin_dir = "/opt/nomad/plugins"

client {
  enabled    = true
  servers    = ["192.168.1.120:4647", "192.168.1.121:4647", "192.168.1.122:4647"]
  cni_path   = "/opt/cni/bin"
  node_class = "vs"
  options = {
    "fingerprint.denylist" = "env_aws,env_gce,env_azure,env_digitalocean"
  }
}

plugin "nomad-driver-podman" {
  config {
    volumes {
      enabled = true
    }
  }
}

consul {
  address          = "127.0.0.1:8500"
  server_auto_join = false
  client_auto_join = false
}

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
  http = "10.0.0.21"
  rpc  = "10.0.0.21"
  serf = "10.0.0.21"
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
  servers    = ["10.0.0.11:4647", "10.0.0.12:4647", "10.0.0.13:4647"]
  cni_path   = "/opt/cni/bin"
  node_class = "vs"
  node_pool  = "edge"
  options = {
    "fingerprint.denylist" = "env_aws,env_gce,env_azure,env_digitalocean"
  }
  meta = {
    rack = "r1"
    note = "a \"quoted\" \u0024{x}"
  }

  host_volume "media" {
    path      = "/srv/media"
    read_only = true
  }

  host_volume "app-data" {
    path      = "/srv/app"
    read_only = false
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

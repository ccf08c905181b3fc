# Runs keepalived on the interface that has ADDRESS; its configuration calls that ${_INSTANCE}.
set -eu
interface=$(ip -oneline -4 address show to "$ADDRESS/32" | awk 'NR == 1 { print $2 }')
if [ -z "$interface" ]; then
  echo "no interface of this machine has the address $ADDRESS" >&2
  exit 1
fi
exec keepalived --config-id="$interface" "$@"

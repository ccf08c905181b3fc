# Passes when this host may hold the virtual IP (keepalived runs, the health check succeeds) and the
# virtual IP is there: on this host, or answering from another one.
# Variables: VIP, CHECK (the script keepalived runs), ACCOUNT (that it runs as), TIMEOUT (seconds).
if ! state=$(systemctl is-active keepalived.service); then
  echo "keepalived.service is $state"
  exit 1
fi
if ! output=$(runuser -u "$ACCOUNT" -- timeout "$TIMEOUT" "$CHECK" 2>&1); then
  echo "the health check $CHECK fails: ${output:-it says nothing}"
  exit 1
fi
if [ -n "$(ip -oneline -4 address show to "$VIP/32")" ]; then
  echo "this host holds $VIP"
elif ping -c 1 -W 1 "$VIP" >/dev/null 2>&1; then
  echo "another host holds $VIP"
else
  echo "the health check succeeds, but $VIP does not answer and is not on this host"
  exit 1
fi

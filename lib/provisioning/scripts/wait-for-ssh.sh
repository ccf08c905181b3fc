# Waits until the host answers as an SSH server, to say clearly who did not answer and what to do.
# Without ssh-keyscan, Terraform's own connection waits and reports.
command -v ssh-keyscan >/dev/null 2>&1 || exit 0
end=$(($(date +%s) + DEADLINE))
until keys=$(ssh-keyscan -T 2 -t ed25519,ecdsa,rsa -p "$PORT" "$ADDRESS" 2>/dev/null) && [ -n "$keys" ]; do
  if [ "$(date +%s)" -ge "$end" ]; then
    if ping -c 1 -W 1 "$ADDRESS" >/dev/null 2>&1; then seen="it answers ping"; else seen="it does not answer ping"; fi
    echo "$HOST ($ADDRESS): no SSH server answered on port $PORT within $DEADLINE s; $seen." >&2
    echo "Remedy: see on its hypervisor or console that $HOST runs, has this address and finished cloud-init; then deploy again: it continues here." >&2
    exit 1
  fi
  sleep 0.3
done

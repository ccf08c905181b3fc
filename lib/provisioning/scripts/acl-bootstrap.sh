# Makes SECRET the first management token of SYSTEM (Consul or Nomad). Running it again is harmless;
# it never makes a second one.
# Variables: SYSTEM, API, CA (file), HEADER (name of the token's HTTP header), RESET (file that allows
# another bootstrap), SECRET.
set -eu
umask 077
work=$(mktemp -d)
trap 'rm -rf "$work" "$0"' EXIT
printf '%s: %s\n' "$HEADER" "$SECRET" >"$work/header"
printf '{"BootstrapSecret":"%s"}' "$SECRET" >"$work/request"

# An answer is never one that an earlier call got: that may hold the token.
call() {
  : >"$work/answer"
  curl --silent --max-time 10 --cacert "$CA" --output "$work/answer" --write-out '%{http_code}' "$@"
}
valid() {
  status=$(call --header "@$work/header" "$API/v1/acl/token/self") || return 1
  [ "$status" = 200 ] && ! grep -qi 'support disabled' "$work/answer"
}

end=$(($(date +%s) + 120))
until leader=$(curl --silent --fail --max-time 2 --cacert "$CA" "$API/v1/status/leader?stale") && [ "$leader" != '""' ]; do
  if [ "$(date +%s)" -ge "$end" ]; then
    echo "$SYSTEM ACL bootstrap FAILED: $API reports no leader after 120 s (last answer: ${leader:-none})." >&2
    echo "Remedy: see that a majority of the servers runs (journalctl -u on each); then deploy again." >&2
    exit 1
  fi
  sleep 0.3
done

if valid; then
  echo "$SYSTEM ACLs were bootstrapped before; the token in Terraform's state is valid"
  exit 0
fi
# A new leader answers errors for a moment; "done before" is final and is checked below.
until status=$(call --request PUT --data "@$work/request" "$API/v1/acl/bootstrap") && [ "$status" = 200 ]; do
  if grep -qiE 'no longer allowed|already done' "$work/answer"; then
    cp "$work/answer" "$work/refusal"
    break
  fi
  if [ "$(date +%s)" -ge "$end" ]; then
    echo "$SYSTEM ACL bootstrap FAILED: HTTP ${status:-none} $(cat "$work/answer")" >&2
    echo "Remedy: correct what the answer names; then deploy again." >&2
    exit 1
  fi
  sleep 0.3
done
end=$(($(date +%s) + 10))
until valid; do
  if [ "$(date +%s)" -ge "$end" ]; then
    if [ ! -f "$work/refusal" ]; then
      echo "$SYSTEM ACL bootstrap FAILED: it was accepted, but the token is not valid after 10 s: HTTP $status $(cat "$work/answer")" >&2
      echo "Remedy: see that all servers run and follow one leader; then deploy again: it continues here." >&2
      exit 1
    fi
    echo "$SYSTEM ACL bootstrap FAILED: it was done before with a token that is not in Terraform's state." >&2
    echo "Server says: $(cat "$work/refusal")" >&2
    echo "Remedy: restore the state that holds the token; or, to make the state's token valid, write the" >&2
    echo "reset index named above into $RESET on the leader ($leader) and deploy again." >&2
    exit 1
  fi
  sleep 0.5
done
echo "$SYSTEM ACLs are bootstrapped"

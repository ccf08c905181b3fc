# Passes when the servers call this node ready and eligible, and its podman driver healthy.
# A node may read its own record with its own secret.
# Variables: API (of this agent), CA (file), DATA (the agent's data directory).
umask 077
id=$(cat "$DATA/client/client-id") || exit 1
header=$(mktemp)
trap 'rm -f "$header"' EXIT
{ printf 'X-Nomad-Token: ' && cat "$DATA/client/secret-id"; } >"$header" || exit 1
answer=$(curl --silent --show-error --max-time 5 --cacert "$CA" --header "@$header" "$API/v1/node/$id") || exit 1
status=$(printf '%s' "$answer" | sed -n 's/.*"Status":"\([a-z]*\)","StatusDescription".*/\1/p')
eligibility=$(printf '%s' "$answer" | sed -n 's/.*"SchedulingEligibility":"\([a-z]*\)".*/\1/p')
if [ "$status" != ready ] || [ "$eligibility" != eligible ]; then
  echo "node $id is ${status:-unknown to the servers} and ${eligibility:-not eligible}"
  exit 1
fi
case $answer in
*'"driver.podman":"1"'*) echo "node $id is ready and eligible" ;;
*)
  echo "node $id is ready, but its podman driver is not detected"
  exit 1
  ;;
esac

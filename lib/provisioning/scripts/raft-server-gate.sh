# Passes when this Consul or Nomad server is a member of a cluster that has a leader. While a new
# cluster is being formed there can be none before the last server has started: then it is enough
# that this server answers and that no other server knows a leader.
# Variables: API (of this server), CA (file), SELF (address:port of its raft), PEERS (URLs of the
# other servers' APIs), EXPECTED (number of servers), AUTOPILOT_TOKEN (header file, may be missing).
# Without "stale" Nomad waits for a leader before it says that there is none.
get() { curl --silent --show-error --fail --max-time 2 --cacert "$CA" "$@"; }

leader=$(get "$API/v1/status/leader?stale") || exit 1
members=$(get "$API/v1/status/peers?stale") || exit 1
if [ "$leader" != '""' ]; then
  case $members in
  *"\"$SELF\""*) ;;
  *)
    echo "leader is $leader, but this server is not among the raft peers $members"
    exit 1
    ;;
  esac
  if [ -s "$AUTOPILOT_TOKEN" ]; then
    health=$(curl --silent --max-time 2 --cacert "$CA" --output /dev/null --write-out '%{http_code}' \
      --header "@$AUTOPILOT_TOKEN" "$API/v1/operator/autopilot/health") || exit 1
    case $health in
    200 | 403) ;;
    *)
      echo "leader is $leader; autopilot says the servers are not healthy (HTTP $health)"
      exit 1
      ;;
    esac
  fi
  echo "leader is $leader"
  exit 0
fi
case $members in
"[]" | null | "[\"$SELF\"]") ;;
*)
  echo "no leader among $members"
  exit 1
  ;;
esac
up=1
for peer in $PEERS; do
  seen=$(get "$peer/v1/status/leader?stale" 2>/dev/null) || continue
  up=$((up + 1))
  if [ "$seen" != '""' ]; then
    echo "$peer follows leader $seen; this server has not joined it yet"
    exit 1
  fi
done
if [ "$up" -lt "$EXPECTED" ]; then
  echo "a new cluster: $up of $EXPECTED servers are up"
  exit 0
fi
echo "all $EXPECTED servers are up, but there is no leader yet"
exit 1

# Passes when the servers know this very agent, not one that had its name before.
# Variables: API (of this agent), NODE (its name), DATA (its data directory), TOKEN (file with its
# token's HTTP header).
id=$(cat "$DATA/node-id") || exit 1
answer=$(curl --silent --show-error --max-time 5 --header "@$TOKEN" "$API/v1/catalog/node/$NODE") || exit 1
case $answer in
*"\"ID\":\"$id\""*) echo "the servers know $NODE" ;;
*)
  echo "the catalog has no node $NODE with ID $id; the agent answers: $answer"
  exit 1
  ;;
esac

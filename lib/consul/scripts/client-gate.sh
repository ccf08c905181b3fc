# Passes when the servers know this agent.
# Variables: API (of this agent), NODE (its name), TOKEN (file with its token's HTTP header).
answer=$(curl --silent --show-error --max-time 5 --header "@$TOKEN" "$API/v1/catalog/node/$NODE") || exit 1
case $answer in
*"\"Node\":\"$NODE\""*) echo "the servers know $NODE" ;;
*)
  echo "the catalog has no node $NODE; the agent answers: $answer"
  exit 1
  ;;
esac

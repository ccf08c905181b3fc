#!/bin/sh
# Writes lib/ anew from the provider's schema: `cdktf get`, then compiled to JavaScript with types.
# `--check` only compares and fails on a difference.
# The constraint in cdktf.json may resolve to a newer release where a registry is reachable:
# the version in package.json decides, so that the same bindings come out everywhere.
set -eu
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
CHECKPOINT_DISABLE=1 npx cdktf get --force --output "$work/gen" >"$work/log" 2>&1 || {
  cat "$work/log" >&2
  exit 1
}

wanted=$(node -p 'require("./package.json").version')
found=$(node -p 'Object.values(require(process.argv[1]))[0]' "$work/gen/versions.json")
if [ "$found" != "$wanted" ]; then
  echo "generate: terraform chose bpg/proxmox $found, but package.json says $wanted." >&2
  echo "Set the version in package.json, or put $wanted into a local provider mirror." >&2
  exit 1
fi

# Compiled inside the package, where the compiler finds cdktf and constructs.
build=.generated
rm -rf "$build"
trap 'rm -rf "$work" "$build"' EXIT
mkdir "$build"
cp -R "$work/gen/providers/proxmox" "$build/src"
npx tsc --project tsconfig.json

if [ "${1:-}" = "--check" ]; then
  diff -r lib "$build/lib" && echo "generate: lib/ is what bpg/proxmox $found gives"
else
  rm -rf lib
  mv "$build/lib" lib
  echo "generate: wrote lib/ from bpg/proxmox $found"
fi

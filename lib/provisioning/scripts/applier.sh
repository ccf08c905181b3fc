#!/bin/sh
# Brings one role of this machine into the state described below the line __BUNDLE__.
# Written by cdktf-homelab; uploaded by Terraform over SSH and run as root.
#
# Nothing is replaced before every check has passed; files are replaced atomically; a unit is
# restarted or reloaded only when one of its files changed. What is still to be done with units is
# kept in <role>.pending, so that an interrupted run is finished by the next one.
set -eu
umask 077

bundle=$0
state=/var/lib/cdktf-homelab
install -d -m 0700 "$state"
work=$(mktemp -d "$state/stage.XXXXXX")
explained=
finish() {
  status=$?
  rm -rf "$work" "$bundle"
  [ "$status" = 0 ] || [ -n "$explained" ] ||
    printf '%s on %s FAILED: see the error above.\nRemedy: correct its cause and deploy again: it continues here.\n' \
      "${role:-configuration}" "$(hostname)" >&2
}
trap finish EXIT
trap 'exit 1' HUP INT TERM

# Lines of one kind, without the word that names the kind.
lines() { sed -e '1,/^__BUNDLE__$/d' -e "/^$1 /!d" -e "s/^$1 //" "$bundle"; }

role=$(lines role)
manifest=$state/$role.manifest
units=$state/$role.units
pending=$state/$role.pending

say() { printf '%s: %s\n' "$role" "$*"; }
fail() {
  explained=yes
  printf '%s on %s FAILED: %s\n' "$role" "$(hostname)" "$1" >&2
  printf 'Remedy: %s\n' "$2" >&2
  exit 1
}
decode() { printf '%s' "$1" | base64 -d; }

# Two roles may be configured at the same time; only one of them touches files.
exec 9>"$state/lock"
flock 9

lines require >"$work/require"
missing=
while read -r program; do
  command -v "$program" >/dev/null 2>&1 || [ -x "$program" ] || missing="$missing $program"
done <"$work/require"
[ -z "$missing" ] || fail "not installed:$missing" \
  "install them on this machine, or use a VM template that brings them (packer/README.md)"

lines user >"$work/user"
while read -r name home; do
  id -u "$name" >/dev/null 2>&1 ||
    useradd --system --user-group --no-create-home --home-dir "$home" --shell /usr/sbin/nologin "$name"
done <"$work/user"

lines directory >"$work/directory"
while read -r mode owner group path; do
  install -d -m "$mode" -o "$owner" -g "$group" "$path"
done <"$work/directory"

# Stage every file, and note which differ from what is on disk.
lines file >"$work/file"
: >"$work/changed"
: >"$work/manifest"
while read -r mode owner group path content; do
  # What a run that was killed between writing and renaming left.
  rm -f "$(dirname "$path")"/.cdktf-homelab.??????
  staged=$work/root$path
  mkdir -p "$(dirname "$staged")"
  decode "$content" >"$staged"
  chmod "$mode" "$staged"
  chown "$owner:$group" "$staged"
  printf '%s\n' "$path" >>"$work/manifest"
  if ! { [ -f "$path" ] && cmp -s "$staged" "$path" &&
    [ "$(stat -c '%a %U %G' "$staged")" = "$(stat -c '%a %U %G' "$path")" ]; }; then
    printf '%s\n' "$path" >>"$work/changed"
  fi
done <"$work/file"

# Files of an earlier version of the role that it no longer has.
: >"$work/removed"
if [ -f "$manifest" ]; then
  grep -Fxv -f "$work/manifest" "$manifest" >"$work/removed" || :
fi

# Each checker reads its directory as it would be afterwards.
lines check >"$work/check"
number=0
while read -r directory script; do
  number=$((number + 1))
  trial=$work/check-$number
  mkdir "$trial"
  [ ! -d "$directory" ] || cp -a "$directory/." "$trial/"
  while read -r path; do
    case $path in "$directory"/*) rm -f "$trial/${path#"$directory"/}" ;; esac
  done <"$work/removed"
  [ ! -d "$work/root$directory" ] || cp -a "$work/root$directory/." "$trial/"
  decode "$script" >"$work/checker"
  if ! sh "$work/checker" "$trial" >"$work/output" 2>&1 </dev/null; then
    cat "$work/output" >&2
    fail "the new content of $directory was refused; nothing was changed" \
      "correct what the lines above name and deploy again"
  fi
done <"$work/check"

# Decide what is to be done with systemd before anything is replaced. The units of the earlier version
# know which of them used a file that is removed now.
cat "$work/changed" "$work/removed" >"$work/touched"
lines unit >"$work/unit"
[ ! -f "$units" ] || cp "$units" "$work/unit-before"
touch "$pending" "$work/unit-before"
later() { grep -Fxq "$*" "$pending" || printf '%s\n' "$*" >>"$pending"; }
done_with() {
  grep -Fxv "$@" "$pending" >"$work/pending" || :
  cp "$work/pending" "$pending"
}
if grep -q '^/etc/systemd/system/' "$work/touched"; then later daemon-reload; fi
if grep -q '^/etc/sysctl.d/' "$work/touched"; then later sysctl; fi
cut -d ' ' -f 1 "$work/unit" >"$work/unit-names"
while read -r unit restart reload; do
  [ -n "$unit" ] || continue
  grep -Fxq "$unit" "$work/unit-names" || {
    later "drop $unit"
    continue
  }
  for action in restart reload; do
    if [ "$action" = restart ]; then files=$restart; else files=$reload; fi
    printf '%s\n' "$files" | tr ',' '\n' >"$work/of-unit"
    if grep -Fxq -f "$work/of-unit" "$work/touched"; then later "$action $unit"; fi
  done
done <<EOF
$(cat "$work/unit" "$work/unit-before")
EOF
sync "$pending"

grep '^drop ' "$pending" >"$work/drop" || :
while read -r _ unit; do
  systemctl --quiet disable --now "$unit"
  say "stopped $unit"
  done_with -e "drop $unit"
done <"$work/drop"

while read -r path; do
  [ -d "$(dirname "$path")" ] || install -d -m 0755 "$(dirname "$path")"
  temporary=$(mktemp "$(dirname "$path")/.cdktf-homelab.XXXXXX")
  cp -p "$work/root$path" "$temporary"
  sync "$temporary"
  mv -fT "$temporary" "$path"
  say "wrote $path"
done <"$work/changed"
while read -r path; do
  rm -f "$path"
  say "removed $path"
done <"$work/removed"
cp "$work/manifest" "$manifest"
cp "$work/unit" "$units"
if grep -Fxq daemon-reload "$pending"; then
  systemctl daemon-reload
  done_with -e daemon-reload
fi
if grep -Fxq sysctl "$pending"; then
  sysctl --quiet --system
  done_with -e sysctl
fi

while read -r unit _; do
  systemctl --quiet is-enabled "$unit" || systemctl --quiet enable "$unit"
  if grep -Fxq "restart $unit" "$pending"; then
    action=restart
  elif grep -Fxq "reload $unit" "$pending"; then
    action="reload-or-restart"
  elif systemctl --quiet is-active "$unit"; then
    continue
  else
    action=start
  fi
  if ! systemctl "$action" "$unit"; then
    journalctl --no-pager --quiet -n 20 -u "$unit" >&2 || :
    fail "systemctl $action $unit did not succeed" \
      "read the log lines above, correct the cause and deploy again; it continues here"
  fi
  say "$action $unit"
  done_with -e "restart $unit" -e "reload $unit"
done <"$work/unit"
flock -u 9

lines gate >"$work/gate"
while read -r seconds unit description script; do
  description=$(decode "$description")
  decode "$script" >"$work/gate-script"
  end=$(($(date +%s) + seconds))
  until observed=$(sh "$work/gate-script" 2>&1 </dev/null); do
    if [ "$(date +%s)" -ge "$end" ]; then
      journalctl --no-pager --quiet -n 20 -u "$unit" >&2 || :
      fail "gate '$description' not passed within $seconds s; last observed: $observed" \
        "see the log lines above and 'journalctl -u $unit' on this machine; when the cause is gone, deploy again: it continues here"
    fi
    sleep 0.3
  done
  say "gate '$description': $observed"
done <"$work/gate"

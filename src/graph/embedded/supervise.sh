#!/bin/sh
# Runs "$@" and ends it when the process that started us ends, however that ends: its side of our standard input then closes.
# First SIGTERM, and SIGKILL after 6 s. Writes the number of the started process to file descriptor 3.
#
# The watcher is a process of its own: if this one is killed, it still ends the server together with our parent.

exec 4<&0
"$@" </dev/null 3>&- 4<&- &
server=$!

(
  exec 3>&- >/dev/null 2>&1
  while read -r _; do :; done <&4
  kill -TERM "$server"
  seconds=0
  # Whole seconds: on a busy machine, each fork makes the wait longer.
  while [ "$seconds" -lt 6 ] && kill -0 "$server"; do
    sleep 1
    seconds=$((seconds + 1))
  done
  kill -KILL "$server"
) &
watcher=$!

echo "$server" >&3
exec 3>&- 4<&- </dev/null

trap 'kill -TERM "$server"' TERM INT HUP
# A trapped signal interrupts `wait`, so wait again while the server is there.
while :; do
  wait "$server"
  status=$?
  kill -0 "$server" 2>/dev/null || break
done
kill -KILL "$watcher" 2>/dev/null
exit "$status"

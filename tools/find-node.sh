#!/bin/sh
# `make assets` and `make check` need Node.js and npm; install them where that may be done.
set -eu
fits='const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 9) || (a == 18 && b >= 19) ? 0 : 1)'
there() { command -v npm >/dev/null && command -v node >/dev/null; }
ready() { there && node -e "$fits"; }
ready && exit 0
install="apt-get install -y --no-install-recommends nodejs npm"
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && ! there; then
    echo "Installing Node.js for the scripts of pages ..."
    (apt-get update -qq && $install) >/dev/null && ready && exit 0
fi
echo "For the scripts of pages Node.js 18.19 or newer is needed, with npm; serving needs neither. Run this once, then try again:" >&2
echo "    sudo $install" >&2
exit 1

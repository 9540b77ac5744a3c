#!/bin/sh
# Make a virtual environment; Debian and Ubuntu keep the part that is needed in a package of its own.
set -eu
python=$1 venv=$2
[ -x "$venv/bin/python" ] && "$venv/bin/python" -m pip --version >/dev/null 2>&1 && exit 0
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "Python 3.11 or newer is needed; '$python' is $("$python" --version 2>&1)." >&2
    echo "Name a newer one: make PYTHON=python3.12 run" >&2
    exit 1
}
"$python" -m venv "$venv" 2>/dev/null && exit 0
install="apt-get install -y python3-venv"
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    (apt-get update -qq && $install) >/dev/null && "$python" -m venv --clear "$venv" && exit 0
fi
echo "A virtual environment could not be made. Run this once, then try again:" >&2
echo "    sudo $install" >&2
exit 1

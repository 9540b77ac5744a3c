#!/bin/sh
# The browser tests need Debian's or Ubuntu's Chromium; install it where that may be done.
set -eu
for name in "${CHROMIUM:-}" chromium chromium-browser chromium-headless-shell google-chrome; do
    [ -n "$name" ] && command -v "$name" >/dev/null && exit 0
done
install="apt-get install -y chromium"
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium for the browser tests ..."
    (apt-get update -qq && $install) >/dev/null && exit 0
fi
echo "The browser tests need Chromium. Run this once, then try again:" >&2
echo "    sudo $install" >&2
exit 1

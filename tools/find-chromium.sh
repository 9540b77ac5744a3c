#!/bin/sh
# The browser tests need Debian's or Ubuntu's Chromium; install it where that may be done. Its headless
# shell draws pages as Chromium does and spends a fifth less on it; Ubuntu has Chromium only.
set -eu
for name in "${CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome; do
    [ -n "$name" ] && command -v "$name" >/dev/null && exit 0
done
install="apt-get install -y"
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium for the browser tests ..."
    (apt-get update -qq && { $install chromium-headless-shell || $install chromium; }) >/dev/null && exit 0
fi
echo "The browser tests need Chromium. Run this once, then try again:" >&2
echo "    sudo $install chromium-headless-shell    # on Ubuntu: chromium" >&2
exit 1

#!/bin/sh
# Installs the Debian packages that building and testing need and that are missing; asks for sudo when not root.
# With --tests also what only tests need. Works on Debian 12 and Ubuntu 24.04.
set -eu

packages="
    g++ cmake ninja-build ccache mold pkg-config git clang-format
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-svg-dev|libqt6svg6-dev qt6-serialport-dev|libqt6serialport6-dev libqt6sql6-sqlite
    qcoro-qt6-dev qtkeychain-qt6-dev libpq-dev libsodium-dev libqrencode-dev libzbar-dev libcups2-dev libsqlite3-dev libgl-dev libxkbcommon-dev
    postgresql postgresql-15-pgtap|postgresql-16-pgtap
    libcpp-httplib-dev clang libclang-rt-14-dev|libclang-rt-18-dev
    python3 python3-fonttools fonts-inter fonts-noto-core
    dbus gnome-keyring openssl xvfb x11vnc xauth"

# What only the tests need: a print server, which a machine that only builds and runs is spared.
if [ "${1:-}" = --tests ]; then packages="$packages cups-daemon cups-client"; fi

installed() {
    dpkg-query -W -f '${Status}\n' "$1" 2>/dev/null | grep -q 'ok installed'
}

# "a|b": whichever of the two this release has.
missing=""
for choice in $packages; do
    found=no
    for package in $(echo "$choice" | tr '|' ' '); do
        if installed "$package"; then found=yes; fi
    done
    if [ $found = no ]; then missing="$missing $choice"; fi
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then as_root=""; else as_root="sudo"; fi
echo "Installing:$missing"
# The database's package must not start a server of its own: ours are private ones.
if ! installed postgresql; then
    $as_root mkdir -p /etc/postgresql-common
    if ! grep -qs '^create_main_cluster' /etc/postgresql-common/createcluster.conf; then
        echo 'create_main_cluster = false' | $as_root tee -a /etc/postgresql-common/createcluster.conf >/dev/null
    fi
fi
$as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
names=""
for choice in $missing; do
    for package in $(echo "$choice" | tr '|' ' '); do
        if apt-cache show "$package" >/dev/null 2>&1; then
            names="$names $package"
            break
        fi
    done
done
# shellcheck disable=SC2086 # a list of words
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $names >/dev/null

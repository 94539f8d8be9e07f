#!/usr/bin/env bash
# Builds the image of the native executable, from nothing: no base image is pulled.
#   build.sh [EXECUTABLE]    target/checksummary-runner unless given; Linux, with buildah
# SOURCE_URL   where the sources are, for the image's label; empty unless given
# Leaves the image localhost/checksummary in target/container-storage, for podman, and the file
# target/checksummary-image.tar, as it is sent to a registry. The same executable gives the same image.
set -euo pipefail
cd "$(dirname "$0")/../.."

EXECUTABLE="$(realpath "${1:-target/checksummary-runner}")"
STORAGE="$PWD/target/container-storage"
NAME=localhost/checksummary
CERTIFICATES=/etc/ssl/certs/ca-certificates.crt
CONTEXT="$(mktemp -d)"
trap 'rm -rf "$CONTEXT"' EXIT

# Each library at the place where the program's loader looks for it.
copy_library() { install -D -m 755 "$(realpath "$1")" "$CONTEXT/files$1"; }

# Those that the program names; and those that glibc loads by name to look up a host, before 2.34.
libraries() {
  ldd "$EXECUTABLE" | grep -oE '/[^ ]+'
  ldconfig -p | awk '/libnss_(dns|files)\.so|libresolv\.so\.2/ && /x86-64|AArch64/ { print $NF }'
}

gather() {
  local library
  install -D -m 755 "$EXECUTABLE" "$CONTEXT/files/checksummary"
  while read -r library; do
    copy_library "$library"
  done < <(libraries | sort -u)
  install -D -m 644 "$(realpath "$CERTIFICATES")" "$CONTEXT/files$CERTIFICATES"
  install -d "$CONTEXT/files/etc"
  echo 'hosts: files dns' >"$CONTEXT/files/etc/nsswitch.conf"
  echo 'nonroot:x:65532:65532::/:/sbin/nologin' >"$CONTEXT/files/etc/passwd"
  echo 'nonroot:x:65532:' >"$CONTEXT/files/etc/group"
  chmod 644 "$CONTEXT"/files/etc/{nsswitch.conf,passwd,group}
}

version() { sed -n 's|^  <version>\(.*\)</version>$|\1|p' pom.xml | head -n 1; }

# The time of all files and of the image is 1970: nothing of it tells when it was built.
build() {
  buildah --root "$STORAGE" --storage-driver vfs build --isolation chroot --timestamp 0 --no-cache \
    --build-arg VERSION="$(version)" --build-arg REVISION="$(git rev-parse HEAD)" --build-arg SOURCE="${SOURCE_URL:-}" \
    --tag "$NAME" --file infra/container/Containerfile "$CONTEXT" >&2
  rm -f target/checksummary-image.tar
  buildah --root "$STORAGE" --storage-driver vfs push --quiet "$NAME" oci-archive:target/checksummary-image.tar
}

gather
build
buildah --root "$STORAGE" --storage-driver vfs images --format '{{.Digest}}' "$NAME"

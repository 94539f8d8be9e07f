#!/usr/bin/env bash
# Builds what runs on a JVM and puts it into archives: the server, and the function for AWS Lambda.
#   archives.sh FOLDER     takes checksummary-jvm.tar.gz and checksummary-lambda.zip
# The same sources give the same server, byte for byte: files stand in order, and none tells who packed it, or when.
set -euo pipefail
cd "$(dirname "$0")/../.."

FOLDER="$(realpath -m "${1:?usage: archives.sh FOLDER}")"
EPOCH="$(sed -n 's|.*<project.build.outputTimestamp>\(.*\)</.*|\1|p' pom.xml)"

build() { mvn -B -ntp -q clean package -Dmaven.test.skip=true "$@"; }

mkdir -p "$FOLDER"
build
tar --sort=name --mtime="$EPOCH" --owner=0 --group=0 --numeric-owner --mode=u+rwX,go=rX \
  --transform 's|^quarkus-app|checksummary|' -C target -cf - quarkus-app | gzip -n -9 >"$FOLDER/checksummary-jvm.tar.gz"
build -Plambda
cp target/function.zip "$FOLDER/checksummary-lambda.zip"
ls -l "$FOLDER"

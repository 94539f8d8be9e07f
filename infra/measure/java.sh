# shellcheck shell=sh
# Runs classes of the tests. Sourced by the scripts beside it, in the project's folder.

# The first Java of 21 or newer: JAVA_HOME's, the usual folders', else the one on the PATH.
find_java() {
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    if grep -qsE '^JAVA_VERSION="(2[1-9]|[3-9][0-9])' "$home/release"; then
      printf '%s\n' "$home/bin/java"
      return
    fi
  done
  echo java
}

# run_class CLASS ARGUMENT…    with what the program needs; CLASS without io.checksummary
run_class() {
  class=$1
  shift
  "$(find_java)" -cp "${CLASSES_BEFORE:-target/classes}:target/test-classes:target/classes:target/quarkus-app/lib/main/*" \
    "io.checksummary.$class" "$@"
}

# The classes of program and tests, and every library that the tests need.
test_classpath() {
  mvn_of_java -q dependency:build-classpath -Dmdep.outputFile=target/test-libraries >&2
  printf 'target/test-classes:target/classes:%s\n' "$(cat target/test-libraries)"
}

# Maven, on the Java that was found.
mvn_of_java() {
  java=$(find_java)
  [ "$java" = java ] || export JAVA_HOME="${java%/bin/java}"
  mvn -B "$@"
}

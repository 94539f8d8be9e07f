#!/bin/sh
# Would the tests notice? Changes the classes of a package, one change at a time, and runs the package's tests.
#   infra/measure/mutation.sh PACKAGE [CHANGES OF EACH CLASS]     text, quantity, … ; all changes unless a number is given
# The report: target/mutation/PACKAGE/index.html.
set -eu
cd "$(dirname "$0")/../.."
# shellcheck source=infra/measure/java.sh
. infra/measure/java.sh
package=${1:?usage: infra/measure/mutation.sh PACKAGE [CHANGES OF EACH CLASS]}

# Left out: long texts, to see that the time holds, since what they assert, others assert sooner.
set -- "-Dfeatures=${2:+"+CLASSLIMIT(limit[$2])"}" \
  "-DtargetClasses=io.checksummary.$package.*" "-DtargetTests=io.checksummary.$package.*" \
  "-DexcludedTestClasses=*Pathol*Test,*IcuOracleTest" -DexcludedGroups=one-by-one \
  "-DreportsDirectory=target/mutation/$package" -DtimestampedReports=false -DoutputFormats=XML,HTML

# These set themselves around the running of every test, which such packages do without.
set -- "$@" -DclasspathDependencyExcludes=com.tngtech.archunit:archunit-junit5-engine,io.quarkus:quarkus-junit,io.quarkus:quarkus-junit-common,io.quarkus:quarkus-junit-config,org.jboss.logmanager:jboss-logmanager

# A busy machine must not pass for a test that noticed. Tables are read once in a virtual machine: each change gets
# one of its own.
set -- "$@" -DtimeoutConstant=60000 -DtimeoutFactor=4 -DmutationUnitSize=1 \
  -DjvmArgs=-Xmx512m,-XX:TieredStopAtLevel=1,-XX:+UseSerialGC,-Djunit.jupiter.extensions.autodetection.enabled=true

mvn_of_java test-compile pitest:mutationCoverage "$@"

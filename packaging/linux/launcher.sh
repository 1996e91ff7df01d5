#!/bin/sh
# Starts Lectern with its own Java, from wherever it lies.
program=$(readlink -f -- "$0")
home=${program%/bin/*}/lib
app=$home/app
# What the user tells other programs' Java is not meant for ours.
unset JDK_JAVA_OPTIONS
exec "$home/runtime/bin/lectern" \
    @options@ \
    "-Djpackage.app-path=$program" \
    -classpath @classpath@ \
    org.lectern.app.Main "$@"

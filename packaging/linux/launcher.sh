#!/bin/sh
# Starts Lectern with its own Java, from wherever it lies.
program=$(readlink -f -- "$0")
home=${program%/bin/*}/lib
app=$home/app
# What the user tells other programs' Java is not meant for ours.
unset JDK_JAVA_OPTIONS
# Where no language was chosen, Java takes names of files for ASCII, and starts in no folder called `Zoë`.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX) export LC_ALL=C.UTF-8 ;;
esac
exec "$home/runtime/bin/lectern" \
    @options@ \
    "-Djpackage.app-path=$program" \
    -classpath @classpath@ \
    org.lectern.app.Main "$@"

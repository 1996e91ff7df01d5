#!/usr/bin/env bash
# How long the packaged program takes until one can type a question into its window, and until the start page of the
# opened library stands in it, beside an empty JavaFX window with the same launcher, Java and options, each with and
# without an AOT cache, in turn:
#   packaging/measure-start.sh [ROUNDS]
# Prints medians of wall time and of user + system CPU time as a Markdown table, and the ratios. Needs Linux, the image
# (mvn -Ppackage verify), a JDK 25 in JAVA_HOME or below /usr/lib/jvm, and Xvfb.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
rounds=${1:-10}
image=$here/target/package/lectern
work=$here/target/package-work/start
jdk=
for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    if [ -n "$candidate" ] && [ -x "$candidate/bin/jlink" ] && grep -q '^JAVA_VERSION="25' "$candidate/release"; then jdk=$candidate; fi
done
[ -n "$jdk" ] && command -v Xvfb > /dev/null || { echo "Needs a JDK 25 and Xvfb." >&2; exit 2; }
rm -rf "$work"
mkdir -p "$work/classes"
export DISPLAY=:96 LECTERN_LIBRARY=$image/lib/app/knowledge LECTERN_CACHE=$work/cache LECTERN_SETTINGS=$work/settings
Xvfb $DISPLAY -screen 0 1400x900x24 -nolisten tcp 2> /dev/null & server=$!
trap 'kill $server' EXIT

# Our program, closing by itself.
cp -rp "$image" "$work/page"
cp -rp "$image" "$work/box"
sed -i 's|^exec .*|&\n    -Dlectern.rehearsal= \\|' "$work/page/bin/lectern"
sed -i 's|^exec .*|&\n    -Dlectern.rehearsal=[box] \\|' "$work/box/bin/lectern"
# The same image with nothing but an empty window in it, and a cache trained on that.
cp -rp "$image" "$work/empty"
rm -r "$work/empty/lib/app"
mkdir "$work/empty/lib/app"
"$jdk/bin/javac" -d "$work/classes" --module-path "$here/target/javafx" --add-modules javafx.controls \
    "$here/src/bench/java/org/lectern/bench/EmptyWindow.java"
"$jdk/bin/jar" --create --file "$work/empty/lib/app/empty.jar" -C "$work/classes" .
sed -i -e 's|-classpath "[^"]*"|-classpath "$app/empty.jar"|' -e 's|org.lectern.app.Main|org.lectern.bench.EmptyWindow|' \
    "$work/empty/bin/lectern"
# Java calls itself by its own name to write a cache.
ln -s lectern "$work/empty/lib/runtime/bin/java"
sed 's|-XX:AOTCache=|-XX:AOTCacheOutput=|' "$work/empty/bin/lectern" > "$work/empty/bin/train"
chmod +x "$work/empty/bin/train"
"$work/empty/bin/train"
for kind in box page empty; do
    cp -rp "$work/$kind" "$work/$kind-without"
    rm "$work/$kind-without/lib/app/lectern.aot"
done
"$image/bin/lectern" index > /dev/null

TIMEFORMAT='%R %U %S'
once() {
    { time "$work/$1/bin/lectern" > "$work/said" 2>&1; } 2>> "$work/times-$1"
    [ ! -s "$work/said" ] || { cat "$work/said" >&2; exit 1; }
}
for _ in $(seq "$rounds"); do
    for kind in box page empty box-without page-without empty-without; do once $kind; done
done
median() {
    awk -v what="$2" '{ print (what == "wall") ? $1 : $2 + $3 }' "$work/times-$1" | sort -n |
        awk '{ v[NR] = $1 } END { printf "%.2f", (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'
}
ratio() { awk -v a="$(median "$1" "$3")" -v b="$(median "$2" "$3")" 'BEGIN { printf "%.2f", a / b }'; }
row() {
    echo "| $1 | $(median "$2" wall) ($(ratio "$2" "$3" wall) ×) | $(median "$2" cpu) ($(ratio "$2" "$3" cpu) ×) |"
}
echo "| from the start, and out again; median of $rounds (of an empty window) | wall s | CPU s |"
echo "|---|---|---|"
row "to a window that takes a question, AOT cache" box empty
row "to the start page, AOT cache" page empty
row "an empty window, AOT cache" empty empty
row "to a window that takes a question, no cache" box-without empty-without
row "to the start page, no cache" page-without empty-without
row "an empty window, no cache" empty-without empty-without

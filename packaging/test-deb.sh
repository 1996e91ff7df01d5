#!/usr/bin/env bash
# Installs the .deb in a clean root and starts it there as a person would, under a virtual display:
#   packaging/test-deb.sh [FILE.deb [FOLDER FOR PICTURES]]
# The root is this machine's own, seen through an overlay that is thrown away: nothing on the machine changes. In it
# there is no Java, no network, the install folder is read-only, and the user's home has a name that is not ASCII.
# Needs Linux, root, and Debian's xvfb xdotool imagemagick libgtk-3-0.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

outside() {
    local missing=
    for tool in unshare chroot dpkg setpriv Xvfb xdotool import identify; do
        command -v "$tool" > /dev/null || missing="$missing $tool"
    done
    [ -z "$missing" ] || { echo "Missing:$missing (Debian: apt-get install xvfb xdotool imagemagick libgtk-3-0)" >&2; exit 2; }
    [ "$(id -u)" = 0 ] || { echo "Must be root: it makes a root of its own." >&2; exit 2; }
    local deb=${1:-$(ls "$here"/target/package/lectern_*.deb | tail -n 1)} pictures=${2:-$here/target/package-work/pictures}
    mkdir -p "$pictures"
    exec unshare --mount --net --pid --fork --kill-child "$0" --inside "$(readlink -f "$deb")" "$(readlink -f "$pictures")"
}

failed() { echo "FAILED: $*" >&2; exit 1; }
passed() { count=$((count + 1)); echo "ok $count $*"; }

root() {
    mount --make-rprivate /
    work=$(mktemp -d)
    mount -t tmpfs none "$work"
    mkdir "$work/upper" "$work/work" "$work/root"
    mount -t overlay none -o "lowerdir=/,upperdir=$work/upper,workdir=$work/work" "$work/root"
    new=$work/root
    mount -t proc none "$new/proc"
    mount --rbind /dev "$new/dev"
    mount -t tmpfs none "$new/tmp"
    chmod 1777 "$new/tmp"
    # What the trial itself writes, within the clean root.
    install -d -m 1777 "$new/trial"
    rm -rf "$new"/usr/lib/jvm "$new"/usr/bin/java* "$new"/etc/alternatives/java* "$new"/opt/lectern
    home="/home/Zoë Ødegård"
    mkdir -p "$new$home/Documents"
    echo "zoe:x:4711:4711::$home:/bin/sh" >> "$new/etc/passwd"
    chown -R 4711:4711 "$new$home"
    as_user=(chroot "$new" setpriv --reuid 4711 --regid 4711 --clear-groups
        env -i "HOME=$home" PATH=/usr/bin:/bin LANG=C.UTF-8 DISPLAY=:97)
}

# Runs a command as the user, who has nothing but a display.
user() { "${as_user[@]}" "$@"; }

# Tries a command again until it succeeds, for at most so many seconds.
until_so() {
    local end=$((SECONDS + $1)); shift
    until "$@" > /dev/null 2>&1; do [ $SECONDS -lt $end ] || return 1; sleep 0.2; done
}

picture() { user import -window root "png:/trial/$1.png" && cp "$new/trial/$1.png" "$pictures/"; }
window() { user xdotool search --onlyvisible --name "^$title\$"; }

# The start page is there once the window has its size, most of the screen is light, and two looks see the same.
settled() {
    local width before after
    width=$(user xdotool search --onlyvisible --name "^$title\$" getwindowgeometry --shell | sed -n 's/^WIDTH=//p' | sort -n | tail -n 1)
    [ "${width:-0}" -ge 720 ] || return 1
    picture start && before=$(identify -format '%#' "$pictures/start.png")
    sleep 1
    picture start && after=$(identify -format '%#' "$pictures/start.png")
    [ "$before" = "$after" ] && [ "$(identify -format '%[fx:int(mean*100)]' "$pictures/start.png")" -gt 40 ]
}

inside() {
    deb=$1 pictures=$2 count=0
    root
    cp "$deb" "$new/trial/lectern.deb"
    chroot "$new" dpkg -i /trial/lectern.deb > "$new/trial/dpkg.log" 2>&1 || failed "dpkg: $(cat "$new/trial/dpkg.log")"
    passed "installs ($(du -sm "$new/opt/lectern" | cut -f1) MB)"
    mount --bind "$new/opt/lectern" "$new/opt/lectern"
    mount -o remount,ro,bind "$new/opt/lectern"
    ! touch "$new/opt/lectern/x" 2> /dev/null || failed "the install folder can be written to"
    ! user sh -c 'command -v java' > /dev/null || failed "there is a Java on the path"
    passed "no Java on the path, install folder read-only, no network"

    user lectern search CK --limit 1 > "$new/trial/out" 2> "$new/trial/err" || failed "search: $(cat "$new/trial/err")"
    grep -q "Creatine kinase" "$new/trial/out" || failed "search found: $(cat "$new/trial/out")"
    passed "the command line answers"
    user env LANG=C lectern search CK --limit 1 > "$new/trial/out" 2> "$new/trial/err" || failed "search in C: $(cat "$new/trial/err")"
    grep -q "Creatine kinase" "$new/trial/out" || failed "search in C found: $(cat "$new/trial/out")"
    passed "so it does where no language was chosen"

    user Xvfb :97 -screen 0 1400x900x24 -nolisten tcp > "$new/trial/xvfb.log" 2>&1 &
    until_so 20 user xdotool getdisplaygeometry || failed "no display: $(cat "$new/trial/xvfb.log")"
    title=$(sed -n 's/^title: *"\{0,1\}\([^"]*\)"\{0,1\}$/\1/p' "$new/opt/lectern/lib/app/knowledge/library.yaml" | head -n 1)
    local began=$SECONDS
    "${as_user[@]}" lectern > "$new/trial/out" 2> "$new/trial/err" & program=$!
    until_so 240 window || failed "no window: $(cat "$new/trial/err")"
    passed "the window is there after about $((SECONDS - began)) s"
    class=$(sed -n 's/^StartupWMClass=//p' "$new/usr/share/applications/lectern.desktop")
    user xdotool search --onlyvisible --class "^$class\$" > /dev/null || failed "the desktop entry names other windows"
    passed "the desktop knows the window by its entry"
    until_so 120 settled || failed "the window stays empty"
    passed "the start page is there"
    [ -f "$new$home/Documents/Lectern/library.yaml" ] || failed "the library was not copied to the documents"
    passed "the library was copied to $home/Documents/Lectern"
    user xdotool type --delay 60 "CK"
    user xdotool key Return
    until_so 120 asked || failed "the search shows nothing new"
    passed "a search changes the window"
    [ ! -s "$new/trial/err" ] || failed "it printed: $(cat "$new/trial/err")"
    [ ! -s "$new/trial/out" ] || failed "it printed: $(cat "$new/trial/out")"
    passed "nothing was printed"
    [ -z "$(find "$new$home" -name .openjfx)" ] || failed "native code was unpacked into the home"
    passed "no native code in the home"
    strange=$(find "$new$home" -type f | sed "s#^$new$home/##" \
        | grep -v -E '^(Documents/Lectern|\.cache/(lectern|dconf|mesa_shader_cache|at-spi|fontconfig)|\.config/(lectern|dconf)|\.dbus)' || true)
    [ -z "$strange" ] || failed "files that are not Lectern's: $strange"
    passed "nothing in the home that is not Lectern's or the desktop's"
    kill "$program"
    wait "$program" || true
    umount "$new/opt/lectern"
    chroot "$new" dpkg -r lectern > "$new/trial/dpkg.log" 2>&1 || failed "dpkg -r: $(cat "$new/trial/dpkg.log")"
    [ ! -e "$new/opt/lectern" ] && [ -d "$new$home/Documents/Lectern" ] || failed "removing left or took too much"
    passed "removing takes the program and leaves the user's library"
    echo "$count passed, 0 failed; pictures in $pictures"
}

# The reader is open once the right half of the window has text where the start page has none.
asked() {
    picture search
    [ "$(compare -metric AE -fuzz 5% "$pictures/start.png" "$pictures/search.png" null: 2>&1 | cut -d. -f1)" -gt 60000 ]
}

if [ "${1:-}" = --inside ]; then shift; inside "$@"; else outside "$@"; fi

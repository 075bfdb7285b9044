#!/usr/bin/env bash
# Tries a disk image on a real Mac: the program copied out of it, its signature, its self-test, and a project opened
# as the Finder opens it.
#
#   packaging/macos/try_image.sh dist/Glossator-1.2.3-arm64.dmg
set -euo pipefail

image=$1
place=$(mktemp -d)
mount=$place/mount
project="$place/Fälle.gloss"
clean_up() {
    # The program that `open` started, by the file that it runs from.
    for process in $(lsof -t -- "$place/Glossator.app/Contents/MacOS/glossator" 2> /dev/null); do
        kill "$process" || true
    done
    hdiutil detach -quiet "$mount" || true
    rm -rf "$place"
}
trap clean_up EXIT

mkdir -p "$mount"
hdiutil attach -quiet -nobrowse -readonly -mountpoint "$mount" "$image"
cp -pR "$mount/Glossator.app" "$place/"
hdiutil detach -quiet "$mount"

app=$place/Glossator.app
codesign --verify --deep --strict "$app" # also holds for the signature without a name that Apple's chips ask for
"$app/Contents/MacOS/glossator" self-test
"$app/Contents/MacOS/glossator" new "$project"
open -a "$app" "$project" # the path arrives as an event, not as an argument
for _ in $(seq 120); do
    if lsof -- "$project" > "$place/holders" 2> /dev/null && grep -q glossator "$place/holders"; then
        echo "$image holds a program that works and opens projects."
        exit 0
    fi
    sleep 1
done
echo "The program did not open the project within two minutes." >&2
exit 1

#!/usr/bin/env bash
# The disk image that a Mac user downloads: the program beside a link to the Applications folder.
#
#   packaging/macos/make_dmg.sh dist/Glossator.app dist/Glossator-1.2.3-arm64.dmg
set -euo pipefail

app=$1 image=$2
name=$(basename "$app" .app)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

cp -pR "$app" "$stage/" # keeps the links and the signature inside
ln -s /Applications "$stage/Applications"
rm -f "$image"
# hdiutil sometimes finds its own volume busy (Spotlight looks into it): the next try goes through.
for try in 1 2 3; do
    if hdiutil create -volname "$name" -srcfolder "$stage" -fs HFS+ -format ULMO "$image"; then
        hdiutil verify "$image"
        exit 0
    fi
    rm -f "$image"
    sleep $((try * 5))
done
echo "The disk image $image could not be made." >&2
exit 1

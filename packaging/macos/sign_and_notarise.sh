#!/usr/bin/env bash
# Signs the program with a Developer ID and has Apple notarise its disk image. Where the secrets are not, it says so
# and makes the image unsigned: a user then opens the program with a right click the first time.
#
#   packaging/macos/sign_and_notarise.sh dist/Glossator.app dist/Glossator-1.2.3-arm64.dmg
#
# Secrets, from the environment: MACOS_CERTIFICATE (a .p12 in base64), MACOS_CERTIFICATE_PASSWORD, and for notarising
# MACOS_NOTARY_KEY (an App Store Connect key, .p8 in base64), MACOS_NOTARY_KEY_ID, MACOS_NOTARY_ISSUER.
set -euo pipefail

app=$1 image=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

if [[ -z ${MACOS_CERTIFICATE:-} || -z ${MACOS_CERTIFICATE_PASSWORD:-} ]]; then
    echo "Not signed: MACOS_CERTIFICATE and MACOS_CERTIFICATE_PASSWORD are not set."
    exec "$here/make_dmg.sh" "$app" "$image"
fi

secrets=$(mktemp -d)
keychain=$secrets/signing.keychain-db
clean_up() {
    security delete-keychain "$keychain" || true
    rm -rf "$secrets"
}
trap clean_up EXIT

# A keychain of its own, so that nothing stays in the user's. codesign looks only into those of the search list;
# deleting it takes it off again.
password=$(openssl rand -hex 20)
printf %s "$MACOS_CERTIFICATE" | base64 --decode > "$secrets/certificate.p12"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 3600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
# macOS has bash 3.2, which reads no lines into an array. These paths hold no spaces but those that separate them.
# shellcheck disable=SC2046
security list-keychains -d user -s "$keychain" $(security list-keychains -d user | tr -d '"')
security import "$secrets/certificate.p12" -k "$keychain" -P "$MACOS_CERTIFICATE_PASSWORD" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" > "$secrets/said"
identity=$(security find-identity -v -p codesigning "$keychain" | awk '/Developer ID Application/ { print $2; exit }')
if [[ -z $identity ]]; then
    echo "MACOS_CERTIFICATE holds no Developer ID Application." >&2
    exit 1
fi

sign() { codesign --force --timestamp --options runtime --keychain "$keychain" --sign "$identity" "$@"; }

# Inside out: a signature covers those within it. Only what is started gets the entitlements.
is_code() { # whether a file is Mach-O, of one architecture or several
    case $(od -An -tx1 -N4 "$1" | tr -d ' \n') in cffaedfe | cafebabe) true ;; *) false ;; esac
}
find "$app/Contents" -depth -type f ! -path "$app/Contents/MacOS/*" -print0 |
    while IFS= read -r -d '' file; do
        if is_code "$file"; then sign "$file"; fi
    done
find "$app/Contents" -depth -type d -name '*.framework' -print0 |
    while IFS= read -r -d '' framework; do sign "$framework"; done
find "$app/Contents/MacOS" -type f -print0 |
    while IFS= read -r -d '' file; do sign --entitlements "$here/entitlements.plist" "$file"; done
sign --entitlements "$here/entitlements.plist" "$app"
codesign --verify --deep --strict --verbose=2 "$app"

"$here/make_dmg.sh" "$app" "$image"
sign "$image"

if [[ -z ${MACOS_NOTARY_KEY:-} || -z ${MACOS_NOTARY_KEY_ID:-} || -z ${MACOS_NOTARY_ISSUER:-} ]]; then
    echo "Signed, but not notarised: MACOS_NOTARY_KEY, MACOS_NOTARY_KEY_ID and MACOS_NOTARY_ISSUER are not all set."
    exit 0
fi
printf %s "$MACOS_NOTARY_KEY" | base64 --decode > "$secrets/notary.p8"
notary=(--key "$secrets/notary.p8" --key-id "$MACOS_NOTARY_KEY_ID" --issuer "$MACOS_NOTARY_ISSUER")
said=$(xcrun notarytool submit "$image" "${notary[@]}" --wait --output-format json)
echo "$said"
id=$(printf %s "$said" | plutil -extract id raw -o - -)
if [[ $(printf %s "$said" | plutil -extract status raw -o - -) != Accepted ]]; then
    xcrun notarytool log "$id" "${notary[@]}" # Apple's reasons, file by file
    exit 1
fi
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose=2 "$image"
echo "Signed and notarised: $image"

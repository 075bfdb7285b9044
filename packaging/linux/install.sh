#!/bin/sh
# Installs Glossator for the user who runs this, without root: what the self-extracting .run starts.
#   sh glossator-VERSION.run                  into ~/.local
#   sh glossator-VERSION.run -- PREFIX        elsewhere
# PREFIX/lib/glossator/uninstall.sh takes all of it away again, and no project.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
prefix=${1:-$HOME/.local}
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share"
prefix=$(cd "$prefix" && pwd)

# The new one is there in full before the old one goes.
rm -rf "$prefix/lib/glossator.new"
cp -R "$here/usr/lib/glossator" "$prefix/lib/glossator.new"
rm -rf "$prefix/lib/glossator"
mv "$prefix/lib/glossator.new" "$prefix/lib/glossator"
ln -sf ../lib/glossator/glossator "$prefix/bin/glossator"

uninstall=$prefix/lib/glossator/uninstall.sh
refresh='update-desktop-database -q "$prefix/share/applications" 2>/dev/null || true
update-mime-database "$prefix/share/mime" 2>/dev/null || true'
{
    echo '#!/bin/sh'
    echo '# Takes Glossator away; projects and settings stay.'
    echo 'prefix=$(cd "$(dirname "$0")/../.." && pwd)'
    echo 'cd "$prefix" || exit 1'
} >"$uninstall"
(cd "$here/usr" && find share -type f) | while read -r file; do
    mkdir -p "$prefix/$(dirname "$file")"
    cp "$here/usr/$file" "$prefix/$file"
    echo "rm -f '$file'" >>"$uninstall"
done
{
    echo 'rmdir share/doc/glossator 2>/dev/null'
    echo 'rm -f bin/glossator'
    echo "$refresh"
    echo 'rm -rf lib/glossator'
} >>"$uninstall"
chmod +x "$uninstall"

# A desktop looks for programs where the user's PATH may not reach.
entry=$prefix/share/applications/org.glossator.Glossator.desktop
escaped=$(printf '%s' "$prefix/bin/glossator" | sed 's/[\\&|"$`]/\\&/g')
sed "s|^Exec=glossator|Exec=\"$escaped\"|" "$entry" >"$entry.new"
mv "$entry.new" "$entry"
eval "$refresh"

echo "Glossator is in $prefix: look for it in the menu, or run $prefix/bin/glossator"
echo "To take it away: $uninstall"

"""packaging/macos: the property lists hang together, and signing goes in the order in which signatures hold."""

import base64
import os
import plistlib
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

MACOS = Path(__file__).resolve().parents[2] / "packaging" / "macos"
MACH_O, FAT = bytes.fromhex("cffaedfe"), bytes.fromhex("cafebabe")

# What a Mac brings and Linux has not: a line of its log for each call, and what the script goes on with.
# What is fed to one is read to its end: a pipe nobody reads breaks now and then.
STAND_INS = {
    "codesign": "",
    "hdiutil": '[[ $1 != create ]] || : > "${!#}"',
    "openssl": "echo 00",
    "plutil": "cat > /dev/null; [[ $2 == status ]] && echo ${NOTARY_SAYS:-Accepted} || echo 7",
    "security": """[[ $1 != find-identity ]] || echo '  1) ABCDEF "Developer ID Application: X (Y)"'""",
    "spctl": "",
    "xcrun": '[[ $2 != submit ]] || echo "{}"',
}

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts")


def plist(name: str) -> dict[str, Any]:
    with (MACOS / name).open("rb") as file:
        return dict(plistlib.load(file))


def test_the_document_type_is_the_type_that_is_exported() -> None:
    info = plist("Info.extra.plist")
    (document,) = info["CFBundleDocumentTypes"]
    (exported,) = info["UTExportedTypeDeclarations"]

    assert document["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == ["gloss"]
    assert {"public.data", "public.database"} <= set(exported["UTTypeConformsTo"])
    assert document["CFBundleTypeRole"] == "Editor"
    assert (MACOS / document["CFBundleTypeIconFile"]).is_file()
    assert (MACOS / exported["UTTypeIconFile"]).is_file()


def test_the_hardened_runtime_is_opened_no_further_than_python_needs() -> None:
    assert plist("entitlements.plist") == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


@pytest.mark.parametrize("script", sorted(MACOS.glob("*.sh")), ids=lambda script: script.name)
def test_the_scripts_are_shell_that_a_mac_understands(script: Path) -> None:
    subprocess.run(["bash", "-n", str(script)], check=True)
    newer_than_3_2 = ("mapfile", "readarray", "declare -A", "|&", "&>>", ",,}", "^^}")
    assert [words for words in newer_than_3_2 if words in script.read_text("utf-8")] == []
    assert os.access(script, os.X_OK)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    for name, does in STAND_INS.items():
        program = tmp_path / "bin" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text(f'#!/usr/bin/env bash\necho "{name} $*" >> "{tmp_path}/log"\n{does}\n')
        program.chmod(0o755)
    return tmp_path / "log"


@pytest.fixture
def app(tmp_path: Path) -> Path:
    inside = tmp_path / "dist" / "Glossator.app" / "Contents"
    for name, holds in {
        "MacOS/glossator": MACH_O,
        "Frameworks/libpython3.13.dylib": FAT,
        "Frameworks/PySide6/QtCore.abi3.so": MACH_O,
        "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore": MACH_O,
        "Resources/resources/a report.txt": b"text",
        "Info.plist": b"<plist/>",
    }.items():
        (inside / name).parent.mkdir(parents=True, exist_ok=True)
        (inside / name).write_bytes(holds)
    return inside.parent


def release(app: Path, log: Path, **secrets: str) -> subprocess.CompletedProcess[str]:
    image = app.parent / "Glossator-1.2.3-arm64.dmg"
    env = {"PATH": f"{log.parent / 'bin'}:{os.environ['PATH']}", "HOME": str(log.parent), **secrets}
    command = ["bash", str(MACOS / "sign_and_notarise.sh"), str(app), str(image)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert image.exists() or done.returncode
    return done


SECRET = base64.b64encode(b"secret").decode()
CERTIFICATE = {"MACOS_CERTIFICATE": SECRET, "MACOS_CERTIFICATE_PASSWORD": "p"}
NOTARY = {"MACOS_NOTARY_KEY": SECRET, "MACOS_NOTARY_KEY_ID": "K", "MACOS_NOTARY_ISSUER": "I"}


def test_without_secrets_an_image_is_made_unsigned_and_that_is_said(app: Path, log: Path) -> None:
    done = release(app, log)

    assert done.returncode == 0, done.stderr
    assert "Not signed" in done.stdout
    assert {line.split()[0] for line in log.read_text().splitlines()} == {"hdiutil"}


def test_signing_goes_from_the_inside_out(app: Path, log: Path) -> None:
    done = release(app, log, **CERTIFICATE)

    assert done.returncode == 0, done.stderr
    assert "not notarised" in done.stdout
    calls = [line for line in log.read_text().splitlines() if line.startswith("codesign --force")]
    signed = [Path(line.rpartition(" ")[2]).name for line in calls]
    assert sorted(signed[:3]) == ["QtCore", "QtCore.abi3.so", "libpython3.13.dylib"]
    assert signed[3:] == ["QtCore.framework", "glossator", "Glossator.app", "Glossator-1.2.3-arm64.dmg"]
    assert all("--options runtime" in line and "--timestamp" in line for line in calls)
    assert ["--entitlements" in line for line in calls] == [False] * 4 + [True, True, False]
    assert "security delete-keychain" in log.read_text().splitlines()[-1], "no key is left behind"


def test_notarising_ends_with_the_ticket_on_the_image(app: Path, log: Path) -> None:
    done = release(app, log, **CERTIFICATE, **NOTARY)

    assert done.returncode == 0, done.stderr
    calls = [" ".join(line.split()[:3]) for line in log.read_text().splitlines() if line.startswith("xcrun")]
    assert calls == ["xcrun notarytool submit", "xcrun stapler staple"]
    assert "Signed and notarised" in done.stdout


def test_what_apple_refuses_is_no_release_and_its_reasons_are_shown(app: Path, log: Path) -> None:
    done = release(app, log, NOTARY_SAYS="Invalid", **CERTIFICATE, **NOTARY)

    assert done.returncode == 1
    assert "xcrun notarytool log 7" in log.read_text()
    assert "stapler" not in log.read_text()

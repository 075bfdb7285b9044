"""Makes the PDF files beside this script, with LibreOffice and pypdf: `python make.py`. Tests need neither.

The texts are the sample report (a work of the US government, in the public domain) and sentences of our own.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).parent
SAMPLE = HERE.parents[3] / "resources" / "sample"

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties {body}
 fo:hyphenation-ladder-count="no-limit" style:writing-mode="{mode}"/>
<style:text-properties fo:font-family="{font}" style:font-family-complex="{font}" fo:font-size="{size}pt"
 style:font-size-complex="{size}pt" fo:language="en" fo:country="US" fo:hyphenate="{hyphenate}"
 fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:style>
<style:style style:name="Item" style:family="paragraph" style:parent-style-name="Body"/>
<style:style style:name="Head" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="4mm"/>
<style:text-properties fo:font-family="DejaVu Sans" fo:font-size="18pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Sub" style:family="paragraph"><style:paragraph-properties fo:margin-top="3mm"
 fo:margin-bottom="1mm"/>
<style:text-properties fo:font-family="DejaVu Sans" fo:font-size="13pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Foot" style:family="paragraph"><style:text-properties fo:font-family="{font}"
 fo:font-size="8pt"/></style:style>
<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•">
<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-5mm" fo:margin-left="10mm"/>
</style:list-level-properties></text:list-level-style-bullet></text:list-style>
<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">
<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-6mm" fo:margin-left="12mm"/>
</style:list-level-properties></text:list-level-style-number></text:list-style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm"
 fo:margin-top="15mm" fo:margin-bottom="15mm" fo:margin-left="22mm" fo:margin-right="22mm"/>
<style:header-style><style:header-footer-properties fo:min-height="6mm" fo:margin-bottom="5mm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="6mm" fo:margin-top="5mm"/></style:footer-style>
</style:page-layout>
<style:style style:name="Columns" style:family="section"><style:section-properties
 text:dont-balance-text-columns="{unbalanced}">
<style:columns fo:column-count="{columns}" fo:column-gap="6mm"/></style:section-properties></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">{frame}</style:master-page>
</office:master-styles>
<office:body><office:text>"""

GAP = 'fo:margin-bottom="3mm"'
INDENT = 'fo:text-indent="6mm"'
JUSTIFIED = ' fo:text-align="justify"'
FRAME = (
    '<style:header><text:p text:style-name="Foot">Trafficking in Persons Report — June 2019</text:p>'
    "</style:header>"
    '<style:footer><text:p text:style-name="Foot">Page <text:page-number>1</text:page-number></text:p>'
    "</style:footer>"
)


def paragraph(text: str, style: str = "Body") -> str:
    if style.startswith("H"):
        return f'<text:h text:style-name="{style}" text:outline-level="1">{escape(text)}</text:h>'
    return f'<text:p text:style-name="{style}">{escape(text)}</text:p>'


def listed(items: list[str], style: str = "L") -> str:
    inner = "".join(f"<text:list-item>{paragraph(item, 'Item')}</text:list-item>" for item in items)
    return f'<text:list text:style-name="{style}">{inner}</text:list>'


def table(rows: list[list[str]]) -> str:
    cells = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell>{paragraph(cell, 'Item')}</table:table-cell>" for cell in row)
        + "</table:table-row>"
        for row in rows
    )
    return f'<table:table><table:table-column table:number-columns-repeated="{len(rows[0])}"/>{cells}</table:table>'


def noted(before: str, number: int, note: str, after: str) -> str:
    return (
        f'<text:p text:style-name="Body">{escape(before)}<text:note text:id="n{number}" text:note-class="footnote">'
        f"<text:note-citation>{number}</text:note-citation><text:note-body>{paragraph(note, 'Foot')}"
        f"</text:note-body></text:note>{escape(after)}</text:p>"
    )


def columns(body: str) -> str:
    return f'<text:section text:style-name="Columns" text:name="S">{body}</text:section>'


def write(
    name: str,
    body: str,
    *,
    style: str = GAP,
    frame: str = "",
    count: int = 1,
    font: str = "Liberation Serif",
    size: float = 10.5,
    hyphenate: bool = False,
    mode: str = "lr-tb",
    options: dict[str, object] | None = None,
) -> None:
    head = HEAD.format(
        body=style,
        frame=frame,
        columns=count,
        font=font,
        size=size,
        mode=mode,
        hyphenate=str(hyphenate).lower(),
        unbalanced="false",
    )
    kinds = {bool: "boolean", str: "string", int: "long"}
    chosen = {"UseTaggedPDF": False, **(options or {})}
    told = {
        k: {"type": kinds[type(v)], "value": str(v).lower() if isinstance(v, bool) else v}
        for k, v in chosen.items()
    }
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, name + ".fodt")
        source.write_text(head + body + "</office:text></office:body></office:document>", "utf-8")
        subprocess.run(
            [
                "soffice",
                "-env:UserInstallation=file:///tmp/pdfw/profile",
                "--headless",
                "--convert-to",
                "pdf:writer_pdf_Export:" + json.dumps(told),
                "--outdir",
                str(HERE),
                str(source),
            ],
            check=True,
            capture_output=True,
        )


def report() -> list[str]:
    text = (SAMPLE / "cambodia-2019.txt").read_text("utf-8")
    return [p for p in text.split("\n") if p.strip()]


RECOMMENDATIONS = [
    "Increase labor inspections in high-vulnerability professions, especially at brick kilns, fisheries, and plantations, with a focus on identifying debt bondage.",
    "Establish and allocate resources to implement systematic procedures for overseas diplomatic missions.",
    "Train officials.",
    "Increase inspection and oversight of lending institutions, including private micro-finance organizations, to reduce vulnerability to debt-based coercion among economically disadvantaged communities.",
]
KHMER = "ច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស និងអំពើធ្វើអាជីវកម្មផ្លូវភេទ។ រដ្ឋាភិបាលបានបន្តចាត់វិធានការប្រឆាំងនឹងការជួញដូរមនុស្ស។"
ARABIC = "لا تفي حكومة البلد بالكامل بالحد الأدنى من المعايير للقضاء على الاتجار بالبشر؛ إلا أنها تبذل جهودا كبيرة في سبيل ذلك."


def main() -> None:
    body = "".join(paragraph(p) for p in report())
    only = sys.argv[1:]

    def made(name: str, *args: object, **facts: object) -> None:
        if not only or name in only:
            write(name, *args, **facts)  # type: ignore[arg-type]

    made("one-column", body, frame=FRAME)
    made("one-column-indented", body, style=INDENT + JUSTIFIED, frame=FRAME)
    made("two-columns", paragraph("Cambodia in the Report", "Head") + columns(body), frame=FRAME, count=2)
    made(
        "two-columns-hyphenated",
        columns(body),
        style=INDENT + JUSTIFIED,
        frame=FRAME,
        count=2,
        hyphenate=True,
        size=9.5,
    )
    made("three-columns", columns(body), frame=FRAME, count=3, size=9)
    r = report()
    mixed = (
        paragraph("Cambodia 2019", "Head")
        + paragraph(r[6])
        + paragraph("Recommendations", "Sub")
        + listed(RECOMMENDATIONS)
        + paragraph("Steps", "Sub")
        + listed(RECOMMENDATIONS[:3], "N")
        + paragraph("Cases", "Sub")
        + paragraph(r[8][:400])
        + table(
            [["Year", "Cases", "Convicted"], ["2017", "53", "41"], ["2018", "64", "58"], ["2019", "71", "60"]]
        )
        + paragraph(r[9])
    )
    made("list-and-table", mixed)
    notes = "".join(
        noted(
            p[: len(p) // 2],
            i + 1,
            f"Note {i + 1}: as the police told a newspaper that we do not name.",
            p[len(p) // 2 :],
        )
        for i, p in enumerate(r[8:20])
    )
    made("footnotes", notes, frame=FRAME)
    made("khmer", paragraph(KHMER) * 3 + paragraph(r[6]), font="Noto Sans Khmer")
    made("arabic", paragraph(ARABIC) * 3, font="Noto Naskh Arabic", mode="rl-tb")
    short = paragraph(r[5]) + paragraph(r[6])
    made("locked", short, options={"EncryptFile": True, "DocumentOpenPassword": "secret"})
    made(
        "owner-locked",
        short,
        options={
            "RestrictPermissions": True,
            "PermissionPassword": "secret",
            "EnableCopyingOfContent": False,
        },
    )


if __name__ == "__main__":
    main()

"""What a repair says of the rows of each table."""

from __future__ import annotations

LOST = {
    "coders": "Coders that could not be read: {count}.",
    "originals": "Imported files whose bytes could not be read: {count}.",
    "document_texts": "Texts that could not be read: {count}.",
    "documents": "Documents that could not be kept: {count}.",
    "versions": "Earlier texts of documents that could not be kept: {count}.",
    "attributes": "Attributes that could not be kept: {count}.",
    "attribute_values": "Values of attributes that could not be kept: {count}.",
    "codes": "Codes that could not be kept: {count}.",
    "passages": "Passages that could not be kept: {count}.",
    "reviews": "Notes on moved passages that could not be kept: {count}.",
    "codings": "Codings that could not be kept: {count}.",
    "memos": "Memos that could not be kept in their place: {count}.",
    "edits": "Steps of the log that could not be kept: {count}.",
    "changes": "Changes in the log that could not be kept: {count}.",
}
BACK = {
    "coders": "Coders brought back from the log: {count}.",
    "documents": "Documents brought back from the log: {count}.",
    "codes": "Codes brought back from the log: {count}.",
    "passages": "Passages brought back from the log: {count}.",
    "codings": "Codings brought back from the log: {count}.",
    "memos": "Memos brought back from the log: {count}.",
}

"""Glossator: read case reports, tag passages by theme, take away the dataset."""

__version__ = "0.1.0"

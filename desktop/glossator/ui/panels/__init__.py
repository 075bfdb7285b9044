"""The columns beside the reading view."""

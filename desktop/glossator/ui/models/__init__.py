"""Item models over the project's values."""

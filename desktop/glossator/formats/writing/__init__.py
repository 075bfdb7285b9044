"""Writing tables and files: one module a format."""

"""The window. PySide6 stays inside this package."""

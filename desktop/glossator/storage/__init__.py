"""The project file: SQLAlchemy Core tables over one SQLite file, and functions that return domain values."""

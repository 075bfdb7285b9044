"""The project file: schema, journal and queries. SQLAlchemy stays inside this package."""

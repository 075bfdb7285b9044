"""Answers computed from a project's values: pure functions, no SQL, no Qt."""

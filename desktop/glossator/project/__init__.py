"""The façade: what the window and the command line talk to."""

from glossator.project.project import Project

__all__ = ["Project"]

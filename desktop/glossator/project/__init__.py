"""The project as the window and the command line see it: each editing method is one user step."""

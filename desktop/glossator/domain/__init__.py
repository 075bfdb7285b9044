"""What Glossator speaks of: values and rules, without a window, a file or a database."""

"""Files of other programs, read and written. No SQL, no Qt."""

"""`python -m glossator`: the same as the installed command."""

import sys

from glossator.cli import main

if __name__ == "__main__":
    sys.exit(main())

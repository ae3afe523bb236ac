"""The program's log: record ids and kinds of errors, never a query, a text or a path of the user's.

Kept in memory only: a file would tell when somebody worked. `--verbose` prints it to standard error.
"""

from __future__ import annotations

import logging
import sys

ROOT_LOGGER = "handbook"


def configure_logs(verbose: bool) -> None:
    """Send the log to standard error when `verbose`, else only our own bugs."""
    logger = logging.getLogger(ROOT_LOGGER)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    logger.handlers[:] = [handler]
    logger.setLevel(logging.DEBUG if verbose else logging.ERROR)
    logger.propagate = False


def get_logger(name: str) -> logging.Logger:
    """The logger of one module, e.g. `handbook.services.opening`."""
    return logging.getLogger(name)

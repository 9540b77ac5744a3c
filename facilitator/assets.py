"""Where the files for browsers are: beside the package in a checkout, inside it when installed."""

from pathlib import Path

_HERE = Path(__file__).parent
_SHIPPED = _HERE / "shipped"
_ROOT = _SHIPPED if _SHIPPED.is_dir() else _HERE.parent

STATIC = _ROOT / "static"
TEMPLATES = _ROOT / "templates"
OF_KINDS = _HERE / "activities"
"""Where kinds of activity have templates of their own."""

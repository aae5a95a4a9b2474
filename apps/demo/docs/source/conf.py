"""Sphinx configuration; needs no extension."""

import re
from pathlib import Path

_package = Path(__file__).parents[2] / "quorum" / "__init__.py"

project = "Quorum"
author = "The Quorum contributors"
copyright = "2026, The Quorum contributors"
release = re.search(r'__version__ = "(.+)"', _package.read_text(encoding="utf-8")).group(1)
version = ".".join(release.split(".")[:2])

extensions = []
exclude_patterns = ["_includes"]
language = "en"
nitpicky = True

html_theme = "alabaster"
html_static_path = ["_static"]

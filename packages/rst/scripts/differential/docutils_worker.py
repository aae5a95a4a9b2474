"""Answers each line of standard input, a JSON array of texts, with a JSON array of docutils' dumps of them.

An answer is the pseudo-XML of the parser alone, or null where docutils fails, opens a file or asks for the time.
"""

import json
import sys
import time
import urllib.request

import newer_docutils

newer_docutils.install()

import docutils.frontend  # noqa: E402
import docutils.io  # noqa: E402
import docutils.parsers.rst  # noqa: E402
import docutils.utils  # noqa: E402
from docutils.parsers.rst import roles  # noqa: E402
from docutils.parsers.rst.directives import images  # noqa: E402


def refuse(*_arguments, **_options):
    raise RuntimeError("not part of the comparison")


docutils.io.FileInput = refuse
urllib.request.urlopen = refuse
time.strftime = refuse
images.PIL = None

settings = docutils.frontend.get_default_settings(docutils.parsers.rst.Parser)
settings.report_level = 1
settings.halt_level = 5
settings.debug = False
settings.syntax_highlight = "none"
settings.warning_stream = False


def dump(text):
    # Roles that a document defines are kept for the whole process.
    roles._roles = {}
    document = docutils.utils.new_document("test data", settings.copy())
    try:
        docutils.parsers.rst.Parser().parse(text, document)
        newer_docutils.finish(document)
        return document.pformat()
    except Exception:
        return None


for line in sys.stdin:
    print(json.dumps([dump(text) for text in json.loads(line)]), flush=True)

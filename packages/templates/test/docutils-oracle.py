"""Reads a JSON list of reStructuredText from standard input; says of each what docutils makes of its tables."""

import json
import sys

import docutils.core
import docutils.nodes
import docutils.utils
from docutils.parsers.rst import Directive, directives


class Toctree(Directive):
    has_content = True

    def run(self):
        return []


directives.register_directive("toctree", Toctree)


def describe(source):
    tree = docutils.core.publish_doctree(
        source, settings_overrides={"report_level": 1, "halt_level": 5, "warning_stream": False}
    )
    messages = [node.astext() for node in tree.findall(docutils.nodes.system_message)]
    tables = [
        [[entry.astext() for entry in row.findall(docutils.nodes.entry)] for row in table.findall(docutils.nodes.row)]
        for table in tree.findall(docutils.nodes.table)
    ]
    return {"messages": messages, "tables": tables}


json.dump([describe(source) for source in json.load(sys.stdin)], sys.stdout)

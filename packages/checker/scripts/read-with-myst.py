"""Writes what myst-parser and Sphinx see in the Markdown of a folder, for `oracle.ts` to compare with.

usage: read-with-myst.py <folder> <output.json>
"""

import json
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from docutils import nodes
from docutils.parsers.rst import directives
from myst_parser.mdit_to_docutils import base, sphinx_
from sphinx.application import Sphinx
from sphinx.directives.code import CodeBlock
from sphinx.directives.other import TocTree

EXTENSIONS = ["colon_fence", "deflist", "fieldlist", "dollarmath", "attrs_image", "html_image"]

seen = defaultdict(lambda: defaultdict(list))


def record(name, method):
    for renderer in (base.DocutilsRenderer, sphinx_.SphinxRenderer):
        if name in renderer.__dict__:
            wrap(renderer, name, method)


def wrap(renderer, name, method):
    original = renderer.__dict__[name]

    def recorded(self, *args):
        method(seen[self.sphinx_env.docname], self, *args)
        return original(self, *args)

    setattr(renderer, name, recorded)


def add_directive(facts, renderer, name, first_line, content, position):
    known, _ = directives.directive(name, renderer.language_module_rst, renderer.document)
    takes_arguments = known is None or known.required_arguments + known.optional_arguments > 0
    facts["directives"].append(f"{name} {first_line if takes_arguments else ''}".strip())


def add_role(facts, renderer, token):
    facts["roles"].append(f"{token.meta['name']} {' '.join(token.content.split())}")


def add_link(facts, renderer, token):
    facts["links"].append(token.attrs.get("href") or "")


def add_image(facts, renderer, token):
    facts["links"].append(token.attrs.get("src") or "")


def add_target(facts, renderer, token):
    facts["targets"].append(" ".join(token.content.lower().split()))


def add_fence(facts, renderer, token):
    name = (token.info or "").split(maxsplit=1)[:1]
    if not (name and name[0].startswith("{") and name[0].endswith("}")):
        facts["code"].append(" ".join(token.content.split()))


def add_code(facts, renderer, token):
    facts["code"].append(" ".join(token.content.split()))


def main(folder, output):
    record("run_directive", add_directive)
    record("render_myst_role", add_role)
    record("render_link", add_link)
    record("render_image", add_image)
    record("render_myst_target", add_target)
    record("render_fence", add_fence)
    record("render_code_block", add_code)

    run_code = CodeBlock.run

    def recorded_code(self):
        seen[self.env.docname]["code"].append(" ".join("\n".join(self.content).split()))
        return run_code(self)

    CodeBlock.run = recorded_code

    run_toctree = TocTree.run

    def recorded_toctree(self):
        entries = [line.strip() for line in self.content if line.strip()]
        seen[self.env.docname]["toctree entries"].extend(entries)
        return run_toctree(self)

    TocTree.run = recorded_toctree

    with tempfile.TemporaryDirectory() as build:
        app = Sphinx(
            folder, None, build, build, "dummy", freshenv=True, warning=None, status=None,
            confoverrides={"extensions": ["myst_parser"], "myst_enable_extensions": EXTENSIONS,
                           "source_suffix": {".md": "markdown"}, "exclude_patterns": [], "project": "x"},
        )
        app.build()
        docs = {}
        for docname in sorted(app.env.found_docs):
            tree = app.env.get_doctree(docname)
            facts = seen[docname]
            facts["tables"] = ["table" for _ in tree.findall(nodes.table)]
            facts["sections"] = [section.next_node(nodes.title).astext() for section in tree.findall(nodes.section)]
            docs[docname] = {"source": f"{docname}.md", **facts}
        std = app.env.get_domain("std")
        for (kind, name), (docname, _) in std.objects.items():
            if kind == "term":
                docs[docname].setdefault("terms", []).append(name)
        Path(output).write_text(json.dumps({"docs": docs}, indent=1))


if __name__ == "__main__":
    main(*sys.argv[1:])

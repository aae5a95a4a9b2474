"""Makes docutils 0.19, as Debian has it, parse as its later versions do.

What changed is taken from docutils' HISTORY and RELEASE-NOTES up to 1.0 and from the dumps in its test-suite.
A change is left out where its old text is not there: a later docutils needs none.
"""

import importlib.util
import re
import sys

from docutils import nodes

STATES = [
    ("self.reporter.severe(", "self.reporter.error("),
    *(
        (
            f"            self.nested_parse(indented, input_offset=offset, node={name})\n        return",
            f"            self.nested_parse(indented, input_offset=offset, node={name})\n"
            f"        else:\n            {name} += self.reporter.warning('Content expected.')\n        return",
        )
        for name in ("footnote", "citation")
    ),
    ("match.group().rstrip().split(', ')", "re.split(r', (?![^<]*>)', match.group().rstrip())"),
    ("- len(block)\n                             + 1)", "- len(block))"),
    ("'not match top border.')", "'not match top border.', i - start)"),
    (
        "messages.extend(self.malformed_table(block))\n                return [], messages, blank_finish\n        return",
        "messages.extend(self.malformed_table(block, '', i))\n                return [], messages, blank_finish\n        return",
    ),
    ("% (text, ordinal))\n", "% (text, ordinal),\n                line=self.state_machine.abs_line_number())\n"),
    (
        "                    self.document.note_explicit_target(target, self.parent)\n                # target",
        "                # target",
    ),
    (
        "# target.note_referenced_by(name=refname)\n",
        "self.document.note_implicit_target(target, self.parent)\n",
    ),
]
DIRECTIVES = [
    (
        "length_units = ['em', 'ex', 'px', 'in', 'cm', 'mm', 'pt', 'pc']",
        "length_units = 'em ex ch rem vw vh vmin vmax cm mm Q in pc pt px'.split()",
    ),
    ("re.match(r'^([0-9.]+) *(%s)$' % '|'.join(units), argument)", "measure(argument, units)"),
    ("return match.group(1) + match.group(2)", "return match"),
    ("        float(match.group(1))\n", "        match.strip()\n"),
    (
        "def get_measure",
        "def measure(argument, units):\n"
        "    match = re.fullmatch(r'(-?[0-9.]+) *([a-zA-Z\\u00b5]*|%?)', argument)\n"
        "    if not match or match.group(2) not in units:\n        return None\n"
        "    try:\n        value = int(match.group(1))\n"
        "    except ValueError:\n        value = float(match.group(1))\n"
        "    return None if value < 0 else f'{value}{match.group(2)}'\n\n\ndef get_measure",
    ),
]
IMAGES = [
    (
        "                   'target': directives.unchanged_required,",
        "                   'loading': lambda text: directives.choice(text, ('embed', 'link', 'lazy')),\n"
        "                   'target': directives.unchanged_required,",
    ),
    ("    option_spec['align'] = align\n", "    option_spec['align'] = align\n    option_spec['figname'] = directives.unchanged\n"),
    (
        "        if figwidth == 'image':",
        "        if 'figname' in figure:\n            figure_node['names'].append(fully_normalize_name(figure['figname']))\n"
        "            self.state.document.note_explicit_target(figure_node, figure_node)\n        if figwidth == 'image':",
    ),
    (
        "        figwidth = self.options.pop('figwidth', None)",
        "        figure = {}\n        if 'figname' in self.options:\n            figure['figname'] = self.options.pop('figname')\n"
        "        figwidth = self.options.pop('figwidth', None)",
    ),
    (
        "            first_node = node[0]\n",
        "            while len(node) and isinstance(node[0], (nodes.pending, nodes.target, nodes.substitution_definition)):\n"
        "                figure_node += node.pop(0)\n"
        "            if not len(node):\n                return [figure_node]\n"
        "            first_node = node[0]\n",
    ),
    (
        "                figure_node += nodes.legend('', *node[1:])\n",
        "                figure_node += nodes.legend('', *node[1:])\n        else:\n"
        "            return [figure_node, self.reporter.warning('Figure without caption.', line=self.lineno)]\n",
    ),
]
TABLES = [("self.HeaderDialect()", "self.DocutilsDialect(self.options)")]
REFERENCES = [
    ("'class': directives.class_option,\n                   'name': directives.unchanged}", "'class': directives.class_option}"),
]
LANGUAGE = [("      'class': 'class',", "      'class': 'class',\n      'rst-class': 'class',")]

# Parents in which a message may stand.
BODIES = (
    nodes.document, nodes.section, nodes.block_quote, nodes.list_item, nodes.definition, nodes.description,
    nodes.field_body, nodes.footnote, nodes.citation, nodes.Admonition, nodes.topic, nodes.sidebar, nodes.entry,
    nodes.container, nodes.compound, nodes.legend, nodes.header, nodes.footer, nodes.system_message,
)  # fmt: skip


def load(name, changes):
    spec = importlib.util.find_spec(name)
    text = spec.loader.get_source(name)
    for old, new in changes:
        if old not in text:
            print(f"{name}: no {old!r}", file=sys.stderr)
        text = text.replace(old, new)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    exec(compile(text, spec.origin, "exec"), module.__dict__)
    parent, _, child = name.rpartition(".")
    setattr(sys.modules[parent], child, module)


def settle_duplicate(self, node, id, name, msgnode, explicit):
    """Replaces `set_duplicate_name_id`: what refers to the same place may share a name, and messages stand where they may."""
    old_id, old_explicit = self.nameids[name], self.nametypes[name]
    old = None if old_id is None else self.ids[old_id]
    self.nametypes[name] = old_explicit or explicit
    level = 1
    same = old is not None and name in old["names"] and any(
        key in node and key in old and node[key] == old[key] for key in ("refuri", "refname")
    )
    if same:
        nodes.dupname(node, name)
    elif explicit and not old_explicit:
        self.nameids[name] = id
        if old is None:
            return
        nodes.dupname(old, name)
    else:
        level = 2 if explicit else 1
        if old is not None and (explicit or not old_explicit):
            self.nameids[name] = None
            nodes.dupname(old, name)
        nodes.dupname(node, name)
    message = self.reporter.system_message(level, "Duplicate name.", base_node=node)
    if isinstance(msgnode, BODIES) or type(msgnode) is nodes.Element:
        msgnode += message


def install():
    if not hasattr(nodes.document, "set_duplicate_name_id"):
        return
    import docutils.parsers.rst.languages

    load("docutils.parsers.rst.languages.en", LANGUAGE)
    import docutils.parsers.rst.directives as directives

    text = importlib.util.find_spec(directives.__name__).loader.get_source(directives.__name__)
    for old, new in DIRECTIVES:
        text = text.replace(old, new)
    exec(compile(text, directives.__file__, "exec"), directives.__dict__)
    load("docutils.parsers.rst.states", STATES)
    import docutils.parsers.rst

    docutils.parsers.rst.states = sys.modules["docutils.parsers.rst.states"]
    for name, changes in (("images", IMAGES), ("tables", TABLES), ("references", REFERENCES)):
        load(f"docutils.parsers.rst.directives.{name}", changes)
    nodes.document.set_duplicate_name_id = settle_duplicate


def finish(document):
    """Turns a parsed document into what the later parser leaves."""
    for node in document.findall(nodes.reference):
        node.attributes.pop("name", None)
    # The name of a substitution is meant for images only.
    for node in document.findall(nodes.Element):
        if not isinstance(node, nodes.image):
            node.attributes.pop("alt", None)
    for node in document.findall(nodes.target):
        if node.children:
            node.tagname = "inline"

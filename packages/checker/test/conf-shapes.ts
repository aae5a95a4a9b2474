/** Files as projects have them, written for this test: each shape of a setting that readers of `conf.py` get wrong. */
export const confShapes: Readonly<Record<string, string>> = {
  'what sphinx-quickstart writes': `# Configuration file for the Sphinx documentation builder.

# -- Path setup --------------------------------------------------------------
# import os
# import sys
# sys.path.insert(0, os.path.abspath('.'))

project = 'Quorum'
copyright = '2026, The Quorum contributors'

extensions = [
]

templates_path = ['_templates']
exclude_patterns = ['_build', 'Thumbs.db', '.DS_Store']

html_theme = 'alabaster'
html_static_path = ['_static']
`,
  'the oldest form': `# -*- coding: utf-8 -*-
source_suffix = '.txt'
master_doc = 'contents'
intersphinx_mapping = {'https://docs.python.org/': None}
unused_docs = []
`,
  'MyST with everything': `
extensions = ["myst_parser", "sphinx.ext.intersphinx"]
myst_enable_extensions = {
    "colon_fence",
    "substitution",
}
myst_heading_anchors = 3
myst_substitutions = {"product": "Signpost", 'version': release}
source_suffix = {'.rst': 'restructuredtext', '.md': 'markdown', '.ipynb': 'myst-nb'}
`,
  'recommonmark with a list of suffixes': `
import recommonmark
from recommonmark.transform import AutoStructify
source_parsers = {'.md': 'recommonmark.parser.CommonMarkParser'}
source_suffix = ['.rst', '.md']
extensions = ['sphinx.ext.autodoc', 'recommonmark']
def setup(app):
    app.add_config_value('recommonmark_config', {'auto_toc_tree_section': 'Contents'}, True)
`,
  'extensions that depend on what is installed': `
extensions = ['sphinx.ext.autodoc']
try:
    import sphinx_copybutton  # noqa: F401
except ImportError:
    pass
else:
    extensions.append('sphinx_copybutton')
if on_rtd:
    extensions += ['sphinx.ext.autosectionlabel']
`,
  'one list made of others': `
_common = ['sphinx.ext.autodoc', 'sphinx.ext.viewcode']
_more: list[str] = []
_more.extend(['sphinx.ext.todo'])
extensions = _common + _more + [
    'numpydoc',  # last
]
exclude_patterns = [*_drafts, 'api/_*'] + glob.glob('old/*')
`,
  'other projects in all forms': `
intersphinx_mapping = {
    'python': ('https://docs.python.org/3', None),
    'numpy': ('https://numpy.org/doc/stable/', (None, 'numpy.inv')),
    'local': ('../other/_build/html', '_inventories/other.inv'),
    'read': ('https://read.example.org/', os.path.join('a', 'b')),
}
intersphinx_mapping['sphinx'] = ('https://www.sphinx-doc.org/en/master', None)
intersphinx_mapping.update({'jinja': ('https://jinja.palletsprojects.com/', None)})
`,
  'other projects that only running it would tell': `
intersphinx_mapping = get_intersphinx_mapping(packages={'numpy'})
`,
  'text for every page': `
rst_prolog = """
.. |project| replace:: Quorum
"""
rst_epilog = (
    ".. _issues: https://example.com/issues\\n"
    ".. _wiki: https://example.com/wiki\\n"
)
rst_epilog += '.. _chat: https://example.com/chat'
`,
  'text with the version in it': `
from quorum import __version__ as release
rst_epilog = f"""
.. |tag| replace:: v{release}
"""
rst_prolog = """
.. |name| replace:: %s
""" % project
`,
  'roles of its own': `
extlinks = {
    'issue': ('https://example.com/issues/%s', 'issue %s'),
    'pr': ('https://example.com/pulls/' + '%s', None),
    'tag': (f'https://example.com/{owner}/%s', '%s'),
}
default_role = 'any'
primary_domain = 'cpp'
`,
  'no domain': `
default_role = None
primary_domain = None
`,
  'labels from titles': `
extensions = ["sphinx.ext.autosectionlabel"]
autosectionlabel_prefix_document = True
autosectionlabel_maxdepth = 3
`,
  'a first page that a tag chooses': `
root_doc = "index"
if tags.has("slides"):
    root_doc = "slides/index"
    exclude_patterns = ["guide/**"]
    include_patterns = ["slides/**"]
`,
  'references that may lead nowhere': `
nitpicky = True
nitpick_ignore = [('py:class', 'T'), ("py:obj", "quorum.missing")]
for line in open("nitpick-exceptions"):
    dtype, target = line.split(None, 1)
    nitpick_ignore.append((dtype, target.strip()))
nitpick_ignore_regex = [(r'py:.*', r'quorum\\._internal\\..*')]
`,
  'settings from elsewhere': `
from company_docs.conf import *
extensions += ["company_docs.directives"]
exclude_patterns.append("internal")
`,
  'settings that look like others': `
'''
extensions = ["sphinx.ext.autosectionlabel"]
'''
# master_doc = 'commented'
html_context = {
    "x": 1,
"root_doc": "inner",
}
def configure():
    global root_doc
    root_doc = "never"
class Settings:
    source_suffix = '.never'
latex_documents = [
    (master_doc, 'a.tex', u'A', u'B', 'manual'),
]
`,
  'another program': `
SECRET_KEY = 'x'
extensions = {'html'}
root = {"index": lambda request: None}
`,
};

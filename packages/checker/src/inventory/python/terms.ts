/** The terms of the glossary of Python's own documentation, in lower case; after its inventory of 3.11. */
export const terms: readonly string[] = (
  '...|2to3|>>>|__future__|__slots__|abstract base class|annotation|argument|asynchronous context manager|' +
  'asynchronous generator|asynchronous generator iterator|asynchronous iterable|asynchronous iterator|' +
  'attribute|awaitable|bdfl|binary file|borrowed reference|bytecode|bytes-like object|callable|callback|class|' +
  'class variable|complex number|context manager|context variable|contiguous|coroutine|coroutine function|' +
  'cpython|decorator|descriptor|dictionary|dictionary comprehension|dictionary view|docstring|duck-typing|eafp|' +
  'expression|extension module|f-string|file object|file-like object|filesystem encoding and error handler|' +
  'finder|floor division|function|function annotation|garbage collection|generator|generator expression|' +
  'generator iterator|generic function|generic type|gil|global interpreter lock|hash-based pyc|hashable|idle|' +
  'immutable|import path|importer|importing|interactive|interpreted|interpreter shutdown|iterable|iterator|' +
  'key function|keyword argument|lambda|lbyl|list|list comprehension|loader|locale encoding|magic method|' +
  'mapping|meta path finder|metaclass|method|method resolution order|module|module spec|mro|mutable|' +
  'named tuple|namespace|namespace package|nested scope|new-style class|object|package|parameter|' +
  'path based finder|path entry|path entry finder|path entry hook|path-like object|pep|portion|' +
  'positional argument|provisional api|provisional package|python 3000|pythonic|qualified name|reference count|' +
  'regular package|sequence|set comprehension|single dispatch|slice|special method|statement|strong reference|' +
  'text encoding|text file|triple-quoted string|type|type alias|type hint|universal newlines|' +
  'variable annotation|virtual environment|virtual machine|zen of python'
).split('|');

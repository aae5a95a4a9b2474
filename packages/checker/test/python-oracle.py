"""Runs small files and prints what their names are; tries patterns as Sphinx does. Input and output are JSON."""

import json
import sys
import warnings

warnings.simplefilter("ignore")


def show(value):
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, (int, float)):
        return float(value)
    if isinstance(value, dict):
        return {"dict": [[key, show(item)] for key, item in value.items()]}
    if not isinstance(value, (list, tuple, set)):
        return {"unknown": True}
    items = [show(item) for item in value]
    kind = type(value).__name__
    return {kind: sorted(items, key=lambda item: json.dumps(item, ensure_ascii=False)) if kind == "set" else items}


def run(statements):
    """Statements that fail are left out: what is read afterwards is what the others make."""
    names = {}
    kept = []
    for statement in statements:
        try:
            exec(compile(statement + "\n", "conf.py", "exec"), names)
        except Exception:
            continue
        kept.append(statement)
    shown = {name: show(value) for name, value in names.items() if not name.startswith("__")}
    return {"kept": kept, "names": shown}


def match(cases):
    try:
        from sphinx.util.matching import compile_matchers
    except ImportError:
        return None
    answers = []
    for pattern, path in cases:
        try:
            answers.append(compile_matchers([pattern])[0](path) is not None)
        except Exception:
            answers.append(False)
    return answers


request = json.load(sys.stdin)
answer = {"programs": [run(each) for each in request["programs"]], "matches": match(request["patterns"])}
json.dump(answer, sys.stdout)

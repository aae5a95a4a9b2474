"""Reads a job (see suites/rst/parse-job.ts), parses its files with docutils and prints what it cost.

Only the parser runs, without the transforms that resolve references: that is what the other parsers do too.
"""
import json
import resource
import sys
import time

with open(sys.argv[1], encoding="utf-8") as job_file:
    job = json.load(job_file)
texts = []
for path in job["files"]:
    with open(path, encoding="utf-8", newline="") as source:
        texts.append(source.read())


def clock():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return time.perf_counter(), usage.ru_utime + usage.ru_stime


def since(start):
    now = clock()
    return {"wall": now[0] - start[0], "cpu": now[1] - start[1]}


def peak():
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))
    except OSError:
        scale = 1 if sys.platform == "darwin" else 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale


memory_before = peak()
start = clock()

import docutils.frontend
import docutils.parsers.rst
import docutils.utils

parser = docutils.parsers.rst.Parser()
settings = docutils.frontend.get_default_settings(docutils.parsers.rst.Parser)
settings.report_level = 5
settings.halt_level = 5
settings.file_insertion_enabled = False
settings.syntax_highlight = "none"
load = since(start)

failed = 0
passes = []
kept = []
for number in range(job["passes"]):
    start = clock()
    for text in texts:
        document = docutils.utils.new_document("document.rst", settings)
        try:
            parser.parse(text, document)
        except Exception:  # a document that a parser cannot read is counted, whatever it raised
            failed += number == 0
        if job["keep"]:
            kept.append(document)
    passes.append(since(start))

print(
    json.dumps(
        {
            "load": load,
            "passes": passes,
            "failed": failed,
            "memoryBefore": memory_before,
            "peakMemory": peak(),
            "retained": None,
        }
    )
)

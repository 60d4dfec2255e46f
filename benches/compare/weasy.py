"""WeasyPrint kept warm: `python3 weasy.py <page.html> <times> <file>`."""

import json
import resource
import sys
import time

import weasyprint


def make(path):
    return weasyprint.HTML(filename=path).write_pdf(pdf_variant="pdf/ua-1")


path, times, file = sys.argv[1:]
made = make(path)
cpu = []
for _ in range(int(times)):
    before = time.process_time()
    made = make(path)
    cpu.append((time.process_time() - before) * 1000)
with open(file, "wb") as opened:
    opened.write(made)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"cpu": cpu, "bytes": len(made), "peak": peak}))

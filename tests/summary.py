#!/usr/bin/env python3
"""Says of a run of ctest which tests were skipped, which parts of others were, and why; then how many passed, failed and
were skipped: ctest itself takes what was skipped for passed. Usage: summary.py JUNIT, as ctest --output-junit writes it"""

import re
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

# How a test, a case of one or a part of it says that it was left out: "skipped count/unreadable-file: root may read all".
LEFT_OUT = re.compile(r"\b(?:skipped|left out)\b[^:]*: .*")


def reasons(output):
    return [found[0] for line in output.splitlines() if (found := LEFT_OUT.search(line))]


def main():
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    results = Path(sys.argv[1]).read_text(encoding="utf-8")  # empty if there was no test
    for test in xml.fromstring(results).iter("testcase") if results else []:
        left_out = reasons(test.findtext("system-out") or "")
        # A test that could not be started was not run either, and is a failure.
        is_skipped = test.get("status") == "notrun" and "SKIP" in (test.find("skipped").get("message") or "")
        kind = "passed" if test.get("status") == "run" else "skipped" if is_skipped else "failed"
        counts[kind] += 1
        if kind == "skipped":
            why = "; ".join(reason.removeprefix("skipped: ") for reason in left_out)
            print(f"skipped {test.get('name')}: {why or 'it does not say why'}")
        for part in left_out if kind != "skipped" else []:
            print(f"a part of {test.get('name')}: {part}")
    print(", ".join(f"{count} {kind}" for kind, count in counts.items()))
    return 1 if counts["failed"] or not counts["passed"] + counts["skipped"] else 0


if __name__ == "__main__":
    sys.exit(main())

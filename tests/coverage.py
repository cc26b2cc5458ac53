#!/usr/bin/env python3
"""Sums up what gcovr noted: how much of each module's lines and branches the tests reach, and the files that they reach
least. Usage: coverage.py COVERAGE.json"""

import json
import sys
from collections import defaultdict
from pathlib import Path


class Reach:
    def __init__(self):
        self.lines = [0, 0]  # reached, all
        self.branches = [0, 0]

    def add(self, line):
        self.lines[0] += line["count"] > 0
        self.lines[1] += 1
        for branch in line.get("branches", []):
            if not branch.get("throw"):
                self.branches[0] += branch["count"] > 0
                self.branches[1] += 1

    def row(self, name):
        return f"{name:<40}{self.lines[1]:>8}{share(self.lines):>8}{self.branches[1]:>10}{share(self.branches):>8}"


def share(pair):
    return f"{100 * pair[0] / pair[1]:.1f} %" if pair[1] else "-"


def main():
    modules, files, everything = defaultdict(Reach), defaultdict(Reach), Reach()
    for file in json.loads(Path(sys.argv[1]).read_text())["files"]:
        name = file["file"]
        for line in file["lines"]:
            if not line.get("gcovr/noncode"):
                for reach in (files[name], modules[str(Path(name).parent)], everything):
                    reach.add(line)
    print(f"{'':<40}{'lines':>8}{'':>8}{'branches':>10}")
    for name, reach in sorted(modules.items()):
        print(reach.row(name))
    print(everything.row("all of lib"))
    least = sorted((reach.lines[0] / reach.lines[1], name) for name, reach in files.items() if reach.lines[1] >= 10)
    print("\nreached least:")
    for _, name in least[:25]:
        print(files[name].row(name))


if __name__ == "__main__":
    main()

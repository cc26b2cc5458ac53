"""What the tests of safety share: the program, a folder of its own, and small documents."""

import argparse
import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent.parent
SKIPPED = 77

CODEBOOK = """codebook: Proef
version: "1"
codes:
  dier:
    label: Dier
    find: [merel, vink, zwaluw]
  zorg:
    label: Zorg
    find: [zorg]
"""


class Trial:
    """The program in a folder of its own, with a codebook."""

    def __init__(self, draad, folder):
        self.draad = draad
        self.folder = Path(folder)
        (self.folder / "codes.yaml").write_text(CODEBOOK)
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        for name in ("ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]

    def run(self, *arguments, before=(), timeout=120):
        return subprocess.run([*map(str, before), self.draad, *map(str, arguments)], cwd=self.folder,
                              env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=timeout,
                              check=False)

    def start(self, *arguments):
        return subprocess.Popen([self.draad, *map(str, arguments)], cwd=self.folder, env=self.environment,
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())


def fail(message):
    sys.exit(f"{Path(sys.argv[0]).name}: {message}")


def skip(message):
    print(f"skipped: {message}")
    sys.exit(SKIPPED)


def parser(description):
    arguments = argparse.ArgumentParser(description=description)
    arguments.add_argument("--draad", type=Path, default=SOURCE / "build/release/draad")
    arguments.add_argument("--seed", type=int, default=1, help="for what is chosen at random [1]")
    return arguments


@contextmanager
def trial(options):
    with tempfile.TemporaryDirectory(prefix="draad-safety-") as around:
        Path(around).chmod(0o755)  # a test may run the program as another user
        folder = Path(around) / "proef"
        folder.mkdir()
        yield Trial(options.draad.resolve(), folder)

"""Hosts of their own to serve parts of an index from: network namespaces, or the loopback where these may not be made."""

import os
import shutil
import subprocess
from pathlib import Path


def run(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, check=False)


class Host:
    """A network namespace with an address of its own, joined to this one by a pair of virtual cables."""

    def __init__(self, number):
        self.name = f"draad-{os.getpid()}-{number}"
        self.cable = f"dr{os.getpid() % 10000}h{number}"
        self.address = f"10.213.{number}.2"
        self.is_apart = self.make(number)
        if not self.is_apart:
            self.address = "127.0.0.1"
        self.port = 7310 + number
        self.server = None

    def make(self, number):
        end = f"dr{os.getpid() % 10000}n{number}"
        steps = [["ip", "netns", "add", self.name],
                 ["ip", "link", "add", self.cable, "type", "veth", "peer", "name", end, "netns", self.name],
                 ["ip", "addr", "add", f"10.213.{number}.1/24", "dev", self.cable],
                 ["ip", "link", "set", self.cable, "up"],
                 ["ip", "-n", self.name, "addr", "add", f"{self.address}/24", "dev", end],
                 ["ip", "-n", self.name, "link", "set", end, "up"]]
        return shutil.which("ip") is not None and all(run(*step).returncode == 0 for step in steps)

    def serve(self, segment):
        inside = ["ip", "netns", "exec", self.name] if self.is_apart else []
        self.server = subprocess.Popen([*inside, "xapian-tcpsrv", "--quiet", "--interface", self.address, "--port",
                                        str(self.port), "--idle-timeout", "3600000", str(segment)], stderr=subprocess.DEVNULL)

    def bytes_sent(self):
        """What came from this host over its cable; 0 on the loopback."""
        counter = Path(f"/sys/class/net/{self.cable}/statistics/rx_bytes")
        return int(counter.read_text()) if self.is_apart else 0

    def stop(self):
        if self.server:
            self.server.kill()
            self.server.wait()
            self.server = None

    def remove(self):
        self.stop()
        run("ip", "netns", "del", self.name)

"""Chromium with a page of draad open, for the tests beside it. Ends with 77 where there is no Chromium, driver or Selenium:
apt install chromium chromium-driver python3-selenium.
"""

import json
import shutil
import sys
import time

try:
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service
    from selenium.webdriver.common.by import By
    from selenium.webdriver.common.keys import Keys
except ImportError:
    print("skipped: there is no python3-selenium")
    sys.exit(77)


for program in ("chromium", "chromedriver"):
    if not shutil.which(program):
        print(f"skipped: there is no {program}")
        sys.exit(77)


class Failed(Exception):
    """What a reader would complain of."""


def expect(is_so, complaint):
    if not is_so:
        raise Failed(complaint)


class Reader:
    """Chromium with a report open, and what it fetched and complained of."""

    def __init__(self, file, has_scripts=True):
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium")
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
            options.add_argument(argument)
        if not has_scripts:
            options.add_argument("--blink-settings=scriptEnabled=false")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.browser = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
        self.file = file
        self.url = file.as_uri()

    def open(self, width=1400, scheme="light"):
        send = self.browser.execute_cdp_cmd
        send("Emulation.setDeviceMetricsOverride", {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
        send("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme},
                                                         {"name": "prefers-reduced-motion", "value": "reduce"}]})
        self.browser.get(self.url)
        time.sleep(0.3)

    def ask(self, script, *values):
        return self.browser.execute_script("return " + script, *values)

    def find(self, selector):
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def complaints(self):
        return [entry["message"] for entry in self.browser.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]

    def fetched(self):
        messages = [json.loads(entry["message"])["message"] for entry in self.browser.get_log("performance")]
        urls = [message["params"]["request"]["url"] for message in messages if message["method"] == "Network.requestWillBeSent"]
        return [url for url in urls if url != self.url and not url.startswith("data:")]


def keep_promises(reader, checks):
    """Holds a page to its promises, one after another; the number that it does not keep."""
    failures = 0
    for promise in checks:
        name = promise.__name__.replace("_", " ")
        try:
            promise(reader)
            print(f"ok      {name}")
        except Failed as complaint:
            failures += 1
            print(f"FAILED  {name}: {complaint}")
    return failures

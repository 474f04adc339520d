"""Tells on the console what is done and how long the rest will take."""

import time
from datetime import datetime


def say(message: str) -> None:
    print(f"{datetime.now():%H:%M:%S}  {message}", flush=True)


class Progress:
    """Lines at most every `seconds`, with the share done and the time left at the pace since the start."""

    def __init__(self, what: str, total: int, done: int = 0, seconds: float = 30.0) -> None:
        self.what, self.total, self.first, self.seconds = what, total, done, seconds
        self.start = self.last = time.monotonic()

    def at(self, done: int, note: str = "") -> None:
        now = time.monotonic()
        if now - self.last < self.seconds and done < self.total:
            return
        self.last = now
        pace = (now - self.start) / max(1, done - self.first)
        left = pace * (self.total - done)
        say(f"{self.what}: {done:,} of {self.total:,} ({done / self.total:.0%}), {left / 60:.1f} min left{note}")

"""Coroutines in tests, each in a loop and a thread of its own: browsers keep a loop in ours.

Ruff refuses asyncio.run anywhere else in tests.
"""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")


def run(story: Coroutine[Any, Any, T], patience: float = 30) -> T:
    """What the coroutine comes to; TimeoutError after `patience` seconds."""
    bounded = asyncio.wait_for(story, patience)
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, bounded).result()  # noqa: TID251 - the one place

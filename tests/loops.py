"""Coroutines in tests, each in a loop and a thread of its own: browsers keep a loop in ours."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")


def run(story: Coroutine[Any, Any, T], patience: float = 30) -> T:
    """What the coroutine comes to; TimeoutError after `patience` seconds."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(lambda: asyncio.run(asyncio.wait_for(story, patience))).result()

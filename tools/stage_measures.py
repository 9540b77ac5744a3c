"""Measures the hall's screen at every block of the city's agenda, with four teams of fifty.

`python tools/stage_measures.py` prints, for three sizes of projector, what the content has of the
screen, the smallest letters in it and the height of the code to join, each the least of all pages
in both languages, then every text that is cut and whatever lies over something else.
`--pictures FOLDER` keeps what was measured as pictures, `--dark` in dark colours.
"""

import argparse
import itertools
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT / "tests" / "browser"), str(ROOT / "tests")]

import pytest  # noqa: E402
from conftest import ARGUMENTS, find_chromium  # noqa: E402
from measured import SIZES, Measures, Screens, screens  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402


def main() -> None:
    """Lead the hall through both days and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--dark", action="store_true")
    asked = parser.parse_args()
    setting = pytest.MonkeyPatch()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=ARGUMENTS)
        look = {"scheme": "dark"} if asked.dark else {}
        with screens(Path(folder), browser, setting, **look) as (seen, days):
            _print_table(seen, days, asked.pictures)
        browser.close()
    setting.undo()


def _print_table(seen: Screens, days: list[list[str]], pictures: Path | None) -> None:
    print("| |" + "|".join(f" {width} × {height} " for width, height in SIZES) + "|")
    print("|---|" + "---|" * len(SIZES))
    troubles = []
    for moment, pages in itertools.groupby(seen.moments(days)):
        found: dict[int, list[Measures]] = {width: [] for width, _ in SIZES}
        for number, _ in enumerate(pages, 1):
            for width, height in SIZES:
                now = dict(seen.measured(width, height))
                found[width] += now.values()
                troubles += _troubles(f"{moment}, page {number}, {width}", now)
                if pictures:
                    _keep(seen, pictures / f"{moment.replace(', ', '-')}-{number}-{width}")
        print(f"| {moment} | " + " | ".join(map(_cell, found.values())) + " |", flush=True)
    print("", *(troubles or ["Nothing is cut, and nothing lies over anything else."]), sep="\n")


def _cell(found: list[Measures]) -> str:
    """The least of what was found: the content's share, its letters, the code's height."""
    least = [
        min((value for value in values if value is not None), default=None)
        for values in zip(*((one.content, one.smallest, one.code) for one in found), strict=True)
    ]
    content, smallest, code = (0 if one is None else one for one in least)
    return f"{content:.0%} · {smallest:.0f} px · {code:.0%}"


def _troubles(where: str, found: dict[str, Measures]) -> list[str]:
    return [
        f"{where} {lang}: {what} {text}"
        for lang, one in found.items()
        for what, texts in (
            ("cut", one.cut),
            ("overlapping", one.overlapping),
        )
        for text in texts
    ]


def _keep(seen: Screens, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    for lang, stage in seen.stages.items():
        stage.page.screenshot(path=f"{path}-{lang}.png")


if __name__ == "__main__":
    main()

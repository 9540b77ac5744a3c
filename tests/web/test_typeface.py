"""Pages in the typeface of the house ask for it at once, and no other page pays for it."""

import re
from hashlib import sha256

import pytest
import requests
from hall import Hall

from facilitator.assets import STATIC
from facilitator.web.statics import FONT, VENDOR, static_urls

PRELOADED = re.compile(
    r'<link rel="preload" href="([^"]+)" as="font" type="font/woff2" crossorigin>'
)
STYLES = re.compile(r'<link rel="stylesheet" href="([^"]+)">')
LISTED = re.compile(r"^(\S+)\n  package  .+\n  sha256   (\w{64})\n  licence  \S+, (\S+)$", re.M)


@pytest.mark.parametrize("path", ["/stage", "/console"])
def test_a_page_in_our_letters_asks_for_them_before_its_styles_are_there(
    hall: Hall, path: str
) -> None:
    shown = requests.get(hall.url + path).text
    sheet = STYLES.search(shown)
    assert sheet
    [named] = FONT.findall(requests.get(hall.url + sheet[1]).text)
    beside = f"{sheet[1].rpartition('/')[0]}/{named}"
    assert PRELOADED.findall(shown) == [beside]
    answer = requests.get(hall.url + beside)
    assert answer.content == (VENDOR / named).read_bytes()
    assert answer.headers["Content-Type"] == "font/woff2"
    assert "immutable" in answer.headers["Cache-Control"]


@pytest.mark.parametrize("path", ["/", "/c", "/nowhere"])
def test_who_comes_by_phone_is_sent_no_letters(hall: Hall, path: str) -> None:
    assert not PRELOADED.findall(requests.get(hall.url + path).text)


def test_only_the_halls_screen_and_who_works_at_one_have_our_letters() -> None:
    assert {name for name, fonts in static_urls().fonts.items() if fonts} == {
        "clerk",
        "console",
        "speaker",
        "stage",
        "tablet",
    }


def test_what_is_not_ours_is_listed_as_it_is_with_a_licence() -> None:
    listed = LISTED.findall((VENDOR / "VENDOR.txt").read_text(encoding="utf-8"))
    assert {name: digest for name, digest, _ in listed} == {
        path.name: sha256(path.read_bytes()).hexdigest()
        for path in (STATIC / "vendor").iterdir()
        if path.suffix != ".txt"
    }
    assert all((VENDOR / licence).exists() for _, _, licence in listed)

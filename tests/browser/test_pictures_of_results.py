"""A result as a file from the console: SVG that says it in text, and PNG made of it."""

import base64
import re
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from everybody import everybody_decides
from hall import Client, Hall
from people import Person, browsers
from picture_faults import AMISS
from playwright.sync_api import Browser, expect

VOTE = "priority-mapping"
TAG = "{http://www.w3.org/2000/svg}"
SAVE = {"en": "Save “{}” as a picture: {}", "es": "Guardar «{}» como imagen: {}"}
THEME = {"en": "Financial Sustainability", "es": "Sostenibilidad financiera"}
VOTERS, DOTS = 3, 5
FROM = {"en": "dots from 3 people", "es": "puntos de 3 personas"}
MOST_OF_THE_DOTS = 1500
"""Pixels: five dots with a diameter of 22 are 1,900."""
INKED = """async (address) => {
  const image = Object.assign(new Image(), { src: address });
  await image.decode();
  const pen = Object.assign(document.createElement("canvas"), {
    width: image.naturalWidth, height: image.naturalHeight }).getContext("2d");
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.naturalWidth, image.naturalHeight);
  let dots = 0;
  for (let at = 0; at < data.length; at += 4)
    dots += data[at] === 0xb4 && data[at + 1] === 0x43 && data[at + 2] === 0x0e;
  return dots;
}"""
"""How many of its pixels have the colour of dots."""


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    served = Hall(tmp_path, everybody_decides(tmp_path)).open()
    yield served
    served.close()


@pytest.fixture
def give(chromium: Browser, hall: Hall) -> Iterator[Callable[..., Person]]:
    with browsers(chromium, hall) as given:
        yield given


def voted(hall: Hall) -> None:
    """Three people: three dots on the first item of one theme, five on that of the other."""
    hall.asked("StartDay", day="day-one", times="now", sure=True)
    hall.asked("JumpTo", block=VOTE, seen="welcome")
    for number in range(VOTERS):
        phone = Client(hall).give_name(f"Ana {number}", "partner").connect("phone")
        themes = phone.see("phone")["activity"]["themes"]
        first, second = (theme["items"] for theme in themes)
        ballot = {first[0]["id"]: 1, second[0]["id"]: 2 if number else 1}
        assert phone.do("CastBallot", block=VOTE, ballot=ballot)["ok"]
    hall.asked("CloseVoting", block=VOTE)


def saved(console: Person, label: str, folder: Path) -> Path:
    with console.page.expect_download() as download:
        console.page.get_by_role("button", name=label).click()
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_result_is_saved_as_both_and_says_what_the_stage_shows(
    give: Callable[..., Person], hall: Hall, tmp_path: Path, lang: str
) -> None:
    console = give(1280, 900, lang=lang).opens_the_console()
    voted(hall)
    expect(console.page.locator(".tally").first).to_be_visible()
    expect(console.page.locator(".save-picture")).to_have_count(0)
    hall.asked("RevealTally", block=VOTE)
    names = {kind: SAVE[lang].format(THEME[lang], kind) for kind in ("SVG", "PNG")}
    svg, png = (saved(console, names[kind], tmp_path) for kind in ("SVG", "PNG"))
    assert re.fullmatch(r"[a-z0-9-]+-priority-mapping-[a-z0-9-]+\.svg", svg.name)
    assert png.stem == svg.stem
    picture = ElementTree.parse(svg).getroot()
    said = [one.text for one in picture.iter(f"{TAG}text")]
    assert THEME[lang] in said
    places = [one for one in picture.iter(f"{TAG}g") if one.get("data-item")]
    (row,) = hall.on_stage()["activity"]["boards"][1]["rows"]
    assert [one.get("data-item") for one in places] == [row["item"]]
    assert (row["dots"], row["voters"]) == (DOTS, VOTERS)
    figures = [one.text for one in places[0].iter(f"{TAG}text")]
    assert {str(DOTS), FROM[lang]} <= set(figures)
    assert len([*places[0].iter(f"{TAG}circle")]) == DOTS
    assert struct.unpack(">II", png.read_bytes()[16:24]) == (1920, 1080)
    look = give(1920, 1080).page
    look.set_content(svg.read_text(encoding="utf-8"))
    assert look.evaluate(AMISS) == []
    address = f"data:image/png;base64,{base64.b64encode(png.read_bytes()).decode()}"
    assert look.evaluate(INKED, address) > MOST_OF_THE_DOTS


def test_a_round_that_is_over_is_saved_once_the_hall_was_shown_it_and_by_its_own_name(
    give: Callable[..., Person], hall: Hall, tmp_path: Path
) -> None:
    voted(hall)
    hall.asked("BeginRound", block=VOTE, kind="again", round=1)
    console = give(1280, 900).opens_the_console()
    console.page.get_by_text("Earlier rounds").click()
    expect(console.page.get_by_role("heading", name="Round 1")).to_be_visible()
    expect(console.page.locator(".save-picture")).to_have_count(0)
    hall.asked("CloseVoting", block=VOTE)
    hall.asked("RevealTally", block=VOTE)
    earlier = console.page.locator(".cut-desk .save-picture")
    expect(earlier).to_have_count(2)
    with console.page.expect_download() as download:
        earlier.last.get_by_role("button", name="SVG").click()
    assert download.value.suggested_filename.endswith("-round-1.svg")
    path = tmp_path / "round-1.svg"
    download.value.save_as(path)
    text = "\n".join(filter(None, (one.text for one in ElementTree.parse(path).getroot().iter())))
    assert "Round 1, set aside" in text
    assert FROM["en"] in text
    assert "Dots placed by 3 of 3" in text


@pytest.mark.parametrize("scale", [False, True])
def test_what_was_asked_on_the_spot_is_saved_too(
    give: Callable[..., Person], hall: Hall, tmp_path: Path, scale: bool
) -> None:
    hall.asked("StartDay", day="day-one", times="now", sure=True)
    prompt = {"en": "Well?", "es": "¿Bien?"}
    options = {} if scale else {"options": [{"en": "Yes", "es": "Sí"}, {"en": "No", "es": "No"}]}
    hall.asked("AskQuestion", seen="welcome", prompt=prompt, scale=scale, **options)
    question = hall.on_stage()["spot"]["block"]["id"]
    phone = Client(hall).give_name("Ana", "partner").connect("phone")
    assert phone.do("CastBallot", block=question, ballot={"1": 1})["ok"]
    hall.asked("CloseVoting", block=question)
    hall.asked("RevealTally", block=question)
    console = give(1280, 900).opens_the_console()
    path = saved(console, SAVE["en"].format("Well?", "SVG"), tmp_path)
    picture = ElementTree.parse(path).getroot()
    places = [one for one in picture.iter(f"{TAG}g") if one.get("data-item")]
    dots = {one.get("data-item"): len([*one.iter(f"{TAG}circle")]) for one in places}
    assert dots == {str(each): int(each == 1) for each in range(6 if scale else 2)}
    said = [one.text for one in picture.iter(f"{TAG}text")]
    assert ("On average 1" in said) == scale

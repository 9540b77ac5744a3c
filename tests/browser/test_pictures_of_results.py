"""A result as a file from the console: SVG that says it in text, and PNG made of it."""

import base64
import re
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hall import CHECKOUT, Client, Hall
from people import Person, browsers
from playwright.sync_api import Browser, expect

VOTE = "priority-mapping"
TAG = "{http://www.w3.org/2000/svg}"
SAVE = {"en": "Save “{}” as a picture: {}", "es": "Guardar «{}» como imagen: {}"}
THEME = {"en": "Financial Sustainability", "es": "Sostenibilidad financiera"}
VOTERS, DOTS = 3, 5
FROM = {"en": "dots from 3 people", "es": "puntos de 3 personas"}
MOST_OF_THE_DOTS = 1500
"""Pixels: five dots with a diameter of 22 are 1,900."""
AMISS = """() => {
  const svg = document.querySelector("svg");
  const { width, height } = svg.viewBox.baseVal;
  const boxes = [...svg.querySelectorAll("text")].map((one) => [one, one.getBBox()]);
  const inside = (inner, outer) => inner.x >= outer.x - 1 && inner.y >= outer.y - 1
    && inner.x + inner.width <= outer.x + outer.width + 1
    && inner.y + inner.height <= outer.y + outer.height + 1;
  return boxes.filter(([one, box]) => {
    const frame = one.closest("g")?.querySelector("rect").getBBox();
    return !inside(box, frame ?? { x: 0, y: 0, width, height });
  }).map(([one]) => one.textContent);
}"""
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
    served = Hall(tmp_path, CHECKOUT / "agenda.yaml").open()
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

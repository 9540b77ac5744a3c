"""Nobody is kept out: axe finds nothing, nothing overflows, and every word is in one's language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from hall import Hall
from people import Person, browsers
from playwright.sync_api import Browser, Page, expect
from scene import LANGUAGES, MOMENTS, Scene
from tongues import english_of_ours, english_of_the_plan, said

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
EVERY_RULE = {"type": "tag", "values": TAGS}
COLOURS = {"type": "rule", "values": ["color-contrast"]}
NARROW = (390, 320)
SPOKEN = """() => {
  const found = [{text: document.title, lang: document.documentElement.lang}];
  const note = (text, element) => {
    const lang = element.closest("[lang]").lang;
    const plain = text.replace(/\\s+/g, " ").trim();
    if (plain && element.checkVisibility()) found.push({text: plain, lang});
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) note(walker.currentNode.data, walker.currentNode.parentElement);
  for (const name of ["aria-label", "alt", "placeholder", "title"])
    for (const one of document.querySelectorAll(`[${name}]`)) note(one.getAttribute(name), one);
  return found;
}"""
"""Every text one sees or hears, with the language it is marked as."""

VIOLATIONS = """async ([within, rules]) => {
  document.getAnimations().forEach((one) => one.finish());
  const options = { runOnly: rules, resultTypes: ["violations"] };
  return (await axe.run(within, options)).violations;
}"""
"""Colours are what they shall be only when their transitions are over."""

STICKING_OUT = """() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const out = [...document.body.querySelectorAll("*")].filter((one) =>
    one.getBoundingClientRect().right > clientWidth && one.checkVisibility());
  return [`${scrollWidth} pixels, by ${out.map((one) => one.outerHTML.slice(0, 80)).join(" / ")}`];
}"""


@pytest.fixture(scope="module")
def scene(
    chromium: Browser, two_teams: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Scene]:
    hall = Hall(tmp_path_factory.mktemp("scene"), two_teams).open()
    with browsers(chromium, hall) as give:
        yield Scene(hall, give)
    hall.close()


@pytest.mark.parametrize("surface", ["console", "stage", "phone", "resident"])
@pytest.mark.parametrize("moment", MOMENTS)
def test_every_surface_is_for_everybody_at_every_moment(
    scene: Scene, moment: str, surface: str
) -> None:
    scene.comes_to(moment)
    faults = [fault for lang, one in scene.everyone(surface) for fault in faults_of(one.page, lang)]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_console_asks_and_explains_for_everybody(scene: Scene, lang: str) -> None:
    scene.go("welcome")
    console = scene.screens[lang]["console"]
    expect(console.page.locator("#now-title")).to_have_text(said("Welcome + Opening Remarks", lang))
    faults = peeking(console, lang) + reading_help(console, lang) + showing_out(console, lang)
    assert not faults, "\n".join(faults)


def peeking(console: Person, lang: str) -> list[str]:
    console.page.keyboard.press("ArrowDown")
    console.page.keyboard.press("ArrowDown")
    expect(console.page.locator(".peek-head")).to_be_visible()
    faults = faults_of(console.page, lang, ".columns")
    console.page.keyboard.press("Enter")
    expect(console.page.locator(".confirm")).to_be_visible()
    faults += faults_of(console.page, lang, ".peek-head")
    console.page.keyboard.press("Escape")
    console.page.keyboard.press("Escape")
    expect(console.page.locator(".peek-head")).to_have_count(0)
    return faults


def reading_help(console: Person, lang: str) -> list[str]:
    console.page.keyboard.press("?")
    expect(console.page.locator("dialog")).to_be_visible()
    faults = faults_of(console.page, lang, "dialog")
    console.page.keyboard.press("Escape")
    expect(console.page.locator("dialog")).to_be_hidden()
    return faults


def showing_out(console: Person, lang: str) -> list[str]:
    # All in one go: they also leave by themselves, under the very hand that reaches for them.
    console.page.evaluate(
        "document.querySelectorAll('.toast .quiet').forEach((one) => one.click())"
    )
    console.opens_the_drawer("people")
    console.page.locator(".person summary").first.click()
    console.press(said("Show out", lang), exact=True)
    expect(console.page.locator(".people .confirm")).to_be_visible()
    faults = faults_of(console.page, lang, ".people")
    console.page.keyboard.press("Escape")
    console.page.keyboard.press("Escape")
    expect(console.page.locator("#drawer-people")).to_be_hidden()
    return faults


def test_every_part_of_the_console_fits_a_narrow_screen(scene: Scene) -> None:
    """In Spanish, whose words are the longer ones."""
    scene.go("welcome")
    page = scene.screens["es"]["console"].page
    size = page.viewport_size
    page.set_viewport_size({"width": NARROW[0], "height": 844})
    faults = []
    for index in range(page.locator(".panes > button").count()):
        page.locator(".panes > button").nth(index).click()
        faults += faults_of(page, "es")
    page.locator(".panes > button").first.click()
    page.set_viewport_size(size)
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_doors_are_for_everybody(scene: Scene, lang: str) -> None:
    visitor = scene.give(lang=lang, reduced_motion="reduce")
    page, url = visitor.page, scene.hall.url
    page.goto(url + "/")
    faults = faults_of(page, lang)
    page.get_by_role("button", name=said("Mayor Leeser", lang)).click()
    expect(page.get_by_role("alert")).to_be_visible()
    faults += faults_of(page, lang)
    page.goto(url + "/console")
    faults += faults_of(page, lang)
    page.locator("#door-link").fill("wrong")
    page.locator("#door-form button").click()
    expect(page.locator("#door-problem")).not_to_be_empty()
    faults += faults_of(page, lang)
    page.goto(url + "/nowhere")
    faults += faults_of(page, lang)
    assert not faults, "\n".join(faults)


def faults_of(page: Page, lang: str, within: str = "html") -> list[str]:
    """What is wrong with a page, or a part of it: light, dark, narrow, and in its words."""
    return [*unfair(page, within), *in_another_language(page, lang), *too_wide(page)]


def unfair(page: Page, within: str) -> list[str]:
    """What axe finds; dark changes colours and nothing else, so only they are seen again."""
    found = []
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    for scheme, rules in (("light", EVERY_RULE), ("dark", COLOURS)):
        page.emulate_media(color_scheme=scheme)
        for one in page.evaluate(VIOLATIONS, [within, rules]):
            found += [f"{page.url} {scheme}: {one['id']}: {told(node)}" for node in one["nodes"]]
    return found


def told(node: dict[str, str]) -> str:
    return f"{node['html']}: {node['failureSummary']}"


def in_another_language(page: Page, lang: str) -> list[str]:
    spoken = page.evaluate(SPOKEN)
    assert spoken[0]["lang"] == lang
    if lang == "en":
        return []
    wrong = english_of_ours([one["text"] for one in spoken if one["lang"] == lang])
    wrong += english_of_the_plan([one["text"] for one in spoken])
    return [f"{page.url}: English: {text}" for text in wrong]


def too_wide(page: Page) -> list[str]:
    """A projector is never narrow."""
    if "/stage" in page.url:
        return []
    size, found = page.viewport_size, []
    for width in NARROW:
        page.set_viewport_size({"width": width, "height": 844})
        found += [f"{page.url} at {width}: {one}" for one in page.evaluate(STICKING_OUT)]
    page.set_viewport_size(size)
    return found

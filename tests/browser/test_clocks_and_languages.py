"""What a console decides of the hall's screens: how its clock is seen, and in which language."""

import re
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from hall import Hall
from people import Person
from playwright.sync_api import FrameLocator, Page, WebSocket, expect
from tongues import said

A_TURN_AND_MORE = 20_000
"""Milliseconds within which both languages have had their turn."""
LONG = "overview"
MARK = "() => { document.querySelector('.fit > *').known = true; }"
SAME = """() => ({
  same: document.querySelector(".fit > *").known === true,
  moving: document.getAnimations().length,
  cut: [...document.querySelectorAll(".fit")]
    .filter((one) => one.scrollHeight > one.clientHeight + 2).length,
})"""
"""Whether what stands on the page is what stood there before, at rest, and whole."""
TALK, TEAMS = "welcome", "breakout"
Give = Callable[..., Person]


def restarts(hall: Hall) -> None:
    hall.kill()
    hall.open()


def test_the_clock_is_softened_and_hidden_on_every_stage_and_stays_so(
    into: Callable[..., Give],
) -> None:
    give = into(TEAMS)
    stages = [give(1280, 720).opens_the_stage() for _ in range(2)]
    phone = give().joins_as("Mayor Leeser")
    console = give(1280, 800).opens_the_console()
    choice = console.page.get_by_label("The hall sees the clock")
    for stage in stages:
        expect(stage.page.locator(".timer .clock-time")).to_have_text(re.compile(r"\d:\d\d$"))

    choice.select_option("soft")
    for one in (*stages, phone):
        expect(one.page.locator(".clock.soft .clock-time")).to_have_text(re.compile("(min|h)$"))
        expect(one.page.locator(".timer")).to_have_count(0)
    restarts(console.hall)
    stages.append(give(1280, 720).opens_the_stage())
    for stage in stages:
        expect(stage.page.locator(".clock.soft")).to_be_visible()

    choice.select_option("hidden")
    for stage in stages:
        expect(stage.page.locator(".rail .clock")).to_have_count(0)
    expect(phone.page.locator(".clock.soft")).to_be_visible()
    expect(console.page.locator(".bar-clock .clock-time")).to_be_visible()


@pytest.mark.parametrize(("block", "alarm"), [(TALK, False), (TEAMS, True)])
def test_time_that_is_over_is_an_alarm_unless_somebody_speaks(
    into: Callable[..., Give], block: str, alarm: bool
) -> None:
    give = into(block, ago=5 * 60)
    stage = give(1280, 720).opens_the_stage()
    phone = give().joins_as("Mayor Leeser")
    expect(stage.page.locator(".timer .clock-time")).to_contain_text("−")
    level = "over" if alarm else "past"
    expect(stage.page.locator(f".timer-{level}")).to_be_visible()
    expect(stage.page.get_by_text("Time is up")).to_have_count(2 if alarm else 0)
    expect(phone.page.locator(f".bar .clock.{level}")).to_be_visible()
    expect(phone.page.get_by_text("Time is up.")).to_have_count(1 if alarm else 0)


def speaks(lang: str, *stages: Page | FrameLocator) -> None:
    title = said("Overview and Strategic Context", lang)
    for stage in stages:
        expect(stage.locator(".heading-title")).to_have_text(title, timeout=A_TURN_AND_MORE)


def test_every_stage_speaks_what_the_console_says_whatever_its_browser(
    into: Callable[..., Give],
) -> None:
    give = into(LONG)
    one, other = (give(1280, 720, lang).page for lang in ("en", "es"))
    for page in (one, other):
        page.goto(give().hall.url + "/stage")
    console = give(1280, 800, lang="es").opens_the_console()
    small = console.page.frame_locator(".miniature iframe")
    speaks("en", one, other, small)
    console.page.get_by_label(said("The stage speaks", "es")).select_option("es")
    speaks("es", one, other, small)
    for page in (one, other):
        expect(page.locator("html")).to_have_attribute("lang", "es")
        expect(page.locator(".door-call")).to_have_text("Participe desde su teléfono")
    restarts(console.hall)
    later = give(1280, 720).page
    later.goto(console.hall.url + "/stage")
    speaks("es", one, other, small, later)
    later.goto(console.hall.url + "/stage?lang=en")
    speaks("en", later)


def test_languages_in_turn_change_in_the_same_place_and_nothing_moves(
    into: Callable[..., Give],
) -> None:
    give = into(LONG, ago=5)
    stage = give(1280, 720).opens_the_stage()
    console = give(1280, 800).opens_the_console()
    console.press("Next page")
    expect(stage.page.locator(".page-place")).to_contain_text("2")
    console.page.get_by_label("The stage speaks").select_option("en,es")
    stage.page.evaluate(MARK)
    for lang in ("es", "en"):
        speaks(lang, stage.page, console.page.frame_locator(".miniature iframe"))
        expect(stage.page.locator("html")).to_have_attribute("lang", lang)
        expect(stage.page.locator(".page-place")).to_contain_text(" 2 ")
        assert stage.page.evaluate(SAME) == {"same": True, "moving": 0, "cut": 0}
    text = stage.page.locator(".section h2").first
    assert text.get_attribute("lang") is None, "it is in the language of the page"


def link_to_speak(hall: Hall) -> str:
    found = re.search(r"(\S+/speaker#\S+)", hall.output)
    assert found, hall.output
    return found[1]


def test_a_message_is_read_in_each_language_in_its_own_voice(into: Callable[..., Give]) -> None:
    give = into(LONG)
    stage = give(1280, 720).opens_the_stage()
    phone = give(lang="es").joins_as("Distrito 6")
    console = give(1280, 800).opens_the_console()
    console.opens_the_drawer("messages")
    console.press("Five more minutes")
    console.press("Send to screens")
    expect(stage.page.locator(".banner")).to_have_text("Five more minutes")
    expect(phone.page.locator(".notice-text")).to_have_text("Cinco minutos más")

    console.page.get_by_label("Message · English").fill("Doors close at five")
    console.press("Send to screens")
    words = phone.page.locator(".notice-text")
    expect(words).to_have_text("Doors close at five")
    expect(words).to_have_attribute("lang", "en")
    console.hall.asked("SetStageLanguages", languages=["es"])
    expect(stage.page.locator(".banner")).to_have_attribute("lang", "en")
    restarts(console.hall)
    expect(stage.page.locator(".banner")).to_have_text("Doors close at five")


def test_speakers_are_told_what_nobody_else_is(into: Callable[..., Give]) -> None:
    give = into(LONG, ago=1)
    console = give(1280, 800).opens_the_console()
    others = [give(1280, 720).opens_the_stage(), give().joins_as("Mayor Leeser")]
    frames = [frames_of(one.page) for one in others]
    lectern = console.opens_another_tab()
    lectern.page.goto(link_to_speak(console.hall))
    expect(lectern.page.locator(".speakers-time")).to_have_text(re.compile(r"\d:\d\d$"))
    expect(lectern.page.locator(".lectern-next")).to_contain_text("Ice Fall")

    console.opens_the_drawer("messages")
    choice = console.page.locator(".notices select")
    choice.select_option("speakers")
    console.page.get_by_label("Message · English").fill("Two more minutes")
    console.press("Send to speakers")
    expect(lectern.page.locator(".told-speakers")).to_have_text("Two more minutes")
    choice.select_option("everyone")
    console.page.get_by_label("Message · English").fill("Lunch is here")
    console.press("Send to screens")
    for one, received in zip(others, frames, strict=True):
        one.sees("Lunch is here")
        assert any("Lunch is here" in text for text in received)
        assert not any("Two more minutes" in text for text in received)
        assert "Two more minutes" not in one.page.content()
    expect(lectern.page.locator(".told-everyone")).to_contain_text("Lunch is here")
    restarts(console.hall)
    expect(lectern.page.locator(".told-speakers")).to_have_text("Two more minutes")
    assert lectern.page.locator("button, input, select, textarea").count() == 0


def frames_of(page: Page) -> list[str]:
    """What a page is sent from now on: it is opened anew to be heard from the beginning."""
    received: list[str] = []

    def listen(line: WebSocket) -> None:
        line.on("framereceived", lambda text: received.append(str(text)))

    page.on("websocket", listen)
    page.reload()
    return received


@pytest.mark.parametrize(("size", "lang"), [((1280, 800), "en"), ((360, 640), "es")])
@pytest.mark.parametrize("ago", [1, 8, 30])
def test_a_speaker_reads_the_clock_without_scrolling(
    into: Callable[..., Give], size: tuple[int, int], lang: str, ago: int
) -> None:
    give = into(LONG, ago=ago)
    lectern = give(*size, lang)
    lectern.page.goto(link_to_speak(lectern.hall))
    expect(lectern.page.locator(".lectern-next")).to_be_in_viewport(ratio=1)
    time = lectern.page.locator(".speakers-time")
    expect(time).to_be_in_viewport(ratio=1)
    width = lectern.page.evaluate("document.documentElement.scrollWidth")
    assert width <= size[0]
    rules = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
    assert Axe().run(lectern.page, options=rules).response["violations"] == []
    lectern.page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert lectern.page.evaluate("document.documentElement.scrollWidth") <= size[0]


@pytest.mark.parametrize("lang", ["en", "es"])
def test_two_messages_leave_a_speakers_phone_without_scrolling(
    into: Callable[..., Give], lang: str
) -> None:
    give = into(LONG, ago=8)
    lectern = give(360, 780, lang)
    texts = {
        "everyone": {
            "en": "Please move towards the front rows.",
            "es": "Por favor, acérquense a las primeras filas.",
        },
        "speakers": {
            "en": "Five more minutes, then please come to an end.",
            "es": "Cinco minutos más, y luego por favor termine.",
        },
    }
    for to, text in texts.items():
        lectern.hall.asked("SendNotice", to=to, text=text)
    lectern.page.goto(link_to_speak(lectern.hall))
    expect(lectern.page.locator(".told > p")).to_have_count(2)
    expect(lectern.page.locator(".speakers-time")).to_be_in_viewport(ratio=1)
    assert lectern.page.evaluate("document.documentElement.scrollHeight <= innerHeight")


CHIME = """() => {
  window.tones = 0;
  window.AudioContext = class {
    state = "running"; currentTime = 0; destination = {};
    createOscillator() {
      window.tones += 1;
      return { frequency: {}, connect: (next) => next, start() {}, stop() {} };
    }
    createGain() {
      const gain = { setValueAtTime() {}, exponentialRampToValueAtTime() {} };
      return { gain, connect: (next) => next };
    }
  };
}"""
"""Counts what a stage would sound."""


def test_a_stage_chimes_once_for_a_call_back_and_the_small_one_never(
    into: Callable[..., Give],
) -> None:
    give = into(TEAMS)
    stage, console = give(1280, 720), give(1280, 800)
    for one in (stage, console):
        one.page.add_init_script(f"({CHIME})()")
    stage.opens_the_stage()
    console.opens_the_console()
    console.hall.asked("CallBack", block=TEAMS)
    expect(stage.page.locator(".call-back")).to_be_visible()
    assert stage.page.evaluate("window.tones") == 0, "nobody has switched it on"
    console.hall.asked("CancelCallBack", block=TEAMS)
    expect(stage.page.locator(".call-back")).to_have_count(0)
    console.press("Chime when the hall is called or expected back")
    console.sees("click once on the stage’s page")
    restarts(console.hall)
    expect(console.button("Chime when the hall is")).to_have_attribute("aria-pressed", "true")
    console.hall.asked("CallBack", block=TEAMS)
    expect(stage.page.locator(".call-back")).to_be_visible()
    stage.page.wait_for_function("window.tones === 2")
    small = console.page.frame_locator(".miniature iframe")
    expect(small.locator(".call-back")).to_be_visible()
    assert small.locator("body").evaluate("() => window.tones") == 0
    stage.page.reload()
    expect(stage.page.locator(".call-back")).to_be_visible()
    assert stage.page.evaluate("window.tones") == 0, "it was known before"

"""A served hall with everybody watching it in both languages, moved from moment to moment."""

from collections.abc import Callable
from typing import Any

from hall import Hall
from people import Person
from playwright.sync_api import expect
from tongues import said

LANGUAGES = ("en", "es")
SURFACES = {
    "console": (1280, 800),
    "stage": (1920, 1080),
    "phone": (390, 844),
    "resident": (390, 844),
}
SEATS = {"en": "Mayor Leeser", "es": "Distrito 6"}
LAST_BLOCK = "adjournment-one"


class Scene:
    """`screens[lang][surface]` is somebody looking at that surface in that language."""

    def __init__(self, hall: Hall, give: Callable[..., Person]) -> None:
        self.hall, self.give = hall, give
        self.screens = {lang: self._watching(lang) for lang in LANGUAGES}
        self.facilitator = self.screens["en"]["console"]
        self.moment, self.block = "", ""

    def comes_to(self, moment: str) -> None:
        """Bring the hall into a moment, unless it is there, and see it on every screen."""
        if self.moment != moment:
            MOMENTS[moment](self)
            self.moment = moment

    def go(self, block: str) -> None:
        if self.moment == "over":
            self.does(self.facilitator, "console", "ReopenDay")
        elif not self.block:
            self.does(
                self.facilitator, "console", "StartDay", day="day-one", times="now", sure=True
            )
            self.block = "welcome"
        self.moment = ""
        if self.block != block:
            self.does(self.facilitator, "console", "JumpTo", block=block, seen=self.block)
            self.block = block

    def does(self, who: Person, surface: str, kind: str, **fields: Any) -> Any:
        """Send a command as the page itself would, with its cookie; it must be taken."""
        return who.does(surface, kind, **fields)

    def commands(self, kind: str, **fields: Any) -> None:
        self.does(self.facilitator, "console", kind, **{"block": self.block, **fields})

    def everyone(self, surface: str) -> list[tuple[str, Person]]:
        return [(lang, self.screens[lang][surface]) for lang in LANGUAGES]

    def see(self, surface: str, selector: str, text: str) -> None:
        """Wait until this surface shows an English text of ours or of the plan, in its language."""
        for lang, one in self.everyone(surface):
            expect(
                one.page.locator(selector).filter(has_text=said(text, lang)).first
            ).to_be_visible()

    def _watching(self, lang: str) -> dict[str, Person]:
        first = self.give(lang=lang, reduced_motion="reduce")
        people = {"phone": first.joins_as(SEATS[lang])}
        people |= {name: first.opens_another_tab() for name in SURFACES if name != "phone"}
        people["console"].opens_the_console()
        people["stage"].opens_the_stage()
        people["resident"].opens_the_residents_page()
        for name, (width, height) in SURFACES.items():
            people[name].page.set_viewport_size({"width": width, "height": height})
        return people


def before(scene: Scene) -> None:
    assert not scene.block, "the day has begun"
    scene.see("phone", "main p", "You are in.")
    scene.see("stage", "h1", "2024 Strategic Planning Session")
    scene.see("console", "p", "Before the start")
    scene.see("resident", "p", "Comments are closed.")


def talk(scene: Scene) -> None:
    scene.go("welcome")
    _title(scene, "Welcome + Opening Remarks")
    scene.does(scene.facilitator, "console", "SendNotice", to="everyone", text={"en": "9 + 1 = 10"})
    for surface in ("phone", "stage"):
        scene.see(surface, "p", "9 + 1 = 10")
    scene.see("console", "[aria-controls=drawer-messages] .count", "1")


def breakout(scene: Scene) -> None:
    scene.does(scene.facilitator, "console", "ClearNotice", to="everyone")
    scene.go("breakout")
    _title(scene, "Interactive Breakout by “Rope Team”")
    for lang, phone in scene.everyone("phone"):
        expect(phone.page.locator(".members")).to_be_visible()
        scene.does(phone, "phone", "WriteContribution", block="breakout", text=f"311 {lang}")
    english, spanish = (phone for _, phone in scene.everyone("phone"))
    scene.does(english, "phone", "TakePen", block="breakout")
    scene.does(english, "phone", "SaveReport", block="breakout", text="311!")
    expect(english.page.locator("textarea.report-page")).to_have_value("311!")
    expect(spanish.page.locator(".entry-tools")).to_be_visible()
    for text in ("311 en", "311 es", "311!"):
        scene.see("console", ".room", text)


def called_back(scene: Scene) -> None:
    scene.comes_to("breakout")
    scene.commands("CallBack")
    scene.see("phone", ".callback", "Please come back to the hall.")
    scene.see("stage", "*", "Back to base camp")
    scene.see("console", "button", "Cancel the call")


def reports(scene: Scene) -> None:
    scene.go("breakout")
    scene.commands("ShowReports")
    scene.see("phone", ":is(h2, summary)", "What the teams report")  # a scribe’s are folded
    scene.see("console", "button", "Hide report-outs")


def feedback(scene: Scene) -> None:
    scene.go("feedback-one")
    _title(scene, "Live Additional Community Feedback Opportunity")
    scene.see("resident", "p", "Comments are open. Send yours to the session.")
    for lang, resident in scene.everyone("resident"):
        for text, decision in (
            (f"✓ {lang}", "Approve"),
            (f"✗ {lang}", "Decline"),
            (f"… {lang}", ""),
        ):
            _comment(scene, resident, text, lang, decision)
        for text in (f"✓ {lang}", f"✗ {lang}", f"… {lang}"):
            expect(resident.page.locator(".own").get_by_text(text)).to_be_visible()
    for surface in ("phone", "stage", "console", "resident"):
        scene.see(surface, "*", "✓ es")


def pause(scene: Scene) -> None:
    scene.go("break-one")
    _title(scene, "Break")
    scene.see("resident", "p", "Comments are closed.")


def mapping(scene: Scene) -> None:
    scene.go("priority-mapping")
    _title(scene, "Focus: Priority Mapping by key theme")
    for lang, phone in scene.everyone("phone"):
        phone.page.locator(".step:not([aria-disabled=true])").first.click()
        expect(phone.page.locator(".purse-state")).to_have_text(said("counted", lang))
    scene.see("console", ".turnout", "2")


def revealing(scene: Scene) -> None:
    scene.comes_to("mapping")
    scene.commands("CloseVoting")
    for step in range(2):
        scene.commands("UncoverNext", step=step)
    scene.see("phone", "p", "Voting is closed.")
    scene.see("phone", "p", "The result is being revealed on the screen.")
    scene.see("console", ".reveal-desk dt", "The next press shows")
    for _, stage in scene.everyone("stage"):
        expect(stage.page.locator(".place-title").first).to_be_visible()


def revealed(scene: Scene) -> None:
    scene.comes_to("revealing")
    scene.commands("RevealTally")
    scene.see("phone", "p", "Voting is closed.")
    scene.see("console", "p", "The hall sees this tally.")
    for _, stage in scene.everyone("stage"):
        expect(stage.page.locator("main")).to_contain_text("2")


def over(scene: Scene) -> None:
    scene.go(LAST_BLOCK)
    scene.does(scene.facilitator, "console", "Advance", seen=scene.block)
    scene.see("phone", "h1", "The day is over. Thank you.")
    scene.see("console", "p", "The day has ended")
    scene.see("stage", "p", "We climb on:")


def _title(scene: Scene, title: str) -> None:
    for surface, selector in (("phone", "h1"), ("stage", "h1"), ("console", "#now-title")):
        scene.see(surface, selector, title)


def _comment(scene: Scene, resident: Person, text: str, lang: str, decision: str) -> None:
    about = {"block": "feedback-one"}
    sent = scene.does(resident, "resident", "SendComment", **about, text=text, lang=lang)
    about["comment"] = sent["made"]
    if decision == "Approve":
        scene.commands("ApproveComment", **about)
    if decision == "Decline":
        scene.commands("DeclineComment", **about, reason="✗")


MOMENTS: dict[str, Callable[[Scene], None]] = {
    move.__name__: move
    for move in (
        before,
        talk,
        breakout,
        called_back,
        reports,
        feedback,
        pause,
        mapping,
        revealing,
        revealed,
        over,
    )
}

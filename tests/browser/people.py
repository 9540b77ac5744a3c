"""What people do with the product, in their own words; every wait is for something to be seen."""

import itertools
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from hall import Hall
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, expect

PATIENCE_MS = 15_000
expect.set_options(timeout=PATIENCE_MS)


UNEVEN_MS = int(os.environ.get("UNEVEN_MS", "0"))
"""`UNEVEN_MS=300 make test`: each message reaches each page by up to so many ms late, in its order,
so that none may count on seeing what another page sees; for finding tests, and pages, that do."""
UNEVEN_LINE = """
window.WebSocket = class extends WebSocket {
  #waiting = [];
  #due = 0;
  #handlers = {};
  set onmessage(hear) { this.#handlers.message = hear; super.onmessage = hear && this.#later; }
  set onclose(hear) { this.#handlers.close = hear; super.onclose = hear && this.#later; }
  #later = (event) => {
    this.#waiting.push(event);
    this.#due = Math.max(this.#due, performance.now() + Math.random() * UNEVEN_MS);
    setTimeout(this.#next, this.#due - performance.now());
  };
  #next = () => {
    const event = this.#waiting.shift();
    this.#handlers[event.type]?.call(this, event);
  };
  send(text) {
    if (this.readyState === WebSocket.OPEN) super.send(text);
  }
};
"""

_ids = itertools.count(1)
"""Of commands: no two are alike, whoever sends them."""


@contextmanager
def browsers(chromium: Browser, hall: Hall) -> Iterator[Callable[..., "Person"]]:
    """Gives out browsers in `hall`; at the end no page may have reported an error of its own."""
    errors: list[str] = []
    contexts: list[BrowserContext] = []

    def give(
        width: int = 390, height: int = 844, lang: str = "en", scheme: str = "light", **options: Any
    ) -> Person:
        context = chromium.new_context(
            viewport={"width": width, "height": height},
            locale="es-MX" if lang == "es" else "en-US",
            color_scheme=scheme,
            **options,
        )
        contexts.append(context)
        if UNEVEN_MS:
            context.add_init_script(UNEVEN_LINE.replace("UNEVEN_MS", str(UNEVEN_MS)))
        context.on(
            "weberror", lambda trouble: errors.append(trouble.error.stack or str(trouble.error))
        )
        context.on("console", lambda message: errors.extend(_worth_telling(message)))
        return Person(context.new_page(), hall)

    yield give
    for context in contexts:
        context.close()
    assert errors == [], errors


def _worth_telling(message: ConsoleMessage) -> list[str]:
    """Errors of the page; a network gone or a form refused is what some tests are about."""
    gone = "WebSocket connection" in message.text or "net::ERR" in message.text
    refused = "status of 4" in message.text and "/static/" not in message.location["url"]
    return [message.text] if message.type == "error" and not (gone or refused) else []


class Person:
    """Somebody with a browser."""

    def __init__(self, page: Page, hall: Hall) -> None:
        self.page, self.hall = page, hall
        page.set_default_timeout(PATIENCE_MS)

    def opens_another_tab(self) -> "Person":
        """The same browser, so the same cookies and what it keeps."""
        return Person(self.page.context.new_page(), self.hall)

    def button(self, name: str, exact: bool = False) -> Locator:
        return self.page.get_by_role("button", name=name, exact=exact).first

    def press(self, name: str, exact: bool = False) -> None:
        self.button(name, exact).click()

    def sees(self, text: str) -> None:
        shown = self.page.get_by_text(text, exact=False).filter(visible=True)
        expect(shown.first).to_be_visible()

    def does(self, surface: str, kind: str, **fields: Any) -> Any:
        """Send a command as the page itself would, with its cookie; it must be taken."""
        answer = self.page.request.post(
            f"{self.hall.url}/command?as={surface}",
            headers={"X-Requested-With": "facilitator"},
            data={"id": f"sent-{next(_ids)}", "do": {"type": kind, **fields}},
        ).json()
        assert answer["ok"], answer
        return answer

    def has_a_line(self) -> None:
        """Or asks by plain HTTP: from now on the server knows that this one is here."""
        expect(self.page.locator(":is(.status-live, .status-polling)").first).to_be_attached()

    # --- facilitator

    def opens_the_console(self) -> "Person":
        """Until its line is up: the page at the door has the same address and no cookie yet."""
        self.page.goto(f"{self.hall.url}/console#{self.hall.token}")
        line = ".session-facts .state:is([data-tone=good], [data-tone=info])"
        expect(self.page.locator(line)).to_be_attached()
        expect(self.page).to_have_url(f"{self.hall.url}/console")
        return self

    def starts_the_day(self) -> None:
        """On whatever date this runs: the console asks, as it is never the plan's."""
        self.press("Start now", exact=True)
        self.says_yes()
        expect(self.button("Next:")).to_be_visible()

    def advances_to(self, title: str) -> None:
        """Press the big button, which names the next block, and see the hall there; what closes
        with the move may close."""
        ready = self.page.locator(".advance:not([aria-disabled])")
        ready.filter(has_text=title).click()
        there = self.page.locator("#now-title").get_by_text(title, exact=True)
        asked = self.page.locator(".asked .confirm")
        expect(there.or_(asked).first).to_be_visible()
        if asked.is_visible():
            self.says_yes()
        expect(self.page.locator("#now-title")).to_have_text(title)

    def jumps_to(self, title: str) -> None:
        """To any block: look at it, go there, and say yes where the console asks."""
        self.looks_at(title)
        self.press("Go to this block")
        self.says_yes()
        expect(self.page.locator("#now-title")).to_have_text(title)

    def looks_at(self, title: str) -> None:
        """At a block of the agenda, past ones and other days' too."""
        folds = self.page.locator(".rail-fold[aria-expanded=false]")
        while folds.count():
            folds.first.click()
        self.page.locator(".rail .stop").filter(has_text=title).first.click()

    def opens_the_drawer(self, name: str) -> None:
        """“people” or “messages”; another one that is open closes."""
        self.page.locator(f"[aria-controls=drawer-{name}][aria-expanded=false]:visible").click()
        expect(self.page.locator(f"#drawer-{name}")).to_be_visible()

    def opens_the_board(self, text: str) -> None:
        """Of the team on whose tile this stands."""
        tile = self.page.locator(".tile").filter(has_text=text)
        tile.get_by_role("button", name="Open board").click()

    def closes_voting(self) -> None:
        """And sees it closed here: until then the buttons around have not begun to rest."""
        self.press("Close voting", exact=True)
        expect(self.button("Open voting again")).to_be_visible()

    def says_yes(self) -> None:
        """Answer the console's question, once it can be answered."""
        self.page.locator(".confirm .primary:not([aria-disabled])").click()

    def moves(self, person: str, team: str) -> None:
        """Into another team, by their ids."""
        self.does("console", "MovePerson", person=person, team=team)

    def ends_the_day(self) -> None:
        self.page.locator(".advance:not([aria-disabled])").click()
        self.says_yes()
        expect(self.button("Reopen")).to_be_visible()

    # --- the hall's screen

    def opens_the_stage(self) -> "Person":
        """In this browser's language, which it then keeps to, where that is not the session's."""
        spanish = str(self.page.evaluate("navigator.language")).startswith("es")
        self.page.goto(self.hall.url + "/stage" + ("?lang=es" if spanish else ""))
        expect(self.page.locator("main")).to_be_attached()
        expect(self.page.locator(".line-mark")).to_be_hidden()
        return self

    def turns_every_page(self) -> Iterator[int]:
        """A console leads the stage from its first page to its last, wherever it stood before."""
        stage = self.hall.on_stage()
        total = len(stage["pages"])
        for number, page in enumerate(stage["pages"], 1):
            self.hall.asked("ShowPage", seen=stage["block"]["id"], page=page["id"])
            if total > 1:
                expect(self.page.locator(".page-place")).to_contain_text(f" {number} ")
            yield number

    # --- participant

    def joins_as(self, name: str, confirmed: bool = True) -> "Person":
        """Tap a name; the facilitator says at once that it is them, unless not `confirmed`."""
        self.page.goto(self.hall.url + "/")
        self.press(name, exact=True)
        self.sees(name)
        self.has_a_line()
        if confirmed:
            me = "JSON.parse(document.getElementById('page').textContent).me"
            self.hall.confirm(self.page.evaluate(me))
        return self

    def joins_with_the_name(self, name: str, group: str) -> "Person":
        self.page.goto(self.hall.url + "/")
        self.page.get_by_label("Your name").fill(name)
        self.page.get_by_text(group, exact=True).last.click()
        self.press("Join", exact=True)
        self.sees(name)
        self.has_a_line()
        return self

    def is_in(self, title: str) -> None:
        expect(self.page.get_by_role("heading", name=title).first).to_be_visible()

    def writes_on_the_board(self, text: str) -> None:
        self.page.get_by_label("Write for your team").fill(text)
        self.press("Put on the board")
        expect(self.page.get_by_text(text[:200]).first).to_be_visible()

    def places_a_dot_on(self, item: str, times: int = 1) -> None:
        for _ in range(times):
            self.press(f"Place a dot on {item}")

    def takes_a_dot_back_from(self, item: str) -> None:
        self.press(f"Take a dot back from {item}")

    def is_told_it_counted(self) -> None:
        expect(self.page.locator(".purse-state")).to_have_text("counted")

    # --- resident

    def opens_the_residents_page(self) -> "Person":
        self.page.goto(self.hall.url + "/c")
        return self

    def comments(self, text: str, send: str) -> None:
        self.page.locator("#text").fill(text)
        self.press(send, exact=True)
        expect(self.page.get_by_text(text[:200]).first).to_be_visible()

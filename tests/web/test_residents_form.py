"""The form that works without a script says why it was refused, whatever the reason."""

import ast
import inspect
import json
import re
import sqlite3
import textwrap
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from flask import Flask
from flask_babel import Babel, force_locale
from hall import CHECKOUT, Client, Hall

from facilitator.access.identity import DeviceCookie, Identity
from facilitator.access.keys import make_keys
from facilitator.access.rates import RateLimit
from facilitator.activities import all_activities, settings_by_kind
from facilitator.activities.feedback.form import REFUSALS
from facilitator.activities.feedback.rules import send_comment
from facilitator.app import create_app
from facilitator.core.answers import INTERNAL_ERROR, STOPPING, Answer
from facilitator.core.context import Actor, Role
from facilitator.core.rules import Rules
from facilitator.core.state import State
from facilitator.journal import MemoryJournal, errors, sqlite_errors
from facilitator.plan.reader import read_plan
from facilitator.service.inbox import TOO_FAST
from facilitator.web.residents import _sent, refusal
from facilitator.web.translating import CATALOGUES

NOT_FOR_RESIDENTS = {"not-yours", "not-joined"}
"""Whoever fills in the form is a resident, and residents do not join."""

NOTHING_IS_SAVED = {"en": "Nothing can be saved right now.", "es": "En este momento no se puede"}
WINDOW = "feedback-one"


def codes(rule: Callable[..., Any], seen: set[Any]) -> Iterator[str]:
    """Every code that a rule may refuse with, itself or in a function of ours that it calls."""
    seen.add(rule)
    tree = ast.parse(textwrap.dedent(inspect.getsource(rule)))
    for call in (one for one in ast.walk(tree) if isinstance(one, ast.Call)):
        name = getattr(call.func, "id", getattr(call.func, "attr", ""))
        if name in ("Refused", "refuse_unless"):
            code = call.args[name == "refuse_unless"]
            assert isinstance(code, ast.Constant), f"a code is written out: {ast.unparse(call)}"
            yield code.value
        elif (called := _ours(rule, call.func)) and called not in seen:
            yield from codes(called, seen)


def _ours(rule: Callable[..., Any], named: ast.expr) -> Callable[..., Any] | None:
    match named:
        case ast.Name(id=name):
            found = rule.__globals__.get(name)
        case ast.Attribute(value=ast.Name(id="self"), attr=name):
            found = getattr(rule.__globals__[rule.__qualname__.partition(".")[0]], name, None)
        case _:
            return None
    found = inspect.unwrap(found) if found else None
    ours = inspect.isfunction(found) and found.__module__.startswith("facilitator.")
    return found if ours else None


OF_RULES = {*codes(send_comment, set()), *codes(Rules.decide, set())} - NOT_FOR_RESIDENTS
OF_THE_JOURNAL = {
    *(one.code for one in vars(errors).values() if hasattr(one, "code")),
    *(code for code, _ in sqlite_errors._SQLITE_REASONS.values()),
}


@pytest.fixture(params=["en", "es"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """A page is being made in a language."""
    app = Flask(__name__)
    Babel(app, default_translation_directories=str(CATALOGUES))
    with app.test_request_context(), force_locale(request.param):
        yield request.param


def test_the_walk_finds_the_codes_of_rules_and_of_what_they_call() -> None:
    assert {"closed", "queue-full", "empty-text", "no-such-block"} <= OF_RULES


def test_every_refusal_of_the_rules_has_its_own_words(language: str) -> None:
    nothing = NOTHING_IS_SAVED[language]
    silent = [
        code
        for code in sorted({*OF_RULES, TOO_FAST.code, "malformed"})
        if refusal(Answer(False, code=code), REFUSALS).startswith(nothing)
    ]
    assert silent == []


@pytest.mark.parametrize("code", sorted({*OF_THE_JOURNAL, INTERNAL_ERROR.code, STOPPING.code}))
def test_whatever_is_wrong_with_the_server_nothing_can_be_saved(language: str, code: str) -> None:
    assert refusal(Answer(False, code=code), REFUSALS).startswith(NOTHING_IS_SAVED[language])


def test_every_part_of_the_form_that_cannot_be_read_has_its_own_words(language: str) -> None:
    fields = [f"$.do.{one}" for one in ("text", "block", "theme", "lang")]
    said = {
        refusal(Answer(False, code="malformed", path=path), REFUSALS) for path in (*fields, "$.id")
    }
    assert len(said) == len(fields) + 1


def sent(who: Client, **fields: str) -> str:
    answer = who.form("/c", once="a-1", **fields)
    assert answer.status_code == 409
    return answer.text


def test_who_sends_again_while_no_window_is_open_is_told_so_and_keeps_the_text(hall: Hall) -> None:
    shown = sent(Client(hall), block=WINDOW, text="Shade at bus stops", lang="en")
    assert 'data-code="closed">Comments are closed.' in shown
    assert '<input type="hidden" name="block" value="">' in shown
    again = sent(Client(hall), block="", text="Shade at bus stops", lang="en")
    assert ">Comments are closed. Your text is still here." in again
    assert ">Shade at bus stops</textarea>" in again


def test_a_line_break_counts_once_as_the_browser_counts_it(hall: Hall, facilitator: Client) -> None:
    assert facilitator.do("OpenWindow", block=WINDOW)["ok"]
    text = "a\r\n" * 1_000
    assert Client(hall).form("/c", once="a-1", block=WINDOW, text=text, lang="en").ok
    longer = sent(Client(hall), block=WINDOW, text=text + "a", lang="en")
    assert ">Write your comment, at most 2,000 characters." in longer


def test_ones_own_comment_is_not_among_what_others_said(hall: Hall, facilitator: Client) -> None:
    facilitator.do("OpenWindow", block=WINDOW)
    author, neighbour = Client(hall), Client(hall)
    assert author.form("/c", once="a-1", block=WINDOW, text="Mine alone", lang="en").ok
    service = facilitator.see(f"block:{WINDOW}", lambda body: "Mine alone" in str(body["waiting"]))
    mine = next(one["id"] for one in service["waiting"] if one["text"] == "Mine alone")
    assert facilitator.do("ApproveComment", block=WINDOW, comment=mine)["ok"]
    told = neighbour.http.get(hall.url + "/c").text
    assert "<h2>What others said</h2>" in told
    assert 'lang="en">Mine alone</p>' in told
    page = author.http.get(hall.url + "/c").text
    assert page.count('lang="en">Mine alone</p>') == 1
    assert "<h2>What others said</h2>" not in page


def commented(hall: Hall, facilitator: Client, text: str) -> tuple[Client, str]:
    """Somebody who sent a comment from a form, and the receipt."""
    facilitator.do("OpenWindow", block=WINDOW)
    resident = Client(hall)
    answer = resident.form("/c", once="b-1", block=WINDOW, text=text, lang="en")
    assert answer.ok
    found = re.search(r"Your receipt: <code>(\w+)</code>", re.sub(r"\s+", " ", answer.text))
    assert found
    return resident, found[1]


@pytest.mark.parametrize("once", ["b-1", "b-2"], ids=["the same page", "a page fetched anew"])
def test_who_goes_back_and_sends_again_has_sent_one_comment_and_is_told_so(
    hall: Hall, facilitator: Client, once: str
) -> None:
    resident, receipt = commented(hall, facilitator, "Shade at\nbus stops")
    form = {"block": WINDOW, "text": " Shade at\r\nbus stops", "lang": "en"}
    answer = resident.form("/c", once=once, **form)
    assert "This comment was received already. It counts once." in answer.text
    assert f"<code>{receipt}</code>" in answer.text
    assert answer.text.count('class="comment" id="own-') == 1
    other = resident.form("/c", once="b-3", **form | {"text": "Shade, and water"})
    assert "Thank you. Your comment was received." in other.text
    assert other.text.count('class="comment" id="own-') == 2
    assert "Thank you." in Client(hall).form("/c", once="b-4", **form).text, "another resident's"


def test_after_a_form_one_is_where_its_kind_says_what_became_of_it(
    hall: Hall, facilitator: Client
) -> None:
    facilitator.do("OpenWindow", block=WINDOW)
    answer = Client(hall).form("/c", once="l-1", block=WINDOW, text="Where am I", lang="en")
    address = urlsplit(answer.history[-1].headers["Location"])
    assert (address.path, address.fragment) == ("/c", "sent-feedback")
    asked = dict(parse_qsl(address.query))
    assert asked.pop("block") == WINDOW
    place = answer.text.partition(f'id="{address.fragment}"')[2].partition("</div>")[0]
    assert asked["sent"] in place


def test_what_is_acknowledged_without_a_code_has_none_in_its_address() -> None:
    (kind,) = (one for one in all_activities() if one.kind == "feedback")
    assert _sent(kind, {"block": "ask"}, None).location == "/c?block=ask#sent-feedback"
    assert _sent(None, {}, None).location == "/c"


def looked_up(who: Client, receipt: str) -> str:
    page = who.http.get(who.hall.url + "/c", params={"receipt": receipt}).text
    return page.partition('id="found"')[2].partition("</section>")[0]


def test_whoever_has_a_receipt_learns_what_became_of_that_comment_alone(
    hall: Hall, facilitator: Client
) -> None:
    _, first = commented(hall, facilitator, "More shade")
    _, second = commented(hall, facilitator, "Not for others")
    library = Client(hall)
    assert "waiting to be read" in looked_up(library, f" {first.upper()} ")
    assert facilitator.do("DeclineComment", block=WINDOW, comment=first, reason="twice")["ok"]
    told = looked_up(library, first)
    assert "More shade" in told
    assert "Not shown: twice" in told
    assert "Not for others" not in told
    assert second not in told
    for wrong in (first[:-1], "0" * 12, "'", WINDOW):
        assert "Nothing here has this receipt." in looked_up(library, wrong)


def test_nobody_tries_all_receipts_with_however_many_browsers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("facilitator.web.receipts.LOOKUP_RATE", RateLimit(burst=2, per_second=0))
    plan = read_plan(CHECKOUT / "agenda.yaml", settings_by_kind())
    served = create_app(plan, MemoryJournal(plan.session.id), make_keys(), "http://hall.example")
    pages = [served.app.test_client().get("/c?receipt=000000000000").text for _ in range(3)]
    assert ["Nothing here has this receipt" in one for one in pages] == [True, True, False]
    assert "That was too fast." in pages[2]


def test_at_a_shared_computer_one_can_be_somebody_else_and_keeps_the_place_in_the_hall(
    hall: Hall, facilitator: Client
) -> None:
    shared, receipt = commented(hall, facilitator, "Of the first visitor")
    shared.give_name("Ana At The Kiosk", "partner")
    assert receipt in shared.http.get(hall.url + "/c").text
    assert shared.form("/c/else").ok
    page = shared.http.get(hall.url + "/c").text
    assert receipt not in page
    assert "Of the first visitor" not in page
    assert "Ana At The Kiosk" in shared.http.get(hall.url + "/").text
    again = shared.form("/c", once="b-1", block=WINDOW, text="Of the second", lang="en")
    assert "Of the second" in again.text


def test_nothing_in_the_journal_joins_a_comment_to_the_name_of_who_sent_it(
    hall: Hall, facilitator: Client
) -> None:
    phone, _ = commented(hall, facilitator, "From the phone of Ana")
    phone.give_name("Ana Of Two Pages", "partner")
    found: dict[str, tuple[str, Any]] = {}
    with sqlite3.connect(f"file:{hall.journal}?mode=ro", uri=True) as journal:
        for name, actor, body in journal.execute("SELECT name, actor, body FROM events"):
            found[name] = actor, json.loads(body)
    sender, comment = found["CommentReceived"]
    visitor, joined = found["PersonJoined"]
    assert comment["resident"] in sender
    assert joined["device"] in visitor
    hers = json.dumps(found["PersonJoined"])
    assert comment["resident"] not in hers
    assert joined["device"] not in json.dumps(found["CommentReceived"])


def test_a_cookie_of_before_goes_on_seeing_its_comments() -> None:
    identity = Identity(make_keys())
    old = identity.verify(identity.sign(DeviceCookie("device-1", "mayor")))
    assert identity.actor(old, "resident", State()) == Actor(Role.RESIDENT, "device-1")


def test_a_form_that_was_refused_keeps_theme_and_language(hall: Hall, facilitator: Client) -> None:
    facilitator.do("OpenWindow", block=WINDOW)
    theme = facilitator.see("plan")["themes"][1]["id"]
    shown = sent(Client(hall), block=WINDOW, text=" ", lang="es", theme=theme)
    assert f'value="{theme}" checked' in shown
    assert 'name="lang" value="es" checked' in shown


def test_the_way_to_the_other_language_keeps_what_was_typed(
    hall: Hall, facilitator: Client
) -> None:
    facilitator.do("OpenWindow", block=WINDOW)
    resident = Client(hall)
    shown = resident.form("/c", speak="es", block=WINDOW, text="Half a sen", lang="en").text
    assert ">Half a sen</textarea>" in shown
    assert '<html lang="es">' in shown
    assert 'name="lang" value="en" checked' in shown
    assert '<html lang="es">' in resident.http.get(hall.url + "/c").text

"""Personal badges: one for each name on the roster, and a secret from everybody else."""

import re
import stat
from html.parser import HTMLParser

import msgspec
import pytest
from story import AGENDA, PLAN, RULES
from town import Town

from facilitator.access.identity import Identity
from facilitator.access.keys import KeysUnreadableError, key_file, load_keys, make_keys
from facilitator.journal import JournalMissing
from facilitator.plan.values import Plan
from facilitator.record import badges as making
from facilitator.record.badges import write_badges
from facilitator.record.errors import RecordError
from facilitator.web.qr_svg import draw_inline

HERE = "http://10.0.0.5:8000"


@pytest.fixture
def drawn(monkeypatch):
    """The texts that codes were drawn of."""
    texts = []

    def draw(text):
        texts.append(text)
        return draw_inline(text)

    monkeypatch.setattr(making, "draw_inline", draw)
    return texts


@pytest.fixture
def file(tmp_path):
    return tmp_path / "badges.html"


class Reader(HTMLParser):
    """Counts elements, and collects what is read and what is fetched."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.words, self.fetched = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.fetched += [value for name, value in attrs if name in ("src", "href")]

    def handle_data(self, data):
        self.words.append(data)


def test_every_seat_has_a_badge_that_the_door_will_know(empty_town, file, drawn):
    assert write_badges(empty_town.path, HERE, file, RULES) == len(PLAN.people)
    identity = Identity(load_keys(key_file(empty_town.path)))
    tokens = [text.removeprefix(f"{HERE}/badge/") for text in drawn]
    assert [identity.seat_of(token) for token in tokens] == [seat.id for seat in PLAN.people]


def test_a_badge_that_was_not_made_with_the_sessions_keys_is_nobodys(empty_town):
    identity = Identity(load_keys(key_file(empty_town.path)))
    seat = PLAN.people[0].id
    body, dot, mark = identity.badge(seat).rpartition(".")
    for forged in (Identity(make_keys()).badge(seat), body, f"{body}{dot}{mark[::-1]}", seat, ""):
        assert identity.seat_of(forged) is None


def test_the_page_has_a_code_and_the_words_for_everyone_and_needs_nothing_else(empty_town, file):
    write_badges(empty_town.path, HERE, file, RULES)
    page = Reader(file.read_text("utf-8"))
    assert page.tags.count("svg") == page.tags.count("article") == len(PLAN.people)
    assert not page.fetched
    assert "script" not in page.tags
    for said in ("Mayor Ruiz", "Alcaldesa Ruiz", "Council", "Concejo", "Small Town", HERE):
        assert said in page.words, said
    assert page.words.count("Pat Manager") == 1, "a name that is the same in both is said once"


def test_no_token_can_be_read_off_the_page_in_letters(empty_town, file, drawn):
    write_badges(empty_town.path, HERE, file, RULES)
    page = file.read_text("utf-8")
    assert not any(text.rsplit("/", 1)[1] in page for text in drawn)
    assert not re.search(r'\bid="', page), "the same id twice would be no HTML"


def test_the_file_is_its_owners_alone(empty_town, file):
    for _ in ("made", "made again"):
        write_badges(empty_town.path, HERE, file, RULES)
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert {path.name for path in file.parent.glob("*badges*")} == {"badges.html"}


def test_names_are_words_and_never_markup(tmp_path, file):
    seat = AGENDA["people"][0] | {"name": {"en": "<script>alert(1)</script> & Co"}}
    town = Town(tmp_path, msgspec.convert(AGENDA | {"people": [seat]}, Plan))
    write_badges(town.path, HERE, file, RULES)
    town.close()
    assert "script" not in Reader(file.read_text("utf-8")).tags
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co" in file.read_text("utf-8")


def test_another_file_in_the_place_is_not_overwritten(empty_town, file):
    file.write_text("my notes")
    with pytest.raises(RecordError, match=r"badges\.html is there already and holds no badges"):
        write_badges(empty_town.path, HERE, file, RULES)
    assert file.read_text() == "my notes"


@pytest.mark.parametrize("address", ["10.0.0.5:8000", "ftp://hall", "http://", "http://h/#x", ""])
def test_what_no_phone_can_open_is_refused(empty_town, file, address):
    with pytest.raises(RecordError, match="not an address that a phone can open"):
        write_badges(empty_town.path, address, file, RULES)
    assert not file.exists()


def test_a_journal_that_is_not_there_is_said_to_be_missing(tmp_path, file):
    with pytest.raises(JournalMissing, match="made when the session is first served"):
        write_badges(tmp_path / "nowhere.db", HERE, file, RULES)


def test_keys_that_are_not_there_are_never_made_here(empty_town, file):
    key_file(empty_town.path).unlink()
    with pytest.raises(RecordError, match=r"session\.db\.key: .* serve the session once first"):
        write_badges(empty_town.path, HERE, file, RULES)
    assert not key_file(empty_town.path).exists()


def test_a_key_file_that_is_none_is_named(empty_town, file):
    key_file(empty_town.path).write_text("{}")
    with pytest.raises(KeysUnreadableError, match=r"session\.db\.key"):
        write_badges(empty_town.path, HERE, file, RULES)


def test_a_session_without_a_roster_has_no_badges(tmp_path, file):
    town = Town(tmp_path, msgspec.convert(AGENDA | {"people": [], "teams": []}, Plan))
    with pytest.raises(RecordError, match="The roster has no names"):
        write_badges(town.path, HERE, file, RULES)
    town.close()


def test_a_session_in_one_language_prints_badges_in_that_one_alone(tmp_path, file, drawn):
    session = AGENDA["session"] | {"languages": ["en"]}
    town = Town(tmp_path, msgspec.convert(AGENDA | {"session": session}, Plan))
    write_badges(town.path, HERE, file, RULES)
    words = " ".join(Reader(file.read_text("utf-8")).words)
    assert "Scan to join" in words
    assert "Escanee" not in words
    assert "Imprima" not in words
    assert "Alcaldesa Ruiz" not in words

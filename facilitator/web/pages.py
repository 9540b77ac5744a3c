"""Pages: the first views of a surface in the HTML, ready to be shown, and what every page has.

What is the same for everybody goes into a shell (`shells.py`), and with it the views of shared
topics. At the end stand a person's own: who one is, one's own view, and the tokens of the forms.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from babel.dates import format_date, format_time
from flask import Flask, Response, current_app, render_template, request
from flask_babel import gettext as _
from flask_wtf.csrf import generate_csrf
from markupsafe import Markup, escape

from facilitator.core import current_plan
from facilitator.core.audiences import BY_LINK, BY_SURFACE, FIGURES, MINE
from facilitator.core.context import Actor, Role
from facilitator.core.questions.kind import QUESTION
from facilitator.publishing.view_messages import ViewMessage

from .folding import folded
from .headers import secured
from .languages import NAMES, current, locale, session_languages
from .services import services
from .shells import Shells
from .statics import static_urls

SHELLS = "facilitator-shells"


def page(
    template: str,
    key: Hashable | None,
    forms: Mapping[str, Mapping[str, str]],
    end: str = "",
    **values: Any,
) -> Response:
    """A page of `template` with `values`, which are the same for all who come with this `key`.

    `key` is None where they are one person's. `forms` says by its id which forms there are, and
    which hidden fields each has of its own.
    """
    return _kept(template, key, lambda: render_template(template, **values), end + _hidden(forms))


def _kept(template: str, key: Hashable | None, render: Callable[[], str], end: str) -> Response:
    here = (template, current(), request.full_path, static_urls().since)
    whole = (*here, key) if key is not None else None
    shells: Shells = current_app.extensions[SHELLS]
    return shells.page(whole, render, end)


def live_page(
    surface: str,
    who: Actor,
    key: Hashable | None = (),
    forms: Mapping[str, Mapping[str, str]] | None = None,
    **values: Any,
) -> Response:
    """A page that carries everything its surface needs, so nothing waits for a second trip."""
    publisher, trouble = services().publisher, services().service.trouble
    views = [publisher.newest(topic) for topic in publisher.topics(who)]
    shared = [one for one in views if not _belongs_at_the_end(one)]
    code = trouble.code if trouble else None
    seen = tuple((one.topic, one.rev) for one in shared)
    faces, needed = _faces(surface)
    return page(
        f"{surface}.html",
        None if key is None else (key, seen, code),
        forms or {},
        _end_of_json(who, [one for one in views if _belongs_at_the_end(one)]),
        first_views=lambda: _beginning_of_json(surface, shared, code, faces),
        needed=needed,
        surface=surface,
        **values,
    )


def written_page(
    surface: str,
    who: Actor,
    shown: Sequence[ViewMessage],
    key: Hashable | None,
    forms: Mapping[str, Mapping[str, str]],
    kinds: Iterable[str],
    **values: Any,
) -> Response:
    """A page that says in its HTML what it shows. It carries which views these were (`shown`), so
    that its script is told of newer ones and fetches its own parts anew; of the scripts that come
    apart it has those of the `kinds` of activity that are on it."""
    trouble = services().service.trouble
    code = trouble.code if trouble else None
    faces = _among(kinds, static_urls().faces(surface, current()))
    return page(
        f"{surface}.html",
        None if key is None else (key, code),
        forms,
        _end_of_json(who, [], shown={one.topic: (one.epoch, one.rev) for one in shown}),
        first_views=lambda: _beginning_of_json(surface, [], code, faces),
        needed=[*faces.values()],
        surface=surface,
        **values,
    )


def part_of_page(
    template: str,
    tag: str,
    key: str | None,
    values: Callable[[], Mapping[str, Any]],
    keep: str = "private, no-cache",
) -> Response:
    """A part of a page for who has the page: the same for all who come with this `key`, as `page`
    has it. Who has what goes by this `tag` is told that nothing has changed. `values` are asked for
    only where it has to be made; `keep` says what a browser may keep of it.
    """
    response = Response(status=304)
    if tag not in request.if_none_match:
        response = _kept(template, key, lambda: render_template(template, **values()), "")
    response.set_etag(tag)
    response.headers["Cache-Control"] = keep
    return response


def _faces(surface: str) -> tuple[dict[str, str], list[str]]:
    """Where the faces are that this plan may need, by kind, as it is or with what can be added,
    with their later parts; and where the ones are that are needed now."""
    there = static_urls().faces(surface, current())
    if not there:
        return {}, []
    run, kinds, asked = services().service.read(
        lambda state: (
            state.run.block,
            {one.id: one.kind for one in current_plan.blocks(state)},
            {one.block: one.question.kind for one in state.asked.values()},
        )
    )
    here = _among({kinds.get(run or "", ""), asked.get(run or "", "")}, there)
    added = services().service.rules.kinds_with(lambda kind: kind.impromptu is not None)
    needed = {*kinds.values(), *added, QUESTION.kind}
    return _among([one for one in there if _kind_of(one) in needed], there), [*here.values()]


def _kind_of(face: str) -> str:
    """A later part of a face is called by its kind and a name: `mapping-result`."""
    return face.partition("-")[0]


def _among(kinds: Iterable[str], there: Mapping[str, str]) -> dict[str, str]:
    return {kind: there[kind] for kind in kinds if kind in there}


def _belongs_at_the_end(view: ViewMessage) -> bool:
    """What is one person's, or another one with every ballot."""
    return view.topic.startswith(MINE) or view.topic == FIGURES


def see_other(path: str) -> Response:
    """After a form: go on there, and a reload of that page sends nothing again."""
    return Response(status=303, headers={"Location": path})


def prepare(app: Flask) -> None:
    """Security headers, and what templates may use."""
    app.extensions[SHELLS] = Shells()
    app.after_request(secured)
    app.context_processor(_words)
    app.add_template_filter(_hour, "hour")
    app.add_template_filter(_day, "day")
    app.add_template_filter(_date, "date")
    app.add_template_filter(_offset, "offset")
    app.add_template_filter(folded, "folded")


def _beginning_of_json(
    surface: str, views: list[ViewMessage], trouble: str | None, faces: Mapping[str, str]
) -> Markup:
    """What a surface is told on every screen alike: an object that is not closed yet."""
    if not BY_SURFACE[surface].every_language:
        views = [_in_this_language(one) for one in views]
    about = {
        "surface": surface,
        "lang": current(),
        "languages": session_languages(),
        "rehearsal": services().rehearsal,
        "trouble": trouble,
        "views": views,
    }
    if BY_SURFACE[surface].doors:
        about = _doors() | about
    if faces:
        about = {"faces": faces} | about
    return Markup(_inline_json(about).removesuffix("]}"))  # noqa: S704 - as _inline_json says


def _in_this_language(view: ViewMessage) -> ViewMessage:
    """A view as this page shows it: texts that have its language are sent in no other."""
    body = _only(current(), set(session_languages()), view.read())
    return msgspec.structs.replace(view, body=msgspec.Raw(msgspec.json.encode(body)))


def _only(language: str, languages: set[str], value: Any) -> Any:
    if isinstance(value, list):
        return [_only(language, languages, one) for one in value]
    if not isinstance(value, dict):
        return value
    if language in value and value.keys() <= languages:
        return {language: value[language]}
    return {name: _only(language, languages, one) for name, one in value.items()}


def _doors() -> dict[str, Any]:
    """Where others come in, and the codes to get there."""
    return {
        "join": {"url": services().address + "/", "qr": "/qr/join.svg"},
        "residents": {"url": services().address + "/c", "qr": "/qr/residents.svg"},
    }


def _end_of_json(who: Actor, views: list[ViewMessage], **more: Any) -> str:
    """The rest of that object: the views that are this person's, who that is, and the time."""
    mine = "".join("," + _inline_json(one) for one in views)
    about = {"me": who.id, "role": who.role, "now": services().environment.now(), **more}
    about |= _of_a_console(who) if who.role in BY_LINK else _waits(who)
    return f"{mine}],{_inline_json(about)[1:]}</script>\n"


def _of_a_console(who: Actor) -> dict[str, Any]:
    """What the kinds of block are called, and which commands are this console's to give."""
    rules = services().service.rules
    return {
        "kinds": {kind: one.name for kind, one in rules.kinds.items()},
        "program": services().program,
        "may": [command.__name__ for command in rules.commands if who.role in command.by],
    }


def _waits(who: Actor) -> dict[str, str]:
    """What the phone of somebody says whom nobody has confirmed; few need the words."""
    person = services().service.read(lambda state: state.people.get(who.id))
    if who.role is not Role.PARTICIPANT or person is None or person.confirmed:
        return {}
    said = _("The facilitator confirms you in a moment; your dots and answers count from then on.")
    return {"waits": said + " " + _("Votes are recorded by name.")}


def _hidden(forms: Mapping[str, Mapping[str, str]]) -> str:
    """The fields of forms that nobody fills in; they belong to a form by its id."""
    if not forms:
        return ""
    check = {"csrf_token": generate_csrf()}
    return "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}" form="{escape(form)}">'
        for form, own in forms.items()
        for name, value in (check | dict(own)).items()
    )


def _inline_json(value: Any) -> str:
    """JSON that can stand inside a script element, whatever people have written."""
    text = msgspec.json.encode(value).decode()
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


def _words() -> dict[str, Any]:
    return {
        "lang": current(),
        "language_names": NAMES,
        "other_languages": [one for one in session_languages() if one != current()],
        "here": "/" if request.path == "/join" else request.full_path.rstrip("?"),
        "say": _say,
        "static_urls": static_urls(),
        "rehearsal": services().rehearsal,
    }


def _day(at: int) -> str:
    """A moment (ms) as a day where the session is held."""
    return str(format_date(_local(at).date(), "full", locale=locale()))


def _date(written: str) -> str:
    """A calendar date as the plan writes it, in words."""
    return str(format_date(date.fromisoformat(written), "full", locale=locale()))


def _offset(at: int) -> int:
    """By how many minutes the session's clock is ahead of UTC at a moment (ms)."""
    ahead = _local(at).utcoffset() or timedelta()
    return int(ahead.total_seconds()) // 60


def _hour(at: int) -> str:
    """A moment (ms) as a time of day where the session is held; no line ends within it."""
    words = format_time(_local(at), "short", locale=locale())
    return "\N{NO-BREAK SPACE}".join(words.split())


def _local(at: int) -> datetime:
    zone = services().service.read(
        lambda state: state.plan.session.timezone if state.plan else "UTC"
    )
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(ZoneInfo(zone))


def _say(text: dict[str, str] | None) -> str:
    """A text of the plan in the page's language, or in the first it has."""
    if not text:
        return ""
    return text.get(current()) or next(iter(text.values()))

"""The sheet of badges as one page of HTML that needs nothing but itself: eight to a page."""

from collections.abc import Sequence
from html import escape

from msgspec import Struct

from facilitator.plan.values import Session, Text

MARK = '<meta name="generator" content="facilitator badges">'

_STYLE = """
@page { margin: 10mm; }
* { box-sizing: border-box; margin: 0; }
body { font: 3.4mm/1.3 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #111;
  background: #fff; }
main { display: grid; grid-template-columns: repeat(2, 92mm); gap: 2mm; justify-content: center; }
article { display: grid; grid-template-columns: 34mm 1fr; gap: 1mm 3mm; height: 62mm;
  padding: 3mm 4mm; border: .2mm dashed #888; break-inside: avoid; overflow: hidden;
  grid-template-rows: auto 1fr auto; }
header, footer { grid-column: 1 / -1; color: #333; }
header, footer { font-size: 2.8mm; }
header p { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
svg { width: 34mm; height: 34mm; align-self: center; }
.who { align-self: center; overflow-wrap: anywhere; }
h2 { font-size: 5mm; line-height: 1.15; font-weight: 700; }
h2 + h2 { margin-top: 1mm; font-size: 4.2mm; font-weight: 500; }
.group { margin-top: 2mm; color: #333; }
.address { font-weight: 600; font-size: 3.2mm; overflow-wrap: anywhere; }
.hint { padding: 6mm; text-align: center; }
@media print { .hint { display: none; } }
"""
_HINT = {
    "en": "Print, cut along the lines, and hand each badge to its person alone: whoever scans it "
    "takes that place.",
    "es": "Imprima, recorte por las líneas y entregue cada gafete solo a su titular: quien lo "
    "escanee ocupa ese lugar.",
}
_SCAN = {
    "en": "Scan to join as yourself.",
    "es": "Escanee para entrar con su nombre.",
}


class Badge(Struct, frozen=True):
    """What is printed for one person; `code` is an SVG element."""

    name: Text
    group: Text
    code: str


def page(session: Session, address: str, badges: Sequence[Badge]) -> str:
    """The whole page; `address` is printed for those whose camera fails."""
    title = " · ".join(_distinct(_spoken(session.title, session)).values())
    cards = "\n".join(_card(session, address, badge) for badge in badges)
    return f"""<!doctype html>
<html lang="{session.languages[0]}">
<head>
<meta charset="utf-8">
{MARK}
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>{escape(title)}</title>
<style>{_STYLE}</style>
</head>
<body>
{_each("p", _spoken(_HINT, session), "hint")}
<main>
{cards}
</main>
</body>
</html>
"""


def _card(session: Session, address: str, badge: Badge) -> str:
    """One badge; the code itself has no words, so a screen reader passes over it."""
    code = badge.code.replace("<svg ", '<svg aria-hidden="true" ', 1)
    return f"""<article>
<header>
<p><strong>{escape(session.city)}</strong></p>
{_each("p", _spoken(session.title, session))}
</header>
{code}
<div class="who">
{_each("h2", _spoken(badge.name, session))}
<div class="group">{_each("p", _spoken(badge.group, session))}</div>
</div>
<footer>
<p>{_joined(_spoken(_SCAN, session))}</p>
<p class="address">{escape(address)}</p>
</footer>
</article>"""


def _spoken(text: Text, session: Session) -> Text:
    """A text in the languages of the session; in what it has, where it has none of them."""
    return {language: text[language] for language in session.languages if language in text} or text


def _each(tag: str, text: Text, name: str = "") -> str:
    styled = f' class="{name}"' if name else ""
    return "\n".join(
        f'<{tag}{styled} lang="{language}">{escape(said)}</{tag}>'
        for language, said in _distinct(text).items()
    )


def _joined(text: Text) -> str:
    return " · ".join(
        f'<span lang="{language}">{escape(said)}</span>'
        for language, said in _distinct(text).items()
    )


def _distinct(text: Text) -> Text:
    """Said once where two languages say it alike."""
    firsts = {said: language for language, said in reversed(text.items())}
    return {language: said for language, said in text.items() if firsts[said] == language}

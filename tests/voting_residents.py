"""A vote that residents advise in, on the plan of the two days."""

from pathlib import Path

from hall import CHECKOUT

VOTE = "priority-mapping"
MARK = "          take: 3 "
GROUPS = "          eligible: [council, staff, partner, residents]\n          binding: [council]\n"


def advised_by_residents(folder: Path, **settings: str) -> Path:
    """The agenda with a ballot for residents; `settings` stand in the place of the vote's own."""
    text = (CHECKOUT / "agenda.yaml").read_text(encoding="utf-8")
    assert text.count(MARK) == 1
    if GROUPS not in text:
        text = text.replace(MARK, GROUPS + MARK)
    for name, value in settings.items():
        before = next(one for one in text.splitlines() if one.startswith(f"          {name}: "))
        text = text.replace(before, f"          {name}: {value}")
    agenda = folder / "advised.yaml"
    agenda.write_text(text, encoding="utf-8")
    return agenda

"""`facilitator badges`: one personal badge for each name on the roster, on sheets to print.

A badge is a key: whoever scans it is that person. The file is therefore written for its owner's
eyes alone, and needs the secrets that lie beside the journal.
"""

from pathlib import Path
from urllib.parse import urlsplit

from facilitator.access.identity import Identity
from facilitator.access.keys import Keys, key_file, load_keys
from facilitator.core.people import known_as
from facilitator.core.rules import Rules
from facilitator.journal.whole_files import write_whole
from facilitator.web.qr_svg import draw_inline

from .badge_sheet import MARK, Badge, page
from .errors import RecordError
from .reading import read_session


def write_badges(journal: Path, address: str, file: Path, rules: Rules) -> int:
    """Write `file`, a page of HTML for A4 or Letter, and return the number of badges in it.

    `address` is what phones open, such as http://10.0.0.5:8000. Raises JournalError, RecordError,
    KeysUnreadableError, OSError.
    """
    _refuse_what_is_no_address(address)
    recorded = read_session(journal, rules)
    plan = recorded.plan
    identity = Identity(_keys(journal))
    if not plan.people:
        raise RecordError("The roster has no names. Write them under `people:` in the agenda.")
    groups = {group.id: group.title for group in plan.groups}
    badges = [
        Badge(
            known_as(recorded.state, seat),
            groups.get(seat.group, {}),
            draw_inline(f"{address}/badge/{identity.badge(seat.id)}"),
        )
        for seat in plan.people
    ]
    _write(file, page(plan.session, address, badges))
    return len(badges)


def _refuse_what_is_no_address(address: str) -> None:
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise RecordError(
            f"{address} is not an address that a phone can open. Expected one such as "
            "http://10.0.0.5:8000, as `facilitator serve` prints it."
        )


def _keys(journal: Path) -> Keys:
    path = key_file(journal)
    if not path.exists():
        raise RecordError(
            f"{path}: the key file that signs badges is not here. It is made beside the journal "
            "when the session is served: serve the session once first, or bring the file back."
        )
    return load_keys(path)


def _write(file: Path, text: str) -> None:
    """Whole or not at all, readable by its owner alone, and only over an earlier sheet."""
    if file.exists() and MARK not in file.read_text("utf-8", errors="replace"):
        raise RecordError(f"{file} is there already and holds no badges. Name another with --file.")
    write_whole(file, text.encode())

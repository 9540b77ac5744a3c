"""The secrets of one session: what signs cookies and badges, and the tokens of secret links.

They live in a file of their own beside the journal, readable by its owner alone, so that the
journal can be handed on without them. Whoever loses the file loses cookies and badges, no more.
A file that was written by hand or by a faulty disk is not believed: an empty token would open the
console to everybody, and two that are alike make a moderator the facilitator.
"""

import hashlib
import logging
import secrets
from pathlib import Path

import msgspec
from msgspec import Struct

from facilitator.core.audiences import BY_LINK
from facilitator.core.context import Role
from facilitator.journal.whole_files import write_whole

log = logging.getLogger(__name__)

SHORTEST = 16
"""Characters of a secret; ours have 32 at least."""
OF_OTHERS = 0o077
"""What nobody but the owner may do with the file."""


class KeysUnreadableError(Exception):
    """The key file is there but is not one."""


class Keys(Struct):
    """`secret` signs; `links` has the token of each role's secret link."""

    secret: str
    links: dict[str, str]

    def token(self, role: Role) -> str:
        """The token of a role's secret link."""
        return self.links[role]

    def fingerprint(self, role: Role) -> str:
        """What a cookie keeps of a token: enough to see that the link was rotated since."""
        return hashlib.sha256(self.token(role).encode()).hexdigest()[:16]


def make_keys() -> Keys:
    """New secrets."""
    return Keys(secrets.token_hex(32), {role: _token() for role in BY_LINK})


def key_file(journal: Path) -> Path:
    """Where the secrets of a journal's session are."""
    return journal.with_name(journal.name + ".key")


def load_keys(path: Path, rotate: bool = False) -> Keys:
    """Read the key file, made on first use; `rotate` gives the secret links new tokens. A role
    that has none there yet is given one.

    Raises KeysUnreadableError, naming the file, where it holds something else or cannot be had.
    """
    try:
        keys = _read(path) if path.exists() else make_keys()
        _tighten(path)
        known = keys.links.keys()
        new = BY_LINK | known if rotate else BY_LINK - known
        keys.links |= {role: _token() for role in new}
        if new or not path.exists():
            write_whole(path, msgspec.json.encode({"secret": keys.secret, **keys.links}))
    except OSError as error:
        raise KeysUnreadableError(
            f"{path}: the key file cannot be read or written ({error.strerror}). "
            "Check who owns it and its folder."
        ) from error
    return keys


def copy_keys(journal: Path, copy: Path) -> bool:
    """Put the key of a journal beside its copy; False where there is none. Raises OSError."""
    path = key_file(journal)
    if path.exists():
        write_whole(key_file(copy), path.read_bytes())
    return path.exists()


def _read(path: Path) -> Keys:
    try:
        links = msgspec.json.decode(path.read_bytes(), type=dict[str, str])
        keys = Keys(links.pop("secret"), links)
    except (msgspec.MsgspecError, UnicodeDecodeError, KeyError) as error:
        raise _no_keys(path, f"this is not a key file ({error})") from error
    secrets_of_it = (keys.secret, *links.values())
    if any(len(one) < SHORTEST for one in secrets_of_it):
        raise _no_keys(path, f"a secret in this key file has fewer than {SHORTEST} characters")
    if len(set(secrets_of_it)) < len(secrets_of_it):
        raise _no_keys(path, "two secrets in this key file are the same")
    return keys


def _no_keys(path: Path, why: str) -> KeysUnreadableError:
    return KeysUnreadableError(
        f"{path}: {why}. Move it away to have new keys made; phones and consoles then sign in "
        "again."
    )


def _tighten(path: Path) -> None:
    """Make the file its owner's alone; the log says so, as others may have read it."""
    if not path.exists() or not path.stat().st_mode & OF_OTHERS:
        return
    try:
        path.chmod(0o600)
    except OSError as error:
        raise KeysUnreadableError(
            f"{path}: others may read this key file, and it cannot be changed ({error.strerror}). "
            "Its owner has to: chmod 600."
        ) from error
    log.warning(
        "%s could be read by others and is its owner's alone from now on. If somebody may have: "
        "serve --new-links closes consoles that were opened with the old links.",
        path,
    )


def _token() -> str:
    return secrets.token_urlsafe(24)

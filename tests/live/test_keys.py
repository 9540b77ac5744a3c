"""A key file is believed only if nobody could have opened a door with what it holds."""

import logging
import os
from pathlib import Path

import msgspec
import pytest

from facilitator.access.keys import Keys, KeysUnreadableError, load_keys
from facilitator.core.context import Role

LINKS = {"facilitator": "f" * 32, "moderator": "m" * 32, "speaker": "p" * 32, "clerk": "c" * 32}
GOOD = {"secret": "s" * 32, **LINKS}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "session.db.key"


def write(file: Path, keys: dict[str, str], mode: int = 0o600) -> None:
    file.write_bytes(msgspec.json.encode(keys))
    file.chmod(mode)


def test_keys_are_made_once_and_read_again(file: Path) -> None:
    made = load_keys(file)
    assert load_keys(file) == made
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("new", [Role.MODERATOR, Role.CLERK])
def test_a_role_that_had_no_link_yet_is_given_one_and_all_others_keep_theirs(
    file: Path, new: Role
) -> None:
    write(file, {name: one for name, one in GOOD.items() if name != new})
    keys = load_keys(file)
    assert keys.token(Role.FACILITATOR) == GOOD["facilitator"]
    assert keys.token(new) not in GOOD.values()
    assert load_keys(file) == keys


def test_a_file_without_what_signs_is_no_key_file(file: Path) -> None:
    write(file, LINKS)
    with pytest.raises(KeysUnreadableError, match="this is not a key file"):
        load_keys(file)


@pytest.mark.parametrize("name", GOOD)
@pytest.mark.parametrize("token", ["", "short"])
def test_an_empty_secret_or_a_short_one_opens_nothing(file: Path, name: str, token: str) -> None:
    write(file, GOOD | {name: token})
    with pytest.raises(KeysUnreadableError, match=r"fewer than 16 characters\. Move it away"):
        load_keys(file)


@pytest.mark.parametrize(
    ("one", "other"),
    [("secret", "facilitator"), ("secret", "moderator"), ("facilitator", "moderator")],
)
def test_two_secrets_that_are_alike_are_refused(file: Path, one: str, other: str) -> None:
    write(file, GOOD | {one: GOOD[other]})
    with pytest.raises(KeysUnreadableError, match=r"are the same\. Move it away"):
        load_keys(file, rotate=True)


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o660, 0o602])
def test_what_others_could_read_is_its_owners_alone_from_then_on_and_said(
    file: Path, mode: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    write(file, GOOD, mode)
    assert load_keys(file) == Keys(GOOD["secret"], LINKS)
    assert file.stat().st_mode & 0o777 == 0o600
    assert "--new-links" in caplog.text


def test_what_cannot_be_made_ones_own_is_refused(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, mode: int) -> None:
        raise PermissionError(1, os.strerror(1))

    write(file, GOOD, 0o644)
    monkeypatch.setattr(Path, "chmod", refuse)
    with pytest.raises(KeysUnreadableError, match="chmod 600"):
        load_keys(file)

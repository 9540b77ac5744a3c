"""Installed from a copy of the checkout that has no .git, it serves another city's agenda.

The wheel is built in pip's own isolation and installed, with everything it needs, into an empty
environment outside the checkout; both take what they need from the package index that pip is
configured for, so this test needs one.
"""

import re
import shutil
import subprocess
import sys
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from hall import CHECKOUT, Hall

PATIENCE = 180
SPANISH = {"Accept-Language": "es-MX,es;q=0.9"}
UNSHIPPED = shutil.ignore_patterns(
    *(".*", "__pycache__", "*.db*", "docs", "tests", "bench", "tools", "node_modules")
)
SHIPPED = {
    "facilitator": "facilitator",
    "static": "facilitator/shipped/static",
    "templates": "facilitator/shipped/templates",
}
SERVED = {
    "/": "text/html",
    "/stage": "text/html",
    "/c": "text/html",
    "/console": "text/html",
    "/qr/join.svg": "image/svg+xml",
    "/qr/residents.svg": "image/svg+xml",
}
TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    shutil.copytree(CHECKOUT, folder / "source", ignore=UNSHIPPED)
    pip("wheel", "--no-deps", "--wheel-dir", str(folder), str(folder / "source"))
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def program(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("elsewhere") / "venv"
    venv.create(folder, symlinks=True)
    constraints = str(CHECKOUT / "constraints.txt")
    pip("--python", str(folder / "bin" / "python"), "install", "-c", constraints, str(wheel))
    return folder / "bin" / "facilitator"


@pytest.fixture(scope="module")
def town(program: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty folder where somebody has just made an agenda."""
    folder = tmp_path_factory.mktemp("town")
    run(folder, str(program), "new", "Riverton retreat")
    return folder


@pytest.fixture(scope="module")
def hall(program: Path, town: Path) -> Iterator[Hall]:
    served = Hall(town, Path("agenda.yaml"))
    served.program, served.cwd = (str(program),), town
    yield served.open()
    served.close()


def pip(*arguments: str) -> None:
    run(Path.cwd(), sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments)


def run(folder: Path, *command: str) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def files_of(folder: Path) -> Iterator[Path]:
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return (path for path in found if path.suffix != ".pyc")


def test_the_wheel_holds_every_file_of_the_house_and_no_other(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
    expected = {
        f"{place}/{path.as_posix()}"
        for folder, place in SHIPPED.items()
        for path in files_of(CHECKOUT / folder)
    }
    about = {name for name in names if ".dist-info/" in name}
    assert names - about == expected
    assert any(name.endswith("/LICENSE") for name in about)
    assert {"facilitator/plan/starter.yaml", "facilitator/shipped/templates/phone.html"} <= names


def test_no_file_of_the_wheel_names_a_path_of_the_machine_that_made_it(wheel: Path) -> None:
    ours = [str(path).encode() for path in (CHECKOUT, wheel.parent, Path(sys.prefix))]
    with zipfile.ZipFile(wheel) as packed:
        for name in packed.namelist():
            assert not [path for path in ours if path in packed.read(name)], name


def test_a_new_agenda_is_without_faults(program: Path, town: Path) -> None:
    assert "Riverton retreat" in run(town, str(program), "check", "agenda.yaml")


@pytest.mark.parametrize(("path", "content_type"), SERVED.items(), ids=SERVED.keys())
def test_every_surface_is_served(hall: Hall, path: str, content_type: str) -> None:
    answer = requests.get(hall.url + path, timeout=PATIENCE)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].partition(";")[0] == content_type


def test_every_file_for_browsers_is_served_as_what_it_is(hall: Hall) -> None:
    with requests.Session() as browser:
        for path in files_of(CHECKOUT / "static"):
            if path.suffix not in TYPES:
                continue
            answer = browser.get(f"{hall.url}/static/{path.as_posix()}", timeout=PATIENCE)
            assert answer.status_code == 200, path
            assert answer.headers["Content-Type"].partition(";")[0] == TYPES[path.suffix], path
            assert answer.content == (CHECKOUT / "static" / path).read_bytes(), path


@pytest.mark.parametrize("path", ["/", "/stage", "/c", "/console"])
def test_what_a_page_links_to_is_there(hall: Hall, path: str) -> None:
    page = requests.get(hall.url + path, timeout=PATIENCE).text
    linked = set(re.findall(r'"(/static/[^"]+|/qr/[^"]+)"', page))
    assert {Path(one).suffix for one in linked} >= {".css", ".js"}
    for one in linked:
        assert requests.get(hall.url + one, timeout=PATIENCE).status_code == 200, one


def test_the_page_speaks_spanish_to_who_asks_for_it(hall: Hall) -> None:
    english = requests.get(hall.url, timeout=PATIENCE).text
    spanish = requests.get(hall.url, headers=SPANISH, timeout=PATIENCE).text
    assert '<html lang="en"' in english
    assert "Who are you?" in english
    assert '<html lang="es"' in spanish
    assert "Who are you?" not in spanish
    assert "¿Quién es usted?" in spanish


def test_the_session_is_the_new_one_and_is_remembered_where_it_was_started(
    hall: Hall, town: Path
) -> None:
    assert "Riverton retreat" in requests.get(hall.url, timeout=PATIENCE).text
    assert (town / "session.db").stat().st_size

"""One served session for the tests of pages; each test brings people of its own."""

from collections.abc import Iterator

import pytest
from hall import CHECKOUT, Client, Hall


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    served = Hall(tmp_path_factory.mktemp("hall"), CHECKOUT / "agenda.yaml").open()
    yield served
    served.close()


@pytest.fixture(scope="module")
def facilitator(hall: Hall) -> Client:
    return Client(hall).sign_in().connect("console")

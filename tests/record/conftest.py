"""A town's session on disk, its writer still open unless a test closes it."""

import pytest
from town import Town, first_day


@pytest.fixture
def empty_town(tmp_path):
    """The agenda is adopted, and nothing has happened."""
    made = Town(tmp_path)
    yield made
    made.close()


@pytest.fixture
def town(empty_town):
    """The first day is under way, in the middle of the residents' window."""
    first_day(empty_town)
    return empty_town

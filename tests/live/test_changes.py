"""What changed in a view, and nothing else: made to the view before, it yields the new one."""

import copy
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.client.json_diff import apply
from facilitator.publishing.json_diff import diff

CASES = msgspec.json.decode((Path(__file__).parent.parent / "js" / "changes.json").read_bytes())
"""The client in JavaScript is held to the same."""


def told(before: Any, after: Any) -> Any:
    """The change as it goes over the wire, decoded; None where there are no words for it."""
    found = diff(msgspec.json.encode(before), msgspec.json.encode(after))
    return found if found is None else msgspec.json.decode(msgspec.json.encode(found))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["what"])
def test_what_has_changed_is_told_and_made(case: dict[str, Any]) -> None:
    kept = copy.deepcopy(case["before"])
    assert msgspec.json.encode(apply(kept, case["change"])) == msgspec.json.encode(case["after"])
    assert kept == case["before"]
    if case["what"] != "an entry is changed, and another replaced where it stands":
        assert told(case["before"], case["after"]) == case["change"]


def test_a_new_entry_costs_little_more_than_itself() -> None:
    board = [{"id": f"c-{n}", "text": "words " * 20} for n in range(200)]
    new = {"id": "c-new", "text": "words"}
    found = told({"board": board, "report": ""}, {"board": [*board, new], "report": ""})
    assert found == {"in": {"board": {"put": [["c-199", new]]}}}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ([1, 2], [1, 2, 3]),
        ([{"id": "a"}, {"id": "b"}], [{"id": "b"}, {"id": "a"}]),
        ([{"id": "a"}], [{"id": "a"}, {"id": "a"}]),
        ([{"id": 1}], [{"id": 1}, {"id": 2}]),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
        ({"a": 1, "c": 3}, {"a": 1, "b": 2, "c": 3}),
        ({"a": 1}, [{"id": "a"}]),
        ("words", "other words"),
    ],
)
def test_what_there_are_no_words_for_is_left_to_be_sent_whole(before: Any, after: Any) -> None:
    assert told(before, after) is None
    assert told({"in": before}, {"in": after}) == {"set": {"in": after}}


names = st.sampled_from(["id", "a", "b", "c"])
ids = st.sampled_from(["1", "2", "10", "x", "toString"])
leaves = st.sampled_from([None, True, False, 0, 1, "", "words", {}])


def entries(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    some = st.lists(ids, unique=True, max_size=5)
    more = st.dictionaries(st.sampled_from(["a", "b"]), values, max_size=2)
    return some.flatmap(
        lambda own: st.tuples(*(more.map(lambda m, o=one: {"id": o} | m) for one in own))
    )


values = st.recursive(
    leaves,
    lambda inner: (
        st.dictionaries(names, inner, max_size=4) | entries(inner) | st.lists(inner, max_size=3)
    ),
    max_leaves=25,
)


@given(
    st.dictionaries(names, values, max_size=4),
    st.lists(st.dictionaries(names, values, max_size=4), min_size=1, max_size=4),
)
def test_making_the_changes_one_after_the_other_yields_each_view_to_the_byte(
    first: Any, later: list[Any]
) -> None:
    kept = msgspec.json.decode(msgspec.json.encode(first))
    for after in later:
        wanted = msgspec.json.encode(after)
        if msgspec.json.encode(kept) == wanted:
            continue
        found = told(kept, after)
        kept = apply(kept, found) if found is not None else msgspec.json.decode(wanted)
        assert msgspec.json.encode(kept) == wanted

"""Which texts on a list read alike, and which only begin so."""

import pytest

from facilitator.methods.likeness import alike, fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Street maintenance", "Maintenance of streets"),
        ("311 process improvements", "311 Process improvement"),
        ("Atención al público", "ATENCION AL PUBLICO"),
        ("Parks & recreation", "Recreation, parks"),
    ],
)
def test_what_differs_in_order_case_accents_and_signs_alone_reads_alike(one, other):
    assert alike([{"en": one}, {"en": "Something else"}, {"en": other}]) == ((0, 2),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Streets", "Streets and parks"),
        ("Public safety", "Public health"),
        ("Taxes", "Taxis and buses"),
        ("Roads", "Streets"),
    ],
)
def test_a_subset_and_a_neighbour_are_other_things(one, other):
    assert alike([{"en": one}, {"en": other}]) == ()


def test_one_language_is_enough_and_none_in_common_is_not():
    texts = [{"en": "Roads", "es": "Calles"}, {"en": "Streets", "es": "Calles."}, {"es": "Roads"}]
    assert alike(texts) == ((0, 1),)


def test_signs_alone_are_like_nothing():
    assert fold("— ?! —") == ""
    assert alike([{"en": "?"}, {"en": "!"}]) == ()

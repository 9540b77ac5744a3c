"""What the bench makes of its rounds, on numbers worked out by hand."""

import pytest

from bench.stats import line, median, percentile, ratios, residual


@pytest.mark.parametrize(
    ("share", "value"), [(0.5, 50), (0.99, 99), (0.995, 100), (1.0, 100), (0.0, 1)]
)
def test_a_percentile_is_one_of_the_values(share: float, value: int) -> None:
    assert percentile(range(100, 0, -1), share) == value


def test_the_percentile_of_one_value_is_that_value() -> None:
    assert percentile([7.0], 0.99) == 7.0


def test_ratios_pair_the_rounds_and_not_the_medians() -> None:
    ours, theirs = [100.0, 10.0, 90.0], [50.0, 5.0, 30.0]
    assert ratios(ours, theirs) == [2.0, 2.0, 3.0]
    assert median(ratios(ours, theirs)) == 2.0
    assert median(ours) / median(theirs) == 3.0


def test_rounds_without_a_pair_are_no_ratio() -> None:
    with pytest.raises(ValueError, match="shorter"):
        ratios([1.0, 2.0], [1.0])


def test_a_straight_line_is_found() -> None:
    start, slope = line([50, 100, 200], [1.5, 2.0, 3.0])
    assert (start, slope) == (pytest.approx(1.0), pytest.approx(0.01))
    assert residual([50, 100, 200], [1.5, 2.0, 3.0]) == pytest.approx(0)


def test_what_grows_with_the_square_is_far_from_its_line() -> None:
    assert residual([50, 100, 200], [2.5, 10.0, 40.0]) > 0.2

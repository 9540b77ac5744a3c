"""Settings for the whole suite: properties are bounded, so that every run is short."""

import pytest
from hypothesis import HealthCheck, Phase, settings

pytest.register_assert_rewrite("story", "histories", "office")

settings.register_profile(
    "suite",
    deadline=None,
    max_examples=40,
    # No Phase.explain: it re-runs whole histories hundreds of times after a failure.
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("suite")

"""Settings for the whole suite: properties are bounded, so that every run is short."""

import os

import pytest
from hypothesis import HealthCheck, Phase, settings

pytest.register_assert_rewrite("story", "histories", "office")

# Servers are started by the hundred: where nothing is kept, each compiles all that it imports.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

settings.register_profile(
    "suite",
    deadline=None,
    max_examples=40,
    # No Phase.explain: it re-runs whole histories hundreds of times after a failure.
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.too_slow],
)
# `make mutants` asks whether a test fails, and reads no example.
settings.register_profile(
    "unshrunk", settings.get_profile("suite"), phases=[Phase.explicit, Phase.generate]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))

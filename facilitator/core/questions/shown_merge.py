"""What is shown of options that became one, field by field."""

from facilitator.plan.values import Text

from ..shown import Shown


class MergedItemView(Shown):
    """What an item was made of beside itself."""

    id: str
    """the item that it was"""
    title: Text
    source: Text | None


class LastMergeView(Shown):
    """What was merged last."""

    kept: str
    """the item that it stands on"""
    since: int
    """how many people have changed their dots on it since: with one it cannot be several again"""
    entered: bool
    """whether papers or hands were entered since, likewise"""

"""How people in teams are called on screens."""

from facilitator.plan.values import Text

Name = str | Text
"""Plain where it reads the same in every language: a full room is a long list of names."""

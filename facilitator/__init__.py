"""Runs a city's live planning session."""

__version__ = "0.1.0"

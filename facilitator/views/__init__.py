"""What each audience sees: built up from the state for that audience, never filtered down. Pure."""

"""What each audience sees, built up from the state for that audience; pure, never filtered down."""

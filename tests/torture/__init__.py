"""Everything that can go wrong with one served session, at random and again: `make torture`."""

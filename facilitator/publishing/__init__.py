"""Changed views out: rendered once for all who watch, at a pace each kind of screen can follow."""

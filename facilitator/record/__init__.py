"""What remains of a session: files made from its journal alone, which is only ever read."""

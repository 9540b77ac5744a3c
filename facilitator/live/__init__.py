"""Sockets: commands in, changed views out; presence, pace and limits. Decides nothing itself."""

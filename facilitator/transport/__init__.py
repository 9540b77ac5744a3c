"""Sockets: bytes to commands, views to bytes, and who may hold a connection for how long."""

"""A browser without a screen: pages, forms and the live socket, for crowds of simulated phones.

Knows the protocol (docs/protocol.md) and nothing of the server's code.
"""

"""What a Chromium phone says of itself, over HTTP and when it opens a WebSocket."""

USER_AGENT = (
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/140.0.0.0 Mobile Safari/537.36"
)
OFFER = "permessage-deflate; client_max_window_bits"
LANGUAGES = {"en": "en-US,en;q=0.9,es;q=0.8", "es": "es-US,es;q=0.9,en;q=0.8"}
"""`Accept-Language` of a phone that is set to a language."""

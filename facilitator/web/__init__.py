"""Pages and plain HTTP: thin entrances that parse, command, and answer; one blueprint each."""

"""Count a session's votes again, from its evidence, with nothing but Python's own library.

    python3 recount.py evidence.jsonl --head 812:4f2a91bc07de3a11

A head is a row and its hash, as the stage showed it. Prints each tally, or the row that is wrong.
"""

import json, re, sys
from hashlib import sha256


def sealed(*parts):
    return sha256("\n".join(parts).encode()).hexdigest()


def need(fits, row, expected):
    if not fits:
        sys.exit(f"Row {row}: expected {expected}. Nothing from there on can be relied on.")


def read(lines, noted):
    """Check each row against the one before it: (session, each chain, row → open event)."""
    chains, events = [], {}
    try:
        header = json.loads(lines[0])
        need((header["evidence"], header["journal"]) == (1, 2), 0, "evidence of format 1")
        chains, end = [sealed("facilitator journal", header["session"])], header["head"]
        for number, row in enumerate(map(json.loads, lines[1:-1]), 1):
            fits = row["row"] == number and ("digest" in row) != ("salt" in row)
            need(fits, number, f"row {number}, open or closed, and row {row['row']} stands there")
            digest = row.get("digest") or sealed(row["salt"], row["line"], row["body"])
            need(sealed(chains[-1], digest) == row["chain"], number, f"{row['chain'][:16]}")
            chains.append(row["chain"])
            if "salt" in row:
                need(re.fullmatch("[0-9a-f]{32}", row["salt"]), number, "a salt of 32 digits")
                events[number] = json.loads(row["body"])
    except (ValueError, KeyError):
        need(False, len(chains), "something that can be read")
    need((len(chains) - 1, lines[-1]) == (end[0], b""), len(chains), f"{end[0]} whole rows in all")
    seals = [one for one in events.values() if one["type"] == "RoundSealed"]
    shown = [(one["position"], one["head"], one.get("open_rows", 0)) for one in seals]
    for row, chain, *wanted in (*noted, end, *shown):
        need(row < len(chains) and chains[row].startswith(chain), row, f"{chain[:16]}, as noted")
        need(sum(one <= row for one in events) >= sum(wanted), row, f"{sum(wanted)} open by then")
    return header["session"], chains, events


def count(events):
    """{(block, round): {voter: (group, ballot, counts)}}; over a phone's, what a clerk entered."""
    rounds, votes, entries = {}, {}, {}
    for event in events.values():
        name, block, voter = event["type"], event.get("block"), event.get("person")
        phones, desk = votes.setdefault((block, rounds.get(block, 1)), ({}, {}))
        rounds[block] = rounds.get(block, 1) + (name == "RoundBegun") - (name == "RoundWithdrawn")
        if name in ("BallotCast", "BallotSetAside"):
            phones[voter] = (event.get("group"), event.get("ballot"), event.get("counts"))
        elif name == "BallotCounted" and voter in phones:
            phones[voter] = (*phones[voter][:2], True)
        elif name in ("OptionsMerged", "MergeUndone"):
            for who, ballot in event["people"].items():
                phones[who] = (phones[who][0], phones[who][1] and ballot, phones[who][2])
        elif name in ("BallotEntered", "EntryWithdrawn"):
            entries[event.get("id")] = (event.get("group"), event.get("ballot"), True)
            desk.update({who: entries.get(which) for who, which in event["people"].items()})
        elif name == "HandsCounted":
            desk.update({who: (event["group"], one, True) for who, one in event["people"].items()})
    return {key: a | {who: one for who, one in b.items() if one} for key, (a, b) in votes.items()}


if __name__ == "__main__":
    heads = [(int(row), chain) for row, chain in (one.split(":") for one in sys.argv[3::2])]
    session, chains, events = read(open(sys.argv[1], "rb").read().split(b"\n"), heads)
    print(f"Session {session}, {len(events)} rows open\nHead {len(chains) - 1}:{chains[-1]}")
    for (block, number), voters in count(events).items():
        for group in sorted({one[0] for one in voters.values() if one[1] and one[2]}):
            cast = [one[1] for one in voters.values() if one[0] == group and one[1] and one[2]]
            print(f"{block}, round {number}, {group}, n = {len(cast)}")
            for option in sorted({option for ballot in cast for option in ballot}):
                given = [ballot[option] for ballot in cast if option in ballot]
                print(f"  {option}: {sum(given)} from {len(given)}")

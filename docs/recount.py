"""Count a session's votes again, from its evidence and a head that the stage showed (or several):
python3 recount.py evidence.jsonl --head 'row 812 · 4f2a 91bc 07de 3a11'"""

import hashlib, json, os, re, sys


def sealed(*parts):
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


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
            fits = row["row"] == number and len(row) == (3 if "digest" in row else 5)
            need(fits, number, f"row {number}, open or closed, and row {row['row']} stands there")
            digest = row.get("digest") or sealed(row["salt"], row["line"], row["body"])
            need(sealed(chains[-1], digest) == row["chain"], number, f"{row['chain'][:16]}")
            chains.append(row["chain"])
            need(re.fullmatch("[0-9a-f]{32}", row.get("salt", "0" * 32)), number, "a 32-digit salt")
            events |= {number: json.loads(row["body"])} if "salt" in row else {}
    except (ValueError, KeyError):
        need(False, len(chains), "something that can be read")
    need((len(chains) - 1, lines[-1]) == (end[0], b""), len(chains), f"{end[0]} whole rows in all")
    need("PlanAdopted" in [one["type"] for one in events.values()], 1, "the agenda, in an open row")
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
    file, *rest = sys.argv[1:] or ["evidence.jsonl"]
    found = [re.fullmatch(r"\D*(\d+)[ :·]+([0-9a-f ]{16,})", one) for one in rest[1::2]]
    if not os.path.isfile(file) or {*rest[::2]} - {"--head"} or len(rest) % 2 or None in found:
        sys.exit(f"{__doc__}\n\nFound no file {file}, or no head in {rest}.")
    heads = [(int(one[1]), one[2].replace(" ", "")) for one in found]
    session, chains, events = read(open(file, "rb").read().split(b"\n"), heads)
    print(f"Session {session}, {len(events)} rows open; noted heads in it: {len(heads)}")
    print(f"Head {len(chains) - 1}:{chains[-1]}")
    for (block, number), voters in count(events).items():
        for group in sorted({one[0] for one in voters.values() if one[1] and one[2]}):
            cast = [one[1] for one in voters.values() if one[0] == group and one[1] and one[2]]
            print(f"{block}, round {number}, {group}, n = {len(cast)}")
            for option in sorted({option for ballot in cast for option in ballot}):
                given = [ballot[option] for ballot in cast if option in ballot]
                print(f"  {option}: {sum(given)} from {len(given)}")

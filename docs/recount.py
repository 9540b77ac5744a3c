"""Count a session's votes again, from its evidence and a head that the stage showed (or several):
python3 recount.py evidence.jsonl --head 'row 812 · 4f2a 91bc 07de 3a11'"""

import hashlib, json, os, re, sys


def sealed(*parts):
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def need(fits, row, expected):
    fits or sys.exit(f"Row {row}: expected {expected}. Nothing from there on can be relied on.")


def read(lines, noted, spell=json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode):  # noqa: B008
    """Check each row against the one before it: (session, each chain, row → open event)."""
    chains, events, at = [], {}, 0
    try:
        chains += [sealed("facilitator journal", (top := json.loads(lines[0]))["session"])]
        for at, row in enumerate(map(json.loads, lines[1:-1]), 1):
            parts = {one: row[one] for one in ("salt", "line", "body", "digest") if one in row}
            digest = row["digest"] if len(parts) == 1 else sealed(*parts.values())
            chains.append(sealed(chains[-1], digest))
            fits = spell({"row": at, "chain": chains[-1], **parts}) == lines[at].decode()
            need(fits, at, f"row {at}, spelled as it was written, with {chains[-1][:16]}")
            need(re.fullmatch("[0-9a-f]{32}", row.get("salt", "0" * 32)), at, "a 32-digit salt")
            events |= {at: json.loads(row["body"])} if "salt" in row else {}
        need((at, lines[-1]) == (top["head"][0], b""), at + 1, f"{top['head'][0]} rows, all whole")
        first = {"evidence": 1, "session": top["session"], "journal": 2, "head": [at, chains[-1]]}
        need(spell(first) == lines[0].decode(), 0, spell(first))
        need("PlanAdopted" in [e["type"] for e in events.values()], 1, "the agenda, in an open row")
    except (ValueError, KeyError, TypeError, IndexError):
        need(False, len(chains), "something that can be read")
    seals = [e for e in events.values() if e["type"] == "RoundSealed"]
    shown = [(one["position"], one["head"], one.get("open_rows", 0)) for one in seals]
    for row, chain, *wanted in (*noted, *shown):
        need(row < len(chains) and chains[row].startswith(chain), row, f"{chain[:16]}, as noted")
        need(sum(one <= row for one in events) >= sum(wanted), row, f"{sum(wanted)} open by then")
    return top["session"], chains, events


def count(events):  # {(block, round): {voter: (group, ballot, counts)}}; a clerk's over a phone's
    rounds, votes, entries = {}, {}, {}
    for e in events.values():
        name, block, voter = e["type"], e.get("block"), e.get("person")
        cast, desk = votes.setdefault((block, rounds.get(block, 1)), ({}, {}))
        rounds[block] = rounds.get(block, 1) + (name == "RoundBegun") - (name == "RoundWithdrawn")
        if name in ("BallotCast", "BallotSetAside"):
            cast[voter] = (e.get("group"), e.get("ballot"), e.get("counts"))
        elif name == "BallotCounted" and voter in cast:
            cast[voter] = (*cast[voter][:2], True)
        elif name in ("OptionsMerged", "MergeUndone"):
            cast |= {w: (cast[w][0], cast[w][1] and b, cast[w][2]) for w, b in e["people"].items()}
        elif name in ("BallotEntered", "EntryWithdrawn"):
            entries[e.get("id")] = (e.get("group"), e.get("ballot"), True)
            desk |= {who: entries.get(which) for who, which in e["people"].items()}
        elif name == "HandsCounted":
            desk |= {who: (e["group"], one, True) for who, one in e["people"].items()}
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
            for o in sorted({option for ballot in cast for option in ballot}):
                print(f"  {o}: {sum(b.get(o, 0) for b in cast)} from {sum(o in b for b in cast)}")
    upto = max(e["position"] if e.get("open_rows") else 0 for e in events.values())
    late = [e for row, e in events.items() if row > upto]
    loose = sorted({e["block"] for e in late if re.match("Ballot|Hands|VotingO", e["type"])})
    sys.exit("\n".join(f"{e}: no seal since row {upto}, so a ballot may lack" for e in loose) or 0)

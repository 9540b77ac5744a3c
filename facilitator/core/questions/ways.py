"""By which ways ballots came, and how many papers there are: what screens and record say of it."""

from .desk import PAPER, Desk
from .rounds import PHONE, Round
from .shown_ways import ChannelView, PapersView


def channels(voting: Round) -> list[ChannelView]:
    """By how many ballots each group has voted by each way that anybody has."""
    counted = {
        channel: {group: one.ballots for group, one in groups.items() if one.ballots}
        for channel, groups in voting.channels.items()
    }
    return [ChannelView(channel, groups) for channel, groups in counted.items() if groups]


def mixed(voting: Round) -> list[ChannelView]:
    """The same, where anybody has voted otherwise than on a phone."""
    found = channels(voting)
    return found if any(one.channel != PHONE for one in found) else []


def papers(desk: Desk) -> PapersView:
    """How many there are, and what became of each that was entered."""
    sheets = desk.of_channel(PAPER)
    states = [desk.state_of(one) for one in sheets]
    return PapersView(
        desk.papers,
        entered=len(states),
        counted=states.count("counts"),
        blank=states.count("blank"),
        once=states.count("waits"),
        disputed=states.count("disputed"),
        replaced=states.count("replaced"),
        unsure=sorted(
            sheet.number
            for sheet, state in zip(sheets, states, strict=True)
            if state in ("waits", "disputed")
        ),
    )


def papers_if_any(desk: Desk) -> PapersView | None:
    """The same; None where none was handed out or entered."""
    found = papers(desk)
    return found if found.handed_out or found.entered else None

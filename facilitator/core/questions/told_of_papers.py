"""What is said to whoever had a ballot entered: that it counts, or that it does not, and what does.

Their phone is closed to them only once it counts: until then what they place there does.
"""

from facilitator.plan.values import Text

from .rounds import Round

ENTERED: Text = {
    "en": "Your ballot was entered at the clerk’s desk.",
    "es": "Su boleta se registró en secretaría.",
}
ON_A_TABLET: Text = {
    "en": "You have voted on a shared tablet.",
    "es": "Usted ya votó en una tableta compartida.",
}
ANOTHERS: Text = {
    "en": "A ballot in this name was cast on a shared tablet or entered at the clerk’s desk, and "
    "it counts. In this vote what is placed on this phone does not, even once the facilitator has "
    "confirmed you. If the name is yours and that ballot is not, tell the clerk.",
    "es": "Se emitió en una tableta compartida o se registró en secretaría una boleta a este "
    "nombre, y es la que cuenta. En esta votación lo que se marque en este teléfono no cuenta, "
    "tampoco cuando se confirme su nombre. Si el nombre es suyo y esa boleta no, avise en "
    "secretaría.",
}
WHILE_OPEN: Text = {
    "en": "A paper in your name was entered and does not count yet. Until it does, what you place "
    "here counts. If it is not yours, tell the clerk.",
    "es": "Se registró una boleta de papel a su nombre que todavía no cuenta. Hasta entonces "
    "cuenta lo que usted marque aquí. Si no es suya, avise en secretaría.",
}
ONCE_CLOSED: Text = {
    "en": "A paper in your name does not count: it was entered once, or read in two ways.",
    "es": "Una boleta de papel a su nombre no cuenta: se registró una sola vez o se leyó de dos "
    "maneras.",
}


def told_of_papers(voting: Round, voter: str, waits: bool) -> Text | None:
    """None where nothing was entered for them that stands; `waits`: nobody has confirmed who they
    are, so it may be another's."""
    desk = voting.desk
    channel = desk.channel_of(voter)
    if channel and waits:
        return ANOTHERS
    if channel:
        return ON_A_TABLET if channel == "tablet" else ENTERED
    if not desk.sheets_of(voter):
        return None
    return WHILE_OPEN if voting.open else ONCE_CLOSED

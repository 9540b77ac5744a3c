"""Community feedback: residents speak while the window is open, moderators decide what is shown."""

import pytest
from seeing import seen
from story import (
    Actor,
    Hall,
    Role,
    changed,
    facilitator,
    hall,
    moderator,
    resident,
    resident_es,
)

from facilitator.activities.feedback.flood import MOST_NEW, NEW_FOR, RESERVED
from facilitator.activities.feedback.messages import (
    MOST_PER_RESIDENT,
    MOST_WAITING,
    ApproveComment,
    CloseWindow,
    CommentApproved,
    CommentDeclined,
    CommentReceived,
    CommentsDeclined,
    DeclineComment,
    DeclineComments,
    DeclineTakenBack,
    OpenWindow,
    SendComment,
    TakeBackDecline,
    WindowClosed,
    WindowOpened,
)
from facilitator.activities.feedback.state import FLOOD, Decision
from facilitator.core.agenda import Advance


def listening() -> Hall:
    """The window is open; comments wait for a moderator."""
    return hall().into("voices")


def with_a_comment() -> Hall:
    """A resident has sent "first", about parks."""
    received = CommentReceived("voices", "first", resident.id, "Shade!", "en", "parks", False)
    return listening().given(received, by=resident)


def entry(story: Hall):
    return story.own("voices").comments["first"]


def test_a_comment_waits_for_a_moderator():
    story = listening().when(resident, SendComment("voices", " More\x00 shade\u202e ", "en"))
    story.then(CommentReceived("voices", story.fresh, resident.id, "More shade", "en", None, False))


def test_a_comment_may_be_about_a_theme_and_in_either_language():
    story = listening().when(resident_es, SendComment("voices", "Sombra", "es", "parks"))
    story.then(
        CommentReceived("voices", story.fresh, resident_es.id, "Sombra", "es", "parks", False)
    )


def test_a_window_that_reviews_afterwards_shows_a_comment_at_once():
    story = hall().into("voices-again").and_(facilitator, OpenWindow("voices-again"))
    story.and_(resident, SendComment("voices-again", "Shade", "en"))
    assert [one.standing for one in story.own("voices-again").comments.values()] == ["approved"]


def test_a_moderator_approves_and_declines_with_a_reason_and_may_change_their_mind():
    story = with_a_comment().when(moderator, ApproveComment("voices", "first"))
    story.then(CommentApproved("voices", "first", resident.id))
    story.when(facilitator, DeclineComment("voices", "first", " Names a\x00  neighbour "))
    story.then(CommentDeclined("voices", "first", resident.id, "Names a neighbour"))
    assert (entry(story).standing, entry(story).reason) == ("declined", "Names a neighbour")
    story.and_(moderator, ApproveComment("voices", "first"))
    assert (entry(story).standing, entry(story).reason) == ("approved", "")


def test_every_decision_is_on_record_with_who_when_and_why():
    story = with_a_comment().and_(moderator, DeclineComment("voices", "first", "Off topic"))
    story.after(minutes=2).and_(facilitator, ApproveComment("voices", "first"))
    assert entry(story).log == [
        Decision("moderator:tablet-1", story.now - 120_000, "declined", "Off topic"),
        Decision("facilitator:laptop-1", story.now, "approved"),
    ]


def test_deciding_the_same_again_changes_nothing():
    story = with_a_comment().and_(moderator, ApproveComment("voices", "first"))
    story.when(facilitator, ApproveComment("voices", "first")).then()
    story.and_(moderator, DeclineComment("voices", "first", "Twice"))
    story.when(facilitator, DeclineComment("voices", "first", "Twice ")).then()


def test_another_reason_is_another_decision():
    story = with_a_comment().and_(moderator, DeclineComment("voices", "first", "One"))
    story.when(moderator, DeclineComment("voices", "first", "Two")).then(
        CommentDeclined("voices", "first", resident.id, "Two")
    )


def test_comments_are_moderated_after_the_window_has_closed():
    story = with_a_comment().and_(facilitator, Advance("voices"))
    story.when(moderator, ApproveComment("voices", "first")).then(
        CommentApproved("voices", "first", resident.id)
    )


def test_the_window_opens_and_closes_with_its_block():
    story = listening()
    assert story.happened[-1] == WindowOpened("voices")
    story.and_(facilitator, Advance("voices"))
    assert story.happened[0] == WindowClosed("voices")


def test_the_window_opens_by_hand_where_the_plan_says_so():
    story = hall().into("voices-again")
    assert not story.own("voices-again").open
    story.when(facilitator, OpenWindow("voices-again")).then(WindowOpened("voices-again"))


def test_the_window_can_be_opened_at_any_time_and_closed_by_hand():
    story = hall().into("rest")
    story.when(facilitator, OpenWindow("voices")).then(WindowOpened("voices"))
    story.and_(resident, SendComment("voices", "Early", "en"))
    story.when(facilitator, CloseWindow("voices")).then(WindowClosed("voices", by_hand=True))


@pytest.mark.parametrize(
    ("actor", "command", "code", "path"),
    [
        (resident, SendComment("voices", " \x00", "en"), "empty-text", "text"),
        (resident, SendComment("voices", "\ud800", "en"), "bad-text", "text"),
        (resident, SendComment("voices", "Hi", "de"), "no-such-language", "lang"),
        (resident, SendComment("voices", "Hi", "en", "moon"), "no-such-theme", "theme"),
        (resident, SendComment("ropes", "Hi", "en"), "no-such-block", "block"),
        (facilitator, OpenWindow("voices"), "open-already", ""),
        (facilitator, CloseWindow("voices-again"), "closed", ""),
        (moderator, ApproveComment("voices", "n1000"), "no-such-comment", "comment"),
        (moderator, DeclineComment("voices", "n1000", "No"), "no-such-comment", "comment"),
        (moderator, DeclineComment("voices", "first", " \u202e"), "empty-text", "reason"),
    ],
)
def test_what_is_refused(actor, command, code, path):
    with_a_comment().when(actor, command).refused(code, path)


def test_nobody_comments_through_a_closed_window():
    hall().into("rest").when(resident, SendComment("voices", "Hi", "en")).refused("closed")
    story = listening().and_(facilitator, Advance("voices"))
    story.when(resident, SendComment("voices", "Hi", "en")).refused("closed")


def test_a_window_may_take_comments_on_some_themes_only():
    story = hall(changed("voices", settings={"themes": ["parks"]})).into("voices")
    story.and_(resident, SendComment("voices", "Hi", "en", "parks"))
    story.when(resident, SendComment("voices", "Hi", "en", "streets")).refused(
        "no-such-theme", "theme"
    )


def test_one_device_sends_only_so_many_comments_and_hinders_nobody_else():
    story = listening()
    for _ in range(MOST_PER_RESIDENT):
        story.and_(resident, SendComment("voices", "Again", "en"))
    story.when(resident, SendComment("voices", "Again", "en")).refused("too-many")
    story.and_(resident_es, SendComment("voices", "Hola", "es"))


def test_one_press_declines_all_that_waits_from_one_phone():
    story = hall().into("voices")
    for text in ("Spam 1", "Spam 2", "Spam 3"):
        story.and_(resident, SendComment("voices", text, "en"))
    story.and_(resident_es, SendComment("voices", "Calles", "es"))
    first = next(iter(story.own("voices").comments))
    story.and_(moderator, DeclineComment("voices", first, "Advertising", all_from_sender=True))
    standings = [entry.standing for entry in story.own("voices").comments.values()]
    assert standings == ["declined", "declined", "declined", "waiting"]


def test_a_queue_that_nobody_can_read_takes_no_more():
    story = hall().into("voices")
    for number in range(MOST_WAITING):
        comment = CommentReceived("voices", f"c{number}", f"d{number}", "x", "en", None, False)
        story.given(comment, by=resident)
    story.when(resident, SendComment("voices", "One more", "en")).refused("queue-full")


# --- a flood


def new_device(story: Hall, name: str) -> Actor:
    """A device that has come just now."""
    return Actor(Role.RESIDENT, name, story.now)


def flooded(most: int = MOST_NEW, review: str = "before") -> Hall:
    """A script has been `most` new devices and has sent a comment with each."""
    story = hall(changed("voices", settings={"review": review})).into("voices").after(minutes=5)
    for number in range(most):
        script = new_device(story, f"script-{number}")
        story.and_(script, SendComment("voices", f"Buy now, no. {number}", "en"))
    return story


def test_devices_that_are_new_share_a_pace_whatever_their_number():
    story = flooded()
    for number in range(30):
        script = new_device(story, f"more-{number}")
        story.when(script, SendComment("voices", "Buy", "en")).refused("too-fast")
    assert story.refusal.wait == NEW_FOR // 1000


def test_who_was_here_before_a_flood_does_not_feel_it():
    story = flooded()
    story.and_(resident, SendComment("voices", "Shade", "en"))
    seen_before = Actor(Role.RESIDENT, "seen-before", story.now - NEW_FOR - 1)
    story.and_(seen_before, SendComment("voices", "Shade", "en"))


def test_a_new_device_is_received_once_it_has_waited_as_long_as_it_was_told():
    story = flooded()
    honest = new_device(story, "honest")
    story.when(honest, SendComment("voices", "Shade", "en")).refused("too-fast")
    story.after(seconds=story.refusal.wait - 1)
    for number in range(MOST_NEW):
        story.when(new_device(story, f"{number}"), SendComment("voices", "Buy", "en"))
    story.when(honest, SendComment("voices", "Shade", "en")).refused("too-fast")
    story.after(seconds=story.refusal.wait).and_(honest, SendComment("voices", "Shade", "en"))


def test_what_came_with_a_flood_has_one_comment_waiting_at_a_time():
    story = flooded(FLOOD).after(seconds=NEW_FOR // 1000)
    script = Actor(Role.RESIDENT, "script-1", story.now - NEW_FOR)
    story.when(script, SendComment("voices", "Buy", "en")).refused("one-waiting")
    story.and_(moderator, DeclineComments("voices", "Advertising", since=0, newcomers=True))
    story.and_(script, SendComment("voices", "Buy", "en"))


def test_places_in_the_queue_are_kept_for_who_was_here_before_the_flood():
    story = flooded(FLOOD)
    for number in range(MOST_WAITING - RESERVED - FLOOD):
        device = Actor(Role.RESIDENT, f"old-{number}")
        story.and_(device, SendComment("voices", "Shade", "en"))
    story.after(seconds=60)
    came_with_it = Actor(Role.RESIDENT, "came-with-it", story.now - 30_000)
    story.when(came_with_it, SendComment("voices", "Buy", "en")).refused("queue-full")
    story.and_(resident, SendComment("voices", "Shade", "en"))


def test_after_some_calm_minutes_a_flood_is_over():
    story = flooded(FLOOD).after(minutes=11)
    script = Actor(Role.RESIDENT, "script-1", story.now - 660_000)
    story.and_(script, SendComment("voices", "Sorry", "en"))


def test_a_few_new_devices_are_no_flood():
    story = flooded(FLOOD - 1)
    assert seen(story.state, "block:voices")["flood"] is None


def test_the_desk_sees_a_flood_for_what_it_is():
    story = flooded(FLOOD).and_(resident, SendComment("voices", "Shade", "en"))
    shown = seen(story.state, "block:voices")
    at = story.now
    assert shown["flood"] == {"began": at, "last": at, "minute": FLOOD, "waiting": FLOOD}
    assert shown["waiting"][0]["same_text"] == FLOOD - 1


@pytest.mark.parametrize("review", ["before", "after"])
def test_all_that_came_with_a_flood_is_declined_in_one_act_and_nothing_else(review):
    story = flooded(FLOOD, review).and_(resident, SendComment("voices", "Shade", "en"))
    since = story.own("voices").new_device_surge.began
    story.when(moderator, DeclineComments("voices", " Spam ", since=since, newcomers=True))
    (declined,) = story.happened
    assert isinstance(declined, CommentsDeclined)
    assert (len(declined.comments), len(declined.residents), declined.reason) == (60, 60, "Spam")
    kept = [one for one in story.own("voices").comments.values() if one.standing != "declined"]
    assert [one.resident for one in kept] == [resident.id]


def test_everything_since_a_moment_can_be_declined_whoever_sent_it():
    story = listening().and_(resident, SendComment("voices", "Before", "en")).after(minutes=1)
    since = story.now
    story.and_(resident_es, SendComment("voices", "Desde", "es"))
    story.and_(facilitator, DeclineComments("voices", "Closed for now", since=since))
    assert [one.standing for one in story.own("voices").comments.values()] == [
        "waiting",
        "declined",
    ]


def test_all_that_reads_alike_is_declined_in_one_act():
    story = listening()
    for text in ("Buy gold! 1", "BUY  gold 22", "buy góld", "Gold is fine", "Buy gold? 3"):
        story.and_(resident, SendComment("voices", text, "en"))
    first = next(iter(story.own("voices").comments))
    story.and_(moderator, DeclineComments("voices", "Advertising", like=first))
    standings = [one.standing for one in story.own("voices").comments.values()]
    assert standings == ["declined", "declined", "declined", "waiting", "declined"]


def test_an_act_of_declining_is_taken_back_but_for_what_was_decided_on_since():
    story = listening()
    for text in ("One", "Two", "Three"):
        story.and_(resident, SendComment("voices", text, "en"))
    one, two, three = story.own("voices").comments
    story.and_(moderator, DeclineComments("voices", "Off topic", since=0))
    act = story.happened[0].id
    story.and_(moderator, ApproveComment("voices", two))
    story.when(moderator, TakeBackDecline("voices", act)).then(
        DeclineTakenBack("voices", act, (one, three), (resident.id,))
    )
    assert list(story.own("voices").waiting) == [one, three]
    assert [step.verdict for step in story.own("voices").comments[one].log] == [
        "declined",
        "waiting",
    ]
    story.when(moderator, TakeBackDecline("voices", act)).refused("nothing-to-undo", "declined")


def test_which_comments_are_meant_has_to_be_said():
    story = with_a_comment()
    story.when(moderator, DeclineComments("voices", "No")).refused("nothing-named")
    story.when(moderator, DeclineComments("voices", "No", like="x")).refused(
        "no-such-comment", "like"
    )
    story.when(moderator, DeclineComments("voices", "No", since=story.now + 1)).then()


@pytest.mark.parametrize("review", ["before", "after"])
def test_the_words_of_a_comment_that_was_taken_down_are_its_authors_alone(review):
    story = hall(changed("voices", settings={"review": review})).into("voices")
    story.and_(resident, SendComment("voices", "MARKED", "en"))
    (comment,) = story.own("voices").comments
    if review == "before":
        assert receipt(story, comment).text == "MARKED"
        story.and_(moderator, ApproveComment("voices", comment))
    assert receipt(story, comment).text == "MARKED"
    story.and_(moderator, DeclineComment("voices", comment, "An address in it"))
    found = receipt(story, comment)
    assert (found.standing, found.text, found.reason) == ("declined", "", "")
    (own,) = seen(story.state, f"mine:{resident.id}")["blocks"]["voices"]["comments"]
    assert (own["text"], own["reason"]) == ("MARKED", "An address in it")


def test_a_comment_that_was_never_shown_says_why_to_whoever_has_its_receipt():
    story = listening().and_(resident, SendComment("voices", "MARKED", "en"))
    (comment,) = story.own("voices").comments
    story.and_(moderator, DeclineComment("voices", comment, "Sent twice"))
    assert (receipt(story, comment).text, receipt(story, comment).reason) == (
        "MARKED",
        "Sent twice",
    )


def receipt(story: Hall, comment: str):
    scene = story.rules.scene(story.state, "voices")
    return story.rules.kinds["feedback"].receipt(scene, comment)


def test_on_paper_it_is_told_what_became_of_every_comment():
    story = listening()
    for count in range(6):
        story.and_(Actor(Role.RESIDENT, f"resident-{count}"), SendComment("voices", "Trees", "en"))
    shown, other, down, again, off, _ = story.own("voices").comments
    for comment in (shown, other, down, again):
        story.and_(moderator, ApproveComment("voices", comment))
    story.and_(moderator, DeclineComment("voices", down, "An address in it"))
    story.and_(moderator, DeclineComments("voices", "Sent twice", like=off))
    (together,) = story.own("voices").together
    assert told(story) == (6, 3, 1, 2, 0)
    story.and_(moderator, TakeBackDecline("voices", together))
    assert told(story) == (6, 3, 1, 0, 2)
    story.and_(moderator, DeclineComment("voices", off, "Sent twice"))
    assert told(story) == (6, 3, 1, 1, 1)


def test_what_was_shown_at_once_is_told_as_taken_down_though_it_waits_again():
    story = hall(changed("voices", settings={"review": "after"})).into("voices")
    story.and_(resident, SendComment("voices", "Trees", "en"))
    (comment,) = story.own("voices").comments
    story.and_(moderator, DeclineComments("voices", "Sent twice", like=comment))
    (together,) = story.own("voices").together
    story.and_(moderator, TakeBackDecline("voices", together))
    assert told(story) == (1, 0, 1, 0, 0)


def told(story: Hall):
    """Received, shown, taken down, declined unseen, waiting: as it is printed."""
    paper = story.rules.kinds["feedback"].printed(story.rules.scene(story.state, "voices"))
    return (paper.received, paper.count, paper.taken_down, paper.declined, paper.waiting)

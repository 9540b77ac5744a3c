"""What residents said, for the insight desk: the comments that everybody may read."""

from collections.abc import Iterator

from facilitator.core.insights.voices import Voice, voice_id

from .state import WindowScene


def voices(scene: WindowScene) -> Iterator[Voice]:
    """Each comment that was shown, in the order of arrival; one that was taken back is gone."""
    for comment in scene.state.comments.values():
        if comment.standing == "approved" or comment.was_shown:
            yield Voice(
                voice_id("comment", scene.block.id, comment.id),
                "comment",
                {comment.lang: comment.text},
                scene.block.id,
                who=comment.resident,
                is_gone=comment.standing != "approved",
            )

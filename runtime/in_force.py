"""Whether a guideline may be used for patients on a date: only an approved one, inside its validity."""

from __future__ import annotations

import datetime as dt

from .graph import Guideline
from .unusable import Unusable


class GuidelineNotInForce(Unusable):
    """The guideline is not to be used for patients on the date.

    ``code``: ``guideline-draft``, ``-consultation``, ``-retired``, ``-not-yet-valid`` or ``-expired``.
    """


def objections(guideline: Guideline, date: dt.date | None) -> tuple[GuidelineNotInForce, ...]:
    """Everything that speaks against using the guideline on the date, or at all (no date); nothing when it is in force.
    Both ends of its validity are inside it.
    """
    found = []
    if guideline.status != "approved":
        found.append(f"guideline-{guideline.status}")
    if date and guideline.valid_from and date < guideline.valid_from:
        found.append("guideline-not-yet-valid")
    if date and guideline.valid_to and date > guideline.valid_to:
        found.append("guideline-expired")
    return tuple(
        GuidelineNotInForce(
            code, title=guideline.title, version=guideline.version, first=guideline.valid_from, last=guideline.valid_to
        )
        for code in found
    )


def admit(guideline: Guideline, date: dt.date | None, *, allow_draft: bool) -> None:
    """Let a guideline be used on the date, or at all (no date).

    Raises:
        GuidelineNotInForce: something speaks against it, and ``allow_draft`` does not override that.
    """
    if not allow_draft:
        for objection in objections(guideline, date):
            raise objection

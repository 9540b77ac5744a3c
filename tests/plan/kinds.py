"""Kinds of blocks for these tests: the shapes a plan's settings can take, no rules behind them."""

from typing import Annotated, ClassVar, Literal

from msgspec import Meta, Struct

from facilitator.plan.values import Id, Text


class Nothing(Struct, frozen=True, forbid_unknown_fields=True):
    pass


class Breakout(Struct, frozen=True, forbid_unknown_fields=True):
    needs: ClassVar[tuple[str, ...]] = ("teams",)

    prompt: Text
    teams: tuple[Id, ...] = ()
    draw: Literal["balanced", "plan"] = "balanced"
    balance_on: tuple[Id, ...] = ()
    callback_seconds: Annotated[int, Meta(ge=5, le=600)] = 60


class Item(Struct, frozen=True, forbid_unknown_fields=True):
    id: Id
    title: Text
    source: Text | None = None


class ThemeList(Struct, frozen=True, forbid_unknown_fields=True):
    theme: Id
    items: tuple[Item, ...]


class Mapping(Struct, frozen=True, forbid_unknown_fields=True):
    themes: tuple[ThemeList, ...]
    dots: Annotated[int, Meta(gt=0)]
    cap: int = 1
    quota: int | None = None
    hidden: bool = True
    weight: float | None = None

    def __post_init__(self) -> None:
        if self.cap > self.dots:
            raise ValueError("cap is more than dots")


class Feedback(Struct, frozen=True, forbid_unknown_fields=True):
    prompt: Text
    themes: tuple[Id, ...] = ()
    review: Literal["before", "after"] = "before"


class Showing(Struct, frozen=True, forbid_unknown_fields=True):
    sections: tuple[Id, ...] = ()
    labels: dict[Id, int] = {}


KINDS = {
    "talk": Nothing,
    "pause": Nothing,
    "breakout": Breakout,
    "mapping": Mapping,
    "feedback": Feedback,
    "recap": Showing,
}

CALLED = {"break": "pause", "vote": "mapping"}

SMALL = """\
session:
  id: small
  title: {en: Small, es: Pequeña}
  city: Anywhere
  timezone: Europe/Madrid
  languages: [en, es]
themes:
  - {id: streets, title: {en: Streets, es: Calles}}
groups:
  - {id: council, title: {en: Council, es: Concejo}}
people:
  - {id: ana, name: {en: Ana, es: Ana}, group: council, attributes: {district: "1"}}
teams:
  - {id: red, title: {en: Red, es: Rojo}, members: [ana]}
days:
  - id: one
    title: {en: One, es: Uno}
    date: 2024-01-25
    place: Hall
    end: 12:00
    blocks:
      - {id: hello, kind: talk, title: {en: Hello, es: Hola}, start: 9:00}
      - id: work
        kind: breakout
        title: {en: Work, es: Trabajo}
        start: 9:30
        settings:
          prompt: {en: What first?, es: ¿Qué primero?}
      - {id: rest, kind: pause, title: {en: Rest, es: Descanso}, start: 11:00, lock: true}
"""

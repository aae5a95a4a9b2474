"""Reading ballots and counting them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Tally:
    """The result of a vote: candidates with their points, the winner first."""

    points: tuple[tuple[str, int], ...]
    abstained: tuple[str, ...]

    @property
    def winner(self) -> str:
        return self.points[0][0]


def read_ballot(text: str, candidates: Sequence[str]) -> tuple[str, ...] | None:
    """Read a ranking such as ``2, 1, 3`` from the last line of a reply; None when it is not complete."""
    lines = [line for line in text.splitlines() if line.strip()]
    numbers = [int(number) for number in re.findall(r"\d+", lines[-1])] if lines else []
    if sorted(numbers) != list(range(1, len(candidates) + 1)):
        return None
    return tuple(candidates[number - 1] for number in numbers)


def count_ballots(candidates: Sequence[str], ballots: Mapping[str, tuple[str, ...] | None]) -> Tally:
    """Add up Borda points; equal points are ordered by first places, then by the order of the agents."""
    points = dict.fromkeys(candidates, 0)
    first_places = dict.fromkeys(candidates, 0)
    for ballot in ballots.values():
        if ballot is None:
            continue
        first_places[ballot[0]] += 1
        for place, candidate in enumerate(ballot):
            points[candidate] += len(candidates) - 1 - place
    ranked = sorted(candidates, key=lambda name: (-points[name], -first_places[name], candidates.index(name)))
    return Tally(
        points=tuple((name, points[name]) for name in ranked),
        abstained=tuple(voter for voter, ballot in ballots.items() if ballot is None),
    )

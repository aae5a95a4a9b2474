"""The three phases of a session: answer, criticize, vote."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .backends import Backend, Request
from .voting import Tally, count_ballots, read_ballot


@dataclass(frozen=True)
class Agent:
    """A voice in the council: a backend and the role it plays."""

    name: str
    backend: Backend
    role: str = ""

    def build_request(self, prompt: str) -> Request:
        return self.backend.build_request(prompt, system=self.role, key=self.backend.read_key())


@dataclass(frozen=True)
class Verdict:
    answer: str
    tally: Tally


Send = Callable[[Agent, str], str]


def deliberate(question: str, agents: Sequence[Agent], rounds: int, send: Send) -> Verdict:
    """Run a session; ``send`` asks one agent and returns its text."""
    names = [agent.name for agent in agents]
    answers = {agent.name: send(agent, question) for agent in agents}
    for _ in range(rounds):
        critiques = {agent.name: send(agent, _critique_prompt(question, names, answers)) for agent in agents}
        answers = {
            agent.name: send(agent, _revision_prompt(question, answers[agent.name], critiques)) for agent in agents
        }
    ballots = {
        agent.name: read_ballot(send(agent, _ballot_prompt(question, names, answers)), names) for agent in agents
    }
    tally = count_ballots(names, ballots)
    return Verdict(answer=answers[tally.winner], tally=tally)


def _numbered(names: Sequence[str], answers: dict[str, str]) -> str:
    return "\n\n".join(f"Answer {number}:\n{answers[name]}" for number, name in enumerate(names, start=1))


def _critique_prompt(question: str, names: Sequence[str], answers: dict[str, str]) -> str:
    return f"Question: {question}\n\n{_numbered(names, answers)}\n\nName the weakest point of each answer."


def _revision_prompt(question: str, answer: str, critiques: dict[str, str]) -> str:
    joined = "\n\n".join(critiques.values())
    return f"Question: {question}\n\nYour answer:\n{answer}\n\nCritiques:\n{joined}\n\nGive your improved answer."


def _ballot_prompt(question: str, names: Sequence[str], answers: dict[str, str]) -> str:
    return f"Question: {question}\n\n{_numbered(names, answers)}\n\nLast line: all numbers, best first, as in 2, 1, 3."

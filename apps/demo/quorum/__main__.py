"""The ``quorum`` command."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from urllib.request import Request as HttpRequest
from urllib.request import urlopen

from . import __version__
from .config import ConfigError, load_provider, load_session, provider_names
from .council import Agent, deliberate


def send_over_http(agent: Agent, prompt: str) -> str:
    """Ask one agent and wait for its reply."""
    request = agent.build_request(prompt)
    http_request = HttpRequest(request.url, json.dumps(request.body).encode(), request.headers, method="POST")
    with urlopen(http_request, timeout=120) as response:
        return agent.backend.read_reply(json.load(response))


def list_backends() -> None:
    for name in provider_names():
        print(f"{name:12} {', '.join(load_provider(name).models)}")


def ask(question: str, config: Path, rounds: int | None, dry_run: bool) -> None:
    session = load_session(config)
    if dry_run:
        for agent in session.agents:
            request = agent.backend.build_request(question, system=agent.role)
            print(f"{agent.name}: POST {request.url}\n{json.dumps(request.body, indent=2)}")
        return
    verdict = deliberate(question, session.agents, session.rounds if rounds is None else rounds, send_over_http)
    print(verdict.answer)
    for name, points in verdict.tally.points:
        print(f"{points:4} {name}", file=sys.stderr)


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="quorum", description="Several models answer, criticize and vote.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("backends", help="list the available backends and their models")
    asking = commands.add_parser("ask", help="put a question to the agents of a configuration")
    asking.add_argument("question")
    asking.add_argument("--config", type=Path, required=True, help="the session configuration")
    asking.add_argument("--rounds", type=int, help="how often answers are criticized (overrides the configuration)")
    asking.add_argument("--dry-run", action="store_true", help="print the first requests and send none of them")
    return parser


def main(argv: list[str] | None = None) -> int:
    options = build_parser().parse_args(argv)
    try:
        if options.command == "backends":
            list_backends()
        else:
            ask(options.question, options.config, options.rounds, options.dry_run)
    except (ConfigError, LookupError, OSError) as error:
        print(f"quorum: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Reading provider files and session configurations; the only module that needs PyYAML."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .backends import Provider, backend_class
from .council import Agent

PROVIDERS = Path(__file__).parent / "configs" / "providers"


class ConfigError(Exception):
    """The configuration cannot be used; the message says what to change."""


@dataclass(frozen=True)
class Session:
    agents: tuple[Agent, ...]
    rounds: int


def provider_names() -> list[str]:
    """List the backends that a configuration may name."""
    return sorted(path.stem for path in PROVIDERS.glob("*.yaml"))


def load_provider(name: str) -> Provider:
    """Read the provider file of a backend."""
    if name not in provider_names():
        raise ConfigError(f"unknown backend {name!r}, known are: {', '.join(provider_names())}")
    data = _read_yaml(PROVIDERS / f"{name}.yaml")
    return Provider(**{**data, "models": tuple(data["models"]), "tools": tuple(data.get("tools") or ())})


def load_session(path: Path) -> Session:
    """Read a session configuration."""
    data = _read_yaml(path)
    agents = tuple(_build_agent(entry) for entry in data.get("agents") or ())
    if len(agents) < 2:
        raise ConfigError(f"{path}: a vote needs at least two agents")
    if len({agent.name for agent in agents}) < len(agents):
        raise ConfigError(f"{path}: two agents have the same name")
    return Session(agents=agents, rounds=int(data.get("rounds", 1)))


def _build_agent(entry: dict[str, Any]) -> Agent:
    name = entry["backend"]
    backend = backend_class(name)(load_provider(name), entry.get("model"))
    return Agent(name=entry.get("name", name), backend=backend, role=entry.get("role", ""))


def _read_yaml(path: Path) -> dict[str, Any]:
    import yaml

    return yaml.safe_load(path.read_text(encoding="utf-8")) or {}

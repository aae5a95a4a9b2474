"""What every backend shares: the request it builds and the registry it is found in."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Provider:
    """The content of a file in ``quorum/configs/providers``."""

    name: str
    models: tuple[str, ...]
    api_key_env: str
    base_url: str
    tools: tuple[str, ...] = ()
    mcp: bool = False


@dataclass(frozen=True)
class Request:
    """An HTTP POST request that has not been sent yet."""

    url: str
    body: dict[str, Any]
    headers: dict[str, str] = field(default_factory=dict, repr=False)


class Backend(ABC):
    """Turns a prompt into a request of one provider, and its reply into text."""

    key_is_optional = False

    def __init__(self, provider: Provider, model: str | None = None) -> None:
        self.provider = provider
        self.model = model or provider.models[0]

    @abstractmethod
    def build_request(self, prompt: str, system: str = "", key: str = "") -> Request:
        """Build the request that asks the model to answer the prompt."""

    @abstractmethod
    def read_reply(self, reply: Mapping[str, Any]) -> str:
        """Take the model's text out of the decoded reply."""

    def read_key(self, environ: Mapping[str, str] = os.environ) -> str:
        """Return the API key, or fail with the name of the variable that is missing."""
        key = environ.get(self.provider.api_key_env, "")
        if not key and not self.key_is_optional:
            raise LookupError(f"{self.provider.name} needs the environment variable {self.provider.api_key_env}")
        return key


_registry: dict[str, type[Backend]] = {}


def register(name: str) -> Callable[[type[Backend]], type[Backend]]:
    """Make a class known under the name that a configuration uses."""

    def add(cls: type[Backend]) -> type[Backend]:
        if name in _registry:
            raise ValueError(f"two backends are named {name!r}")
        _registry[name] = cls
        return cls

    return add


def registered_names() -> list[str]:
    """List the names of the backends that have a class of their own."""
    return sorted(_registry)


def backend_class(name: str) -> type[Backend]:
    """Find the class of a backend; without one of its own it speaks the chat-completions format."""
    from .chat_completions import ChatCompletionsBackend

    return _registry.get(name, ChatCompletionsBackend)

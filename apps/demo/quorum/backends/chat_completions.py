"""The chat-completions format, which many providers and local servers understand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .base import Backend, Request


class ChatCompletionsBackend(Backend):
    """Used directly by every provider file whose backend has no module here."""

    def build_request(self, prompt: str, system: str = "", key: str = "") -> Request:
        messages = [{"role": "system", "content": system}] if system else []
        messages.append({"role": "user", "content": prompt})
        headers = {"content-type": "application/json"}
        if key:
            headers["authorization"] = f"Bearer {key}"
        return Request(
            url=f"{self.provider.base_url}/chat/completions",
            body={"model": self.model, "messages": messages},
            headers=headers,
        )

    def read_reply(self, reply: Mapping[str, Any]) -> str:
        return reply["choices"][0]["message"]["content"]

"""Anthropic: the system prompt stands beside the messages, and the reply comes in blocks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .base import Backend, Request, register

MAX_TOKENS = 4096


@register("anthropic")
class AnthropicBackend(Backend):
    def build_request(self, prompt: str, system: str = "", key: str = "") -> Request:
        body: dict[str, Any] = {
            "model": self.model,
            "max_tokens": MAX_TOKENS,
            "messages": [{"role": "user", "content": prompt}],
        }
        if system:
            body["system"] = system
        return Request(
            url=f"{self.provider.base_url}/messages",
            body=body,
            headers={"content-type": "application/json", "anthropic-version": "2023-06-01", "x-api-key": key},
        )

    def read_reply(self, reply: Mapping[str, Any]) -> str:
        return "".join(block["text"] for block in reply["content"] if block["type"] == "text")

"""Gemini: the model is part of the address, and text is wrapped in parts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .base import Backend, Request, register


@register("gemini")
class GeminiBackend(Backend):
    def build_request(self, prompt: str, system: str = "", key: str = "") -> Request:
        body: dict[str, Any] = {"contents": [{"role": "user", "parts": [{"text": prompt}]}]}
        if system:
            body["systemInstruction"] = {"parts": [{"text": system}]}
        return Request(
            url=f"{self.provider.base_url}/models/{self.model}:generateContent",
            body=body,
            headers={"content-type": "application/json", "x-goog-api-key": key},
        )

    def read_reply(self, reply: Mapping[str, Any]) -> str:
        return "".join(part["text"] for part in reply["candidates"][0]["content"]["parts"])

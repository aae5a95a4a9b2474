"""OpenAI: the chat-completions format with a separate role for instructions."""

from __future__ import annotations

from .base import Request, register
from .chat_completions import ChatCompletionsBackend


@register("openai")
class OpenAIBackend(ChatCompletionsBackend):
    def build_request(self, prompt: str, system: str = "", key: str = "") -> Request:
        request = super().build_request(prompt, system, key)
        for message in request.body["messages"]:
            if message["role"] == "system":
                message["role"] = "developer"
        return request

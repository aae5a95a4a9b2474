"""llama.cpp: a local server that speaks the chat-completions format and seldom asks for a key."""

from __future__ import annotations

from .base import register
from .chat_completions import ChatCompletionsBackend


@register("llama-cpp")
class LlamaCppBackend(ChatCompletionsBackend):
    key_is_optional = True

"""Several language models answer a question, criticize each other and vote."""

__version__ = "0.3.0"

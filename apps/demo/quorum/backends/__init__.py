"""One module per backend; every module in this folder registers itself when it is imported."""

from importlib import import_module
from pkgutil import iter_modules

from .base import Backend, Provider, Request, backend_class, register, registered_names

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")

__all__ = ["Backend", "Provider", "Request", "backend_class", "register", "registered_names"]

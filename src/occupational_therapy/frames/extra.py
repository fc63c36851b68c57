"""What this room needs besides the library's own requirements."""

from occupational_therapy.kernel.extra import ExtraNeededError, need

__all__ = ["ExtraNeededError", "need"]

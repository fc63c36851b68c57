"""The ways out to other systems and back: JSON records with their schema.

What is written is read back equal; what cannot be read is told, all of it at once, with its path.
"""

from occupational_therapy.interop import records

__all__ = ["records"]

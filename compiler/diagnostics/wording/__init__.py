"""Wording of every diagnostic code, one module per family, Danish and English side by side."""

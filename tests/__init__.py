"""Tests go through public doors; folders may use one another's helpers."""

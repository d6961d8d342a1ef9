"""Renderers of diagnostics; each returns text and prints nothing."""

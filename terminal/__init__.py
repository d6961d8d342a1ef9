"""What the commands of ``cli.py`` share: their help and usage errors in both languages, and what they print."""

"""Reports on scenarios: for people, for programs, and for what shows test results."""

"""Results for people: plans, explanations and outcomes of scenarios as text; nothing here prints."""

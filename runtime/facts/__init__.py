"""Patient data as facts: one flat, typed row per clinical fact. The runtime reads facts and nothing else."""

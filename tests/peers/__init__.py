"""Engines of others, held against ours. They need Node and Java: ``RETTESNOR_REQUIRE_PEERS=1`` demands them."""

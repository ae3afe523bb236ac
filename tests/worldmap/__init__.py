"""Makes `resources/map/world.json` from Natural Earth: `make map`, or `python -m tests.worldmap countries-50m.json`."""

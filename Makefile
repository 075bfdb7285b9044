# Thin over packaging/dev.py, which serves systems without make as well: python3 packaging/dev.py COMMAND
PYTHON ?= python3

.PHONY: run test demo check bench bench-reader bench-import bench-export audit torture package package-windows screenshots icons guide guide-pictures translations setup
run test demo check bench bench-reader bench-import bench-export audit torture package package-windows screenshots icons guide guide-pictures translations setup:
	@$(PYTHON) packaging/dev.py $@ $(ARGS)

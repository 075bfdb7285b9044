"""REFI-QDA: projects (.qdpx) and codebooks (.qdc) that programs of the field exchange. https://www.qdasoftware.org

Out: `writing`. In: `package` opens the file, `parsing` reads its XML into the `model`, `sources` finds the texts
and, by `evidence` for one of the readings of `offsets`, the place of every selection.
"""

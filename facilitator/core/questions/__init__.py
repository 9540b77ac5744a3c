"""Questions that a hall answers with a ballot: options, limits, who has voted, what it adds up to.

A kind of block can be one question itself, as dot voting is; and any other block can be asked one
while it runs (`asking.py`), which is then held like a block of its own that stands on no agenda:
the same rules, the same screens, the same record.
"""

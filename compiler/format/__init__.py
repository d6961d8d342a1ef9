"""The formatter: a guideline's text in the one layout that every guideline has.

In: the text of a file, its tokens with the comments, and its parse tree. Out: the same tokens and comments in the same
order, with other white space between them. Since white space means nothing, neither does formatting.

:mod:`.document` is a small algebra of layouts, :mod:`.written` what stood around each token, :mod:`.rules` the layout
of each part of the language, :mod:`.formatter` the pass as a whole.
"""

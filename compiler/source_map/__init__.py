"""The source map: from every element of every artefact back to the author's line."""

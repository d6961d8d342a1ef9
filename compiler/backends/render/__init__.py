"""Pictures of a decision graph: GraphML for graph tools, Mermaid for people."""

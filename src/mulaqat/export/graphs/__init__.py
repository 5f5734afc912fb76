"""Who met whom, as a graph for Gephi, Cytoscape, networkx and igraph.

`to_graphml` and `to_gexf` take readings and give one graph: a node for everybody whom the record knows by an id, an
edge between two who met, with the number of reports that say so and their first and last day. Kept in memory are the
people and the pairs, not the reports. Nodes and edges stand in the order of their ids.
Never counts a meeting that was only planned, cancelled or denied, nor one with somebody unnamed.
"""

from .writing import to_gexf, to_graphml

__all__ = ["to_gexf", "to_graphml"]

"""Writes what networkx says of the graphs of graphs.py to tests/fixtures/network/: python3 scripts/network/references.py

Parallel edges become one with their weights added up. Where networkx has no measure, or takes self-loops or components in
a way of its own, what the fixture holds is said here. What is not defined is null.
"""

import json
import math
from pathlib import Path

import networkx as nx
import numpy as np
from graphs import Drawn, directed, undirected
from networkx.algorithms.community import louvain_communities
from networkx.algorithms.community import modularity as nx_modularity

FOLDER = Path(__file__).parents[2] / "tests" / "fixtures" / "network"
LOUVAIN_RUNS = 50
TIGHT = 1e-12


def simple(drawn: Drawn) -> nx.Graph:
    _, is_directed, size, edges = drawn
    graph = nx.DiGraph() if is_directed else nx.Graph()
    graph.add_nodes_from(range(size))
    for source, target, weight in edges:
        before = graph.get_edge_data(source, target, {"weight": 0})["weight"]
        graph.add_edge(source, target, weight=before + weight)
    return graph


def without_loops(graph: nx.Graph) -> nx.Graph:
    bare = graph.copy()
    bare.remove_edges_from(list(nx.selfloop_edges(graph)))
    return bare


def undirected_sum(graph: nx.Graph) -> nx.Graph:
    """Both directions' weights added up."""
    if not graph.is_directed():
        return graph
    return simple(("", False, len(graph), [(a, b, w) for a, b, w in graph.edges(data="weight")]))


def listed(graph: nx.Graph, values) -> list[float]:
    values = dict(values)
    return [values[node] for node in range(len(graph))]


def eigenvector(graph: nx.Graph) -> list[float | None]:
    """On the largest strongly connected component, the first of several; 0 for all others."""
    parts = nx.strongly_connected_components(graph) if graph.is_directed() else nx.connected_components(graph)
    nodes = sorted(max(parts, key=lambda part: (len(part), -min(part)), default=()))
    if len(nodes) < 2:
        return [None] * len(graph)
    part = nx.DiGraph() if graph.is_directed() else nx.Graph()
    part.add_nodes_from(nodes)
    part.add_edges_from(graph.subgraph(nodes).edges)
    if len(nodes) == 2:  # ARPACK wants three.
        lengths, vectors = np.linalg.eig(nx.to_numpy_array(part, weight=None).T)
        vector = np.abs(vectors[:, np.argmax(lengths.real)].real)
        values = dict(zip(nodes, vector / np.linalg.norm(vector)))
    else:
        values = nx.eigenvector_centrality_numpy(part, max_iter=100_000)
    return [abs(values.get(node, 0)) for node in range(len(graph))]


def holes(measure, graph: nx.Graph) -> list[float | None]:
    """Without self-loops and those whom nobody is tied to, with both directions' weights added up.

    The nodes are named, so that networkx goes by its written-out definition: its matrices (3.6.1) divide each tie of
    effective_size by the strongest tie of the wrong end, which differs as soon as weights do.
    """
    bare = undirected_sum(without_loops(graph))
    bare.remove_nodes_from(list(nx.isolates(bare)))
    values = measure(bare, nodes=list(bare), weight="weight")
    return [values.get(node) for node in range(len(graph))]


def of_nodes(graph: nx.Graph) -> dict:
    is_directed = graph.is_directed()
    into, out = (graph.in_degree, graph.out_degree) if is_directed else (graph.degree, graph.degree)
    return {
        "degree": listed(graph, graph.degree()),
        "inDegree": listed(graph, into()),
        "outDegree": listed(graph, out()),
        "strength": listed(graph, graph.degree(weight="weight")),
        "inStrength": listed(graph, into(weight="weight")),
        "outStrength": listed(graph, out(weight="weight")),
        "betweenness": listed(graph, nx.betweenness_centrality(graph)),
        "harmonicCloseness": listed(graph, nx.harmonic_centrality(graph)),
        "eigenvector": eigenvector(graph),
        "pageRank": listed(graph, nx.pagerank(graph, tol=TIGHT, max_iter=1000)),
        "coreNumber": listed(graph, nx.core_number(without_loops(graph))),
        "constraint": holes(nx.constraint, graph),
        "effectiveSize": holes(nx.effective_size, graph),
        "clustering": listed(graph, nx.clustering(graph)),
    }


def paths(graph: nx.Graph) -> dict:
    """On the largest weak component, the first of several, made undirected."""
    flat = graph.to_undirected()
    nodes = max(nx.connected_components(flat), key=lambda part: (len(part), -min(part)), default=())
    if len(nodes) < 2:
        return {"diameter": None, "averagePath": None}
    part = flat.subgraph(nodes)
    return {"diameter": nx.diameter(part), "averagePath": nx.average_shortest_path_length(part)}


def freeman(values: list[float], most: float) -> float | None:
    return None if len(values) < 3 else sum(max(values) - value for value in values) / most


def core_periphery(graph: nx.Graph) -> float | None:
    """The best correlation with an ideal core of the k nodes with the most ties (by number where equal)."""
    bare = without_loops(graph.to_undirected())
    size = len(bare)
    ties = nx.to_numpy_array(bare, nodelist=range(size), weight=None) if size else np.zeros((0, 0))
    upper = np.triu_indices(size, 1)
    if size < 3 or len(set(ties[upper])) < 2:
        return None
    order = sorted(bare, key=lambda node: (-bare.degree(node), node))
    fits = []
    for k in range(1, size - 1):
        core = np.zeros(size, bool)
        core[order[:k]] = True
        fits.append(np.corrcoef(ties[upper], (core[:, None] | core[None, :])[upper])[0, 1])
    return float(max(fits))


def ends_vary(graph: nx.Graph) -> bool:
    if not graph.is_directed():
        return len({graph.degree(node) for edge in graph.edges for node in edge}) > 1
    return len({graph.out_degree(a) for a, _ in graph.edges}) > 1 and len({graph.in_degree(b) for _, b in graph.edges}) > 1


def attribute_assortativity(graph: nx.Graph, groups: list[int]) -> float | None:
    part = graph.subgraph([node for node in graph if groups[node] >= 0]).copy()
    nx.set_node_attributes(part, {node: groups[node] for node in part}, "group")
    used = {(groups[a], groups[b]) for a, b in part.edges}
    if len(used) == 0 or (len(used) == 1 and len(set(*used)) == 1):
        return None
    return nx.attribute_assortativity_coefficient(part, "group")


def external_internal(graph: nx.Graph, groups: list[int]) -> float | None:
    ties = [(groups[a], groups[b]) for a, b in without_loops(graph).edges if groups[a] >= 0 and groups[b] >= 0]
    external = sum(a != b for a, b in ties)
    return None if not ties else (2 * external - len(ties)) / len(ties)


def modularity(graph: nx.Graph, groups: list[int]) -> float | None:
    if graph.number_of_edges() == 0:
        return None
    parts: dict = {}
    for node, group in enumerate(groups):
        parts.setdefault(group if group >= 0 else f"alone {node}", set()).add(node)
    return nx_modularity(undirected_sum(graph), parts.values(), weight="weight")


def of_whole(graph: nx.Graph, groups: list[int]) -> dict:
    bare = without_loops(graph)
    size, is_directed, ties = len(graph), graph.is_directed(), bare.number_of_edges()
    received = [degree for _, degree in (bare.in_degree() if is_directed else bare.degree())]
    closeness = nx.harmonic_centrality(graph)
    return {
        "density": nx.density(bare),
        "reciprocity": nx.overall_reciprocity(bare) if is_directed and ties else None,
        "weakComponents": nx.number_connected_components(graph.to_undirected()),
        "strongComponents": nx.number_strongly_connected_components(graph.to_directed()),
        **paths(graph),
        "efficiency": sum(closeness.values()) / (size * (size - 1)) if size > 1 else None,
        "degreeCentralisation": freeman(received, (size - 1) * (size - 1 if is_directed else size - 2)),
        "betweennessCentralisation": freeman(list(nx.betweenness_centrality(graph).values()), size - 1),
        "degreeAssortativity": nx.degree_assortativity_coefficient(graph) if ends_vary(graph) else None,
        "corePeriphery": core_periphery(graph),
        "attributeAssortativity": attribute_assortativity(graph, groups),
        "eiIndex": external_internal(graph, groups),
        "modularity": modularity(graph, groups),
    }


def best_louvain(graph: nx.Graph) -> float | None:
    """The most modularity that Louvain's method finds in so many runs."""
    if graph.number_of_edges() == 0:
        return None
    flat = undirected_sum(graph)
    parts = (louvain_communities(flat, weight="weight", seed=seed) for seed in range(LOUVAIN_RUNS))
    return max(nx_modularity(flat, part, weight="weight") for part in parts)


def tidy(value):
    if isinstance(value, dict):
        return {name: tidy(part) for name, part in value.items()}
    if isinstance(value, list):
        return [tidy(part) for part in value]
    if value is None or math.isnan(value):
        return None
    return int(value) if float(value).is_integer() else round(float(value), 7)


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for drawn in undirected() + directed():
        name, is_directed, size, edges = drawn
        graph = simple(drawn)
        groups = [-1 if node % 11 == 10 else (node * 7 + node // 5) % 4 for node in range(size)]
        facts = {
            "name": name,
            "isDirected": is_directed,
            "size": size,
            "edges": [list(edge) for edge in edges],
            "groups": groups,
            "nodes": of_nodes(graph),
            "whole": of_whole(graph, groups),
            "bestLouvain": best_louvain(graph),
        }
        text = json.dumps({key: part if key == "name" else tidy(part) for key, part in facts.items()}, separators=(",", ":"))
        (FOLDER / f"{name}.json").write_text(text.replace('},"', '},\n"') + "\n")


if __name__ == "__main__":
    main()

"""Made-up and well-known graphs that measures are checked on: (name, is directed, size, [(source, target, weight)])."""

import random

import networkx as nx

Edge = tuple[int, int, float]
Drawn = tuple[str, bool, int, list[Edge]]


def plain(name: str, graph: nx.Graph, weigh=lambda _: 1) -> Drawn:
    """A networkx graph with its nodes numbered as they come; `weigh` gives the weight of an edge's attributes."""
    number = {node: i for i, node in enumerate(graph)}
    edges = [(number[a], number[b], weigh(facts)) for a, b, facts in graph.edges(data=True)]
    return name, graph.is_directed(), len(graph), edges


def weighted(name: str, graph: nx.Graph, seed: int) -> Drawn:
    """The same with weights drawn from .5 to 5."""
    draw = random.Random(seed)
    return plain(name, graph, lambda _: draw.randint(1, 10) / 2)


def tangled(name: str, is_directed: bool, size: int, count: int, seed: int) -> Drawn:
    """Edges drawn with replacement, so that some are parallel and some are self-loops."""
    draw = random.Random(seed)
    ends = [(draw.randrange(size), draw.randrange(size), draw.randint(1, 6) / 2) for _ in range(count)]
    return name, is_directed, size, ends + ends[: count // 5]


def like_les_miserables(size: int, scenes: int, seed: int) -> Drawn:
    """Few are in many scenes; a tie counts the scenes shared."""
    draw = random.Random(seed)
    graph = nx.empty_graph(size)
    for _ in range(scenes):
        cast = {min(size - 1, int(draw.expovariate(6 / size))) for _ in range(draw.randint(2, 5))}
        for a in cast:
            for b in cast:
                if a < b:
                    graph.add_edge(a, b, weight=graph.get_edge_data(a, b, {"weight": 0})["weight"] + 1)
    return plain("like-les-miserables", graph, lambda facts: facts["weight"])


def blocks(sizes: list[int], within: float, between: float, seed: int, directed=False) -> nx.Graph:
    chances = [[within if i == j else between for j in range(len(sizes))] for i in range(len(sizes))]
    return nx.stochastic_block_model(sizes, chances, seed=seed, directed=directed)


def undirected() -> list[Drawn]:
    weight = lambda facts: facts["weight"]
    return [
        ("empty", False, 0, []),
        ("one-node", False, 1, []),
        ("one-node-loop", False, 1, [(0, 0, 2)]),
        ("nobody-tied", False, 7, []),
        ("pair", False, 2, [(0, 1, 1.5)]),
        ("two-pairs", False, 5, [(0, 1, 1), (2, 3, 4)]),
        plain("triangle", nx.complete_graph(3)),
        plain("star", nx.star_graph(9)),
        plain("path", nx.path_graph(12)),
        plain("long-path", nx.path_graph(90)),
        plain("cycle", nx.cycle_graph(9)),
        plain("complete", nx.complete_graph(6)),
        plain("bipartite", nx.complete_bipartite_graph(3, 5)),
        plain("wheel", nx.wheel_graph(8)),
        plain("petersen", nx.petersen_graph()),
        plain("grid", nx.grid_2d_graph(6, 7)),
        plain("tree", nx.balanced_tree(3, 3)),
        plain("barbell", nx.barbell_graph(6, 3)),
        plain("two-cliques", nx.disjoint_union(nx.complete_graph(5), nx.complete_graph(7))),
        plain("karate", nx.karate_club_graph(), weight),
        plain("karate-unweighted", nx.karate_club_graph()),
        plain("florentine", nx.florentine_families_graph()),
        plain("les-miserables", nx.les_miserables_graph(), weight),
        like_les_miserables(60, 70, 3),
        weighted("weighted-star", nx.star_graph(7), 4),
        weighted("weighted-random", nx.gnp_random_graph(50, 0.12, seed=5), 6),
        plain("sparse", nx.gnp_random_graph(60, 0.025, seed=7)),
        plain("small-world", nx.watts_strogatz_graph(100, 6, 0.1, seed=8)),
        plain("preferential", nx.barabasi_albert_graph(150, 3, seed=9)),
        plain("blocks", blocks([30, 25, 20, 15], 0.35, 0.02, 10)),
        weighted("weighted-blocks", blocks([50, 50, 60], 0.15, 0.01, 11), 12),
        plain("faint-blocks", blocks([50, 50, 50, 50], 0.12, 0.03, 13)),
        tangled("loops-and-parallels", False, 20, 45, 14),
        tangled("loops-and-parallels-sparse", False, 40, 30, 15),
    ]


def directed() -> list[Drawn]:
    draw = random.Random(20)
    order = nx.DiGraph((min(e), max(e)) for e in nx.gnp_random_graph(30, 0.15, seed=21).edges)
    mutual = nx.DiGraph(nx.gnp_random_graph(40, 0.1, seed=22))
    mutual.remove_edges_from([edge for edge in list(mutual.edges) if draw.random() < 0.3])
    free = nx.DiGraph(nx.scale_free_graph(120, seed=23))
    free.remove_edges_from(list(nx.selfloop_edges(free)))
    return [
        ("directed-nobody-tied", True, 4, []),
        ("directed-pair", True, 2, [(0, 1, 1)]),
        ("directed-mutual", True, 2, [(0, 1, 1), (1, 0, 3)]),
        ("directed-star-in", True, 7, [(i, 0, 1) for i in range(1, 7)]),
        ("directed-star-out", True, 7, [(0, i, 1) for i in range(1, 7)]),
        plain("directed-path", nx.path_graph(8, create_using=nx.DiGraph)),
        plain("directed-cycle", nx.cycle_graph(7, create_using=nx.DiGraph)),
        plain("directed-complete", nx.complete_graph(5, create_using=nx.DiGraph)),
        plain("directed-order", order),
        weighted("directed-partly-mutual", mutual, 24),
        plain("directed-random", nx.gnp_random_graph(50, 0.06, seed=25, directed=True)),
        plain("directed-scale-free", free),
        weighted("directed-blocks", blocks([40, 30, 30], 0.12, 0.01, 26, directed=True), 27),
        plain("directed-sparse", nx.gnp_random_graph(60, 0.018, seed=28, directed=True)),
        plain("directed-200", nx.gnp_random_graph(200, 0.015, seed=29, directed=True)),
        tangled("directed-loops-and-parallels", True, 25, 70, 30),
    ]

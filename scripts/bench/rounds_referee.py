"""The fewest repeats of a plan of rounds, by another solver, to set beside `grouping.mjs rounds`:

    pip install ortools
    python3 scripts/bench/rounds_referee.py GROUPS SIZE ROUNDS SECONDS

Prints the best plan that CP-SAT found and the bound that it proved: a pair that meets t times counts as t - 1 repeats.
"""

import sys

from ortools.sat.python import cp_model

groups, size, rounds, seconds = map(int, sys.argv[1:5])
people = range(groups * size)
model = cp_model.CpModel()
sits = {(p, g, r): model.new_bool_var("") for p in people for g in range(groups) for r in range(rounds)}
for r in range(rounds):
    for p in people:
        model.add_exactly_one(sits[p, g, r] for g in range(groups))
    for g in range(groups):
        model.add(sum(sits[p, g, r] for p in people) == size)
# The first round may be any: people are numbered by it.
for p in people:
    model.add(sits[p, p // size, 0] == 1)
repeats = []
for p in people:
    for q in range(p + 1, groups * size):
        together = []
        for r in range(rounds):
            meet = model.new_bool_var("")
            together.append(meet)
            for g in range(groups):
                model.add_bool_or([sits[p, g, r].Not(), sits[q, g, r].Not(), meet])
        again = model.new_int_var(0, rounds - 1, "")
        model.add(again >= sum(together) - 1)
        repeats.append(again)
model.minimize(sum(repeats))
solver = cp_model.CpSolver()
solver.parameters.max_time_in_seconds = seconds
solver.parameters.num_workers = 1
status = solver.solve(model)
print(
    f"{rounds} rounds of {groups} x {size}: {solver.status_name(status)}, best {solver.objective_value:.0f}, "
    f"bound {solver.best_objective_bound:.0f}, {solver.wall_time:.0f} s"
)

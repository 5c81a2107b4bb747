"""/usr/bin/python3 test/reference/exact.py > test/reference/exact.txt   (from the repository root)

A line is: call, tab, numbers separated by spaces. Numbers from SciPy and statsmodels, and p-values of Fisher's test and of the binomial test summed in
whole numbers without any rounding, for counts where double precision is in question.
"""
from fractions import Fraction
from math import comb

import scipy
import statsmodels
from scipy.stats import fisher_exact, hypergeom
from statsmodels.stats.proportion import confint_proportions_2indep as two, proportion_confint

TOLERANCE = Fraction(10_000_001, 10_000_000)


def share_at_most_as_likely(weights, observed):
    limit = weights[observed] * TOLERANCE
    tail = sum(w for w in weights.values() if w <= limit)
    return float(Fraction(tail, sum(weights.values())))


def fisher(x1, n1, x2, n2):
    k = x1 + x2
    low, high = max(0, k - n2), min(n1, k)
    weights = {low: comb(n1, low) * comb(n2, k - low)}
    for x in range(low, high):
        weights[x + 1] = weights[x] * (n1 - x) * (k - x) // ((x + 1) * (n2 - k + x + 1))
    return share_at_most_as_likely(weights, x1)


def binomial(x, n, basis_points):
    p, q = basis_points, 10_000 - basis_points
    weights = {0: q**n}
    for k in range(n):
        weights[k + 1] = weights[k] * (n - k) * p // ((k + 1) * q)
    return share_at_most_as_likely(weights, x)


def newcombe(x1, n1, x2, n2):
    return two(x1, n1, x2, n2, compare="diff", method="newcomb", correction=False)


def katz(x1, n1, x2, n2):
    return two(x1, n1, x2, n2, compare="ratio", method="log", correction=False)


CALLS = [
    "proportion_confint(81, 263, method='wilson')",
    "newcombe(56, 70, 48, 80)", "newcombe(9, 10, 3, 10)", "newcombe(10, 10, 0, 20)",
    "newcombe(0, 10, 0, 20)", "newcombe(557, 1835, 1198, 2691)",
    "katz(45, 100, 60, 100)", "katz(557, 1835, 1198, 2691)", "katz(20, 20, 5, 10)",
    "katz(0.5, 20, 5, 10)", "katz(5, 10, 0.5, 20)", "katz(19.5, 20, 9.5, 10)",
    "fisher(3, 4, 1, 4)", "fisher_exact([[3, 1], [1, 3]])[1]",
    "fisher(9, 30, 21, 60)", "fisher(300, 30000, 390, 30000)", "fisher(9000, 30000, 9150, 30000)",
    "fisher(9000, 30000, 9600, 30000)", "fisher(1200, 6000, 13500, 54000)",
    "fisher(1, 40, 5000, 59960)", "fisher(10000, 30000, 15000, 30000)",
    "binomial(339, 870, 7910)", "binomial(700, 10000, 690)", "binomial(2, 1500, 690)",
    "hypergeom(2000, 500, 800).std()", "hypergeom(9, 4, 6).std()",
]

print(f"# SciPy {scipy.__version__}; statsmodels {statsmodels.__version__}")
for call in CALLS:
    value = eval(call)
    numbers = value if isinstance(value, tuple) else (value,)
    print(call, " ".join(repr(float(number)) for number in numbers), sep="\t")

"""How well a gradient-boosted classifier tells witness rows from background rows, by the columns left free.

Reads one JSON document a line: {"name", "tables": [{"columns": [{"name", "kind"}], "rows": [{"isWitness",
"free": [names], "cells": [texts or null]}]}]}. A witness row is set beside background rows of its table, in
which the same columns are hidden, so that what is hidden tells nothing. Prints {"name": AUC}.
"""

import json
import os
import sys
from datetime import datetime
from zlib import crc32

# threads that wait for each other are slow on busy cores
os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedGroupKFold

BESIDE = 4


def measure(text, kind):
    if text is None:
        return numpy.nan
    try:
        if kind == "number":
            return float(text)
        if kind == "time":
            return datetime.fromisoformat(text).timestamp()
    except ValueError:
        return numpy.nan
    return float(crc32(text.encode()) % 1000)


def features(row, columns, free):
    cells = []
    for column, text in zip(columns, row["cells"]):
        hidden = column["name"] not in free
        cells.append(numpy.nan if hidden else measure(text, column["kind"]))
        is_text = column["kind"] == "text" and not hidden and text is not None
        cells.append(float(len(text)) if is_text else numpy.nan)
    return cells


def tell_apart(table, chance):
    columns = table["columns"]
    witness = [row for row in table["rows"] if row["isWitness"] and row["free"]]
    background = [row for row in table["rows"] if not row["isWitness"]]
    if len(witness) < 20 or len(background) < 100:
        return []
    inputs, labels, groups = [], [], []
    for row in witness:
        free = set(row["free"])
        beside = [background[at] for at in chance.integers(len(background), size=BESIDE)]
        for one, label in [(row, 1)] + [(other, 0) for other in beside]:
            inputs.append(features(one, columns, free))
            labels.append(label)
            groups.append(len(groups) // (BESIDE + 1))
    inputs, labels, groups = numpy.array(inputs), numpy.array(labels), numpy.array(groups)
    # a column of one value in a fold tells nothing, and the classifier refuses it
    told = [len(numpy.unique(column[~numpy.isnan(column)])) > 5 for column in inputs.T]
    inputs = inputs[:, told]
    scores = numpy.zeros(len(labels))
    folds = StratifiedGroupKFold(5, shuffle=True, random_state=1)
    for train, test in folds.split(inputs, labels, groups):
        model = HistGradientBoostingClassifier(max_iter=60, random_state=1)
        model.fit(inputs[train], labels[train])
        scores[test] = model.predict_proba(inputs[test])[:, 1]
    return list(zip(labels, scores))


for line in sys.stdin:
    story = json.loads(line)
    chance = numpy.random.default_rng(1)
    told = [(table["name"], tell_apart(table, chance)) for table in story["tables"]]
    pairs = [pair for _, some in told for pair in some]
    labels, scores = zip(*pairs)
    by_table = {
        name: round(roc_auc_score(*zip(*some)), 3) for name, some in told if some
    }
    print(json.dumps({"name": story["name"], "rows": int(sum(labels)), "auc": round(roc_auc_score(labels, scores), 3), "tables": by_table}))

"""Results of draad in pandas: python3 recipe.py, in a folder that holds the folder corpus."""

import io
import subprocess

import pandas


def draad(*words):
    """A result as a data frame; one without rows where nothing was found (status 1)."""
    done = subprocess.run(["draad", *words, "--format", "csv", "--quiet", "corpus"], capture_output=True, check=False)
    if done.returncode > 1:
        raise SystemExit(done.stderr.decode())
    return pandas.read_csv(io.BytesIO(done.stdout), keep_default_na=False, na_values=[""])


hits = draad("hits", "-c", "vertrouwen")
documents = draad("info", "--documents")
by_code = hits.groupby(["code", "polarity"]).size().unstack(fill_value=0)
by_document = hits.merge(documents[["docname", "words"]], on="docname").groupby("docname").agg(
    hits=("hit", "size"), words=("words", "first"))
by_document["per_1000"] = 1000 * by_document["hits"] / by_document["words"]

assert by_code.to_numpy().sum() == len(hits) > 0
print(len(hits), "hits in", len(by_document), "documents, the highest rate", round(by_document["per_1000"].max(), 1))

"""A client written by others: asks every ready question with Python's gql and compares the whole answers.

ask.py URL EXAMPLES EXPECTED
"""

import json
import pathlib
import sys

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

url, examples, expected = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
# The schema is fetched and every question validated against it by the client itself.
client = Client(transport=RequestsHTTPTransport(url=url.rstrip("/") + "/graphql"), fetch_schema_from_transport=True)
different = []
questions = sorted(examples.glob("*.graphql"))
for question in questions:
    answer = client.execute(gql(question.read_text(encoding="utf-8")))
    wanted = json.loads((expected / f"{question.stem}.json").read_text(encoding="utf-8"))
    if answer != wanted.get("data", wanted):
        different.append(question.stem)
print(f"{len(questions) - len(different)} answers as expected; different: {different or 'none'}")
sys.exit(1 if different or not questions else 0)

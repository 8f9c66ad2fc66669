"""For Schemathesis: values of our scalars, arguments that go together, and a check that no answer shows anything of the inside."""

import re

import graphql
import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes


def scalar(name, good):
    """Mostly values that are taken, now and then any text."""
    schemathesis.graphql.scalar(name, st.one_of(good, good, good, st.text(max_size=20)).map(nodes.String))


scalar("Decimal", st.decimals(allow_nan=False, allow_infinity=False, places=2).map(str))
scalar("CurrencyCode", st.sampled_from(["CNY", "USD", "EUR", "JPY", "XXX"]))
scalar("PartialDate", st.dates().map(str) | st.dates().map(lambda day: str(day)[:7]) | st.sampled_from(["2026", "2025/2026"]))

class Together(graphql.Visitor):
    """Mostly takes away what can't be given beside the rest: a page from both ends, a cursor that nobody had, an id and a name."""

    def enter_field(self, field, *_):
        given = {each.name.value for each in field.arguments}
        surplus = {"after", "before"} | ({"last"} if "first" in given else set()) | ({"name"} if "id" in given else set())
        arguments = tuple(each for each in field.arguments if each.name.value not in surplus)
        rest = {name: getattr(field, name) for name in ("name", "alias", "directives", "selection_set")}
        return graphql.FieldNode(arguments=arguments, **rest)


@schemathesis.hook
def map_body(_context, body):
    # One in eight stays as it is.
    if len(graphql.print_ast(body)) % 8 == 0:
        return body
    return graphql.visit(body, Together())


INSIDE = re.compile(
    r"\\n\s+at \S|node_modules|node:internal|\.[cm]?[jt]s:\d|Neo4jError|Neo\.[A-Z]\w+|org\.\w+\.|\b(MATCH|UNWIND|CALL|RETURN|COLLECT)\b *[({$]"
)


@schemathesis.check
def shows_no_inside(_ctx, response, _case):
    found = INSIDE.search(response.text)
    assert found is None, f"{found.group()} in the answer"

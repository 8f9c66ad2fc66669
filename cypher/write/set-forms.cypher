// Names are found by these forms from now on.
UNWIND $rows AS row
MATCH (alias:Alias {key: row.key})
SET alias.normalised = row.normalised, alias.core = row.core, alias.latin = row.latin, alias.joined = row.joined,
  alias.initials = row.initials, alias.keys = row.keys, alias.entityKind = row.entityKind, alias.script = coalesce(alias.statedScript, row.script),
  alias.gone = row.gone

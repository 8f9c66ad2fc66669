// Is there no claim yet, live or not, and has no entity become another one?
RETURN NOT EXISTS { (:Claim) } AS noClaims, NOT EXISTS { ()-[:CANONICAL]->() } AS noPointers

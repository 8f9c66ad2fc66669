// Which claims are made in one of these modalities?
MATCH (node:Claim)
WHERE node.modality IN $value
RETURN node

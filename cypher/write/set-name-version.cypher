// The forms of all names are those of this release.
MATCH (graph:Graph {id: 'claimgraph'})
SET graph.nameVersion = $version

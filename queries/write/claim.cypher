// claim
MERGE (v:PolicyAtlas {id: 'version'})
ON CREATE SET v.loading = $token, v.beat = $beat
RETURN v.hash AS hash, v.loading AS loading, v.beat AS beat;

// take-over
MATCH (v:PolicyAtlas {id: 'version'})
WHERE v.loading = $other AND v.beat = $seen
SET v.loading = $token, v.beat = $beat
RETURN count(v) AS mine;

// beat
MATCH (v:PolicyAtlas {id: 'version'})
WHERE v.loading = $token
SET v.beat = $beat
RETURN count(v) AS mine;

// hold
MATCH (v:PolicyAtlas {id: 'version'})
SET v.beat = $beat
RETURN v.hash AS hash;

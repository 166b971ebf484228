// version
MATCH (v:PolicyAtlas {id: 'version'})
RETURN v.hash AS hash, v.loading AS loading, v.beat AS beat;

// foreign
MATCH (n)
WHERE (n:Entity OR n:Clause OR n:Department OR n:City OR n:University OR n:Institute OR n:Enterprise OR n:Platform OR n:Park OR n:Industry OR n:Task OR n:Target OR n:Document)
  AND ($any OR n.hash IS NULL OR n.id IS NULL OR NOT (n:Entity OR n:Clause))
UNWIND labels(n) AS label
RETURN label, count(n) AS nodes
ORDER BY nodes DESC, label;

// entities
MATCH (n:Entity)
RETURN n.id AS id, n.hash AS hash;

// clauses
MATCH (n:Clause)
RETURN n.id AS id, n.hash AS hash;

// relations
MATCH (a:Entity)-[r:RESPONSIBLE_FOR|SERVES|DEVELOPS|LOCATED_IN|HOSTS|PARTNERS_WITH|PART_OF|CITES|ISSUED|HAS_TASK|CONCERNS|SETS|ABOUT|HAS_CLAUSE]->(b)
RETURN type(r) AS type, r.id AS id, r.hash AS hash, a.id AS source, b.id AS target;

// mentions
MATCH (a:Clause)-[r:MENTIONS]->(b:Entity)
RETURN type(r) AS type, r.id AS id, r.hash AS hash, a.id AS source, b.id AS target;

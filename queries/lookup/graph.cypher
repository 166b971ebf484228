// entities
MATCH (n:Entity)
WHERE n.id > $after
RETURN n
ORDER BY n.id
LIMIT $limit;

// clauses
MATCH (n:Clause)
WHERE n.id > $after
RETURN n
ORDER BY n.id
LIMIT $limit;

// relations
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:RESPONSIBLE_FOR|SERVES|DEVELOPS|LOCATED_IN|HOSTS|PARTNERS_WITH|PART_OF|CITES|ISSUED|HAS_TASK|CONCERNS|SETS|ABOUT]->(b:Entity)
RETURN a.id AS source, b.id AS target, r;

// mentions
UNWIND $ids AS id
MATCH (c:Clause {id: id})-[r:MENTIONS]->(e:Entity)
RETURN c.id AS clause, c.document AS document, e.id AS entity, r.starts AS starts, r.ends AS ends, r.forms AS forms, r.groups AS groups;

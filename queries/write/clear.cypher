// Entity
MATCH (n:Entity)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(n) AS gone;

// Clause
MATCH (n:Clause)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(n) AS gone;

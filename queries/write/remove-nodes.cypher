// Entity
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
DELETE n;

// Clause
UNWIND $rows AS row
MATCH (n:Clause {id: row.id})
DELETE n;

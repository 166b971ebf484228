// RESPONSIBLE_FOR
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:RESPONSIBLE_FOR {id: row.id}]->(:Entity)
DELETE r;

// SERVES
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:SERVES {id: row.id}]->(:Entity)
DELETE r;

// DEVELOPS
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:DEVELOPS {id: row.id}]->(:Entity)
DELETE r;

// LOCATED_IN
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:LOCATED_IN {id: row.id}]->(:Entity)
DELETE r;

// HOSTS
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:HOSTS {id: row.id}]->(:Entity)
DELETE r;

// PARTNERS_WITH
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:PARTNERS_WITH {id: row.id}]->(:Entity)
DELETE r;

// PART_OF
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:PART_OF {id: row.id}]->(:Entity)
DELETE r;

// CITES
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:CITES {id: row.id}]->(:Entity)
DELETE r;

// ISSUED
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:ISSUED {id: row.id}]->(:Entity)
DELETE r;

// HAS_TASK
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:HAS_TASK {id: row.id}]->(:Entity)
DELETE r;

// CONCERNS
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:CONCERNS {id: row.id}]->(:Entity)
DELETE r;

// SETS
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:SETS {id: row.id}]->(:Entity)
DELETE r;

// ABOUT
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:ABOUT {id: row.id}]->(:Entity)
DELETE r;

// HAS_CLAUSE
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:HAS_CLAUSE {id: row.id}]->(:Clause)
DELETE r;

// MENTIONS
UNWIND $rows AS row
MATCH (a:Clause {id: row.source})-[r:MENTIONS {id: row.id}]->(:Entity)
DELETE r;

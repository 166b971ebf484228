// RESPONSIBLE_FOR
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (b)<-[r:RESPONSIBLE_FOR {id: row.id}]-(a)
SET r = row.properties
RETURN count(r) AS written;

// SERVES
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:SERVES {id: row.id}]->(b)
SET r = row.properties
RETURN count(r) AS written;

// DEVELOPS
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:DEVELOPS {id: row.id}]->(b)
SET r = row.properties
RETURN count(r) AS written;

// LOCATED_IN
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:LOCATED_IN {id: row.id}]->(b)
SET r = row.properties
RETURN count(r) AS written;

// HOSTS
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:HOSTS {id: row.id}]->(b)
SET r = row.properties
RETURN count(r) AS written;

// PARTNERS_WITH
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:PARTNERS_WITH {id: row.id}]->(b)
SET r = row.properties
RETURN count(r) AS written;

// PART_OF
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:PART_OF {id: row.id}]->(b)
SET r = row.properties
RETURN count(r) AS written;

// CITES
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:CITES {id: row.id}]->(b)
SET r = row.properties
RETURN count(r) AS written;

// ISSUED
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:ISSUED {id: row.id}]->(b)
SET r = row.properties
RETURN count(r) AS written;

// HAS_TASK
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (b)<-[r:HAS_TASK {id: row.id}]-(a)
SET r = row.properties
RETURN count(r) AS written;

// CONCERNS
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:CONCERNS {id: row.id}]->(b)
SET r = row.properties
RETURN count(r) AS written;

// SETS
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (b)<-[r:SETS {id: row.id}]-(a)
SET r = row.properties
RETURN count(r) AS written;

// ABOUT
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:ABOUT {id: row.id}]->(b)
SET r = row.properties
RETURN count(r) AS written;

// HAS_CLAUSE
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Clause {id: row.target})
MERGE (b)<-[r:HAS_CLAUSE {id: row.id}]-(a)
SET r = row.properties
RETURN count(r) AS written;

// MENTIONS
UNWIND $rows AS row
MATCH (a:Clause {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:MENTIONS {id: row.id}]->(b)
SET r = row.properties
RETURN count(r) AS written;

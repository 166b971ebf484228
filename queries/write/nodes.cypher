// Department
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Department
SET n = row.properties
RETURN count(n) AS written;

// City
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:City
SET n = row.properties
RETURN count(n) AS written;

// University
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:University
SET n = row.properties
RETURN count(n) AS written;

// Institute
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Institute
SET n = row.properties
RETURN count(n) AS written;

// Enterprise
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Enterprise
SET n = row.properties
RETURN count(n) AS written;

// Platform
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Platform
SET n = row.properties
RETURN count(n) AS written;

// Park
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Park
SET n = row.properties
RETURN count(n) AS written;

// Industry
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Industry
SET n = row.properties
RETURN count(n) AS written;

// Task
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Task
SET n = row.properties
RETURN count(n) AS written;

// Target
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Target
SET n = row.properties
RETURN count(n) AS written;

// Document
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Document
SET n = row.properties
RETURN count(n) AS written;

// Clause
UNWIND $rows AS row
MERGE (n:Clause {id: row.id})
SET n = row.properties
RETURN count(n) AS written;

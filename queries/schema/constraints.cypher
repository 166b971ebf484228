// entity
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;

// clause
CREATE CONSTRAINT clause_id IF NOT EXISTS FOR (n:Clause) REQUIRE n.id IS UNIQUE;

// policyatlas
CREATE CONSTRAINT policyatlas_id IF NOT EXISTS FOR (n:PolicyAtlas) REQUIRE n.id IS UNIQUE;

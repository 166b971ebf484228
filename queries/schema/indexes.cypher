// entity
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id);

// clause
CREATE INDEX clause_id_index IF NOT EXISTS FOR (n:Clause) ON (n.id);

// policyatlas
CREATE INDEX policyatlas_id_index IF NOT EXISTS FOR (n:PolicyAtlas) ON (n.id);

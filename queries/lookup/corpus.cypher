// documents
MATCH (d:Document)
WHERE d.ingested = true
RETURN d
ORDER BY d.id;

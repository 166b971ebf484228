// version
MATCH (v:PolicyAtlas {id: 'version'})
WHERE v.hash IS NOT NULL
RETURN v.hash AS hash, v.corpus AS corpus, v.rules AS rules, v.date AS date;

// version
MERGE (v:PolicyAtlas {id: 'version'})
SET v = $version;

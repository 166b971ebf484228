// Method and path of every route, apart from the schemas so that the page can ask without them.

/** `{…}` in a path is a part that the caller fills in. */
export const ADDRESSES = {
  health: { method: 'get', path: '/api/health' },
  schema: { method: 'get', path: '/api/schema' },
  search: { method: 'get', path: '/api/search' },
  entity: { method: 'get', path: '/api/entities/{id}' },
  neighbours: { method: 'get', path: '/api/entities/{id}/neighbours' },
  relation: { method: 'get', path: '/api/relations/{id}' },
  between: { method: 'get', path: '/api/between' },
  picture: { method: 'get', path: '/api/picture' },
  outside: { method: 'get', path: '/api/picture/outside' },
  places: { method: 'get', path: '/api/picture/places' },
  documents: { method: 'get', path: '/api/documents' },
  document: { method: 'get', path: '/api/documents/{id}' },
  matrix: { method: 'get', path: '/api/matrix' },
  laneStarts: { method: 'get', path: '/api/lanes' },
  lanes: { method: 'get', path: '/api/lanes/{id}' },
  paths: { method: 'get', path: '/api/paths' },
  targets: { method: 'get', path: '/api/targets' },
  coverage: { method: 'get', path: '/api/coverage' },
  compare: { method: 'get', path: '/api/compare' },
  questions: { method: 'get', path: '/api/queries' },
  saveQuestion: { method: 'post', path: '/api/queries' },
  renameQuestion: { method: 'post', path: '/api/queries/{name}/rename' },
  removeQuestion: { method: 'post', path: '/api/queries/{name}/remove' },
  restoreQuestion: { method: 'post', path: '/api/queries/{name}/restore' },
  options: { method: 'post', path: '/api/queries/{name}/options' },
  ask: { method: 'post', path: '/api/queries/{name}' },
  statement: { method: 'post', path: '/api/cypher/parts' },
  cypher: { method: 'post', path: '/api/cypher' },
} as const;

/** Header of every answer: which contract the server was built with. */
export const CONTRACT_HEADER = 'policy-atlas-contract';

declare const __CONTRACT_HASH__: string | undefined;
/** Hash of the contract's files at build time; '' where nothing was built (development, tests). */
export const CONTRACT_HASH: string = typeof __CONTRACT_HASH__ === 'string' ? __CONTRACT_HASH__ : '';

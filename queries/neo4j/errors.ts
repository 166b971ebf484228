// What the driver throws → StoreError.
import { Neo4jError } from 'neo4j-driver';
import { StoreError, type StoreErrorCode } from '../store.ts';

const CODES: readonly [RegExp, StoreErrorCode][] = [
  [/^(ServiceUnavailable|SessionExpired)$|DatabaseUnavailable|NotALeader/, 'unreachable'],
  [/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired|AuthProviderFailed)/, 'unauthorized'],
  [/Statement\.AccessMode|Security\.Forbidden/, 'refused'],
  [/Statement\.(SyntaxError|SemanticError|ParameterMissing|NotSystemDatabaseError|PropertyNotFound)|Procedure\.ProcedureNotFound/, 'syntax'],
  [/TransactionTimedOut|LockAcquisitionTimeout|LockClient/, 'timeout'],
  [/MemoryPoolOutOfMemory|General\.(OutOfMemory|StackOverflow|TransactionOutOfMemory)/, 'memory'],
  [/Transaction\.Terminated/, 'cancelled'],
];

/** The code of the port for a code of Neo4j, e.g. `Neo.ClientError.Statement.SyntaxError` → 'syntax'. */
export function codeOf(code: string): StoreErrorCode {
  return CODES.find(([pattern]) => pattern.test(code))?.[1] ?? 'failed';
}

function sentence(code: StoreErrorCode, { message, code: theirs }: Neo4jError, where: string): string {
  const first = message.split('\n')[0]!.replace(/ \(line \d+, column \d+ \(offset: \d+\)\)$/, '');
  switch (code) {
    case 'unreachable': return `Neo4j at ${where} does not answer (${first.slice(0, 160)}); start it or correct NEO4J_URI.`;
    case 'unauthorized': return `Neo4j at ${where} refuses the user or the password; correct NEO4J_USER and NEO4J_PASSWORD.`;
    case 'timeout': return 'The statement ran longer than it may and was ended.';
    case 'cancelled': return 'The statement was cancelled.';
    case 'memory': return `Neo4j ended the statement for lack of memory; narrow it down, or raise dbms.memory.transaction.total.max (and server.memory.heap.max_size) in neo4j.conf. ${first.slice(0, 160)}`;
    default: return /DatabaseNotFound/.test(theirs) ? `Neo4j at ${where} has no such database; correct NEO4J_DATABASE.` : first;
  }
}

/** Any error of the driver as a StoreError; syntax errors with the place Neo4j names. A StoreError passes as it is. */
export function storeError(error: unknown, where: string): StoreError {
  if (error instanceof StoreError) return error;
  if (!(error instanceof Neo4jError)) return new StoreError('failed', (error as Error).message, { cause: error });
  const code = codeOf(error.code);
  const place = code === 'syntax' ? /\(line (\d+), column (\d+)/.exec(error.message) : null;
  return new StoreError(code, sentence(code, error, where), { cause: error, ...(place && { at: { line: Number(place[1]), column: Number(place[2]) } }) });
}

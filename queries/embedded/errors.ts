// What the embedded engine throws → StoreError.
import { StoreError, type StoreErrorCode } from '../store.ts';

/** Plain form of a StoreError, for the way between the processes. */
export interface PlainError { code: StoreErrorCode; message: string; at?: { line: number; column: number } }

function codeOf(status: string | undefined, message: string): StoreErrorCode {
  if (status?.startsWith('25')) return 'refused';
  if (status?.startsWith('42')) return 'syntax';
  if (/memory/i.test(message) && /limit|exceed|alloc/i.test(message)) return 'memory';
  if (/GRAFEO-(X002|S00\d)|checksum|corrupt/i.test(message)) return 'damaged';
  return 'failed';
}

/** The engine's error in plain form: status 42… is 'syntax' with the place it names, 25… (a write on a read-only handle) 'refused'. */
export function plainError(error: unknown): PlainError {
  if (error instanceof StoreError) return { code: error.code, message: error.message, ...(error.at && { at: error.at }) };
  const { message, gqlStatus } = error as Error & { gqlStatus?: string };
  const place = /--> query:(\d+):(\d+)/.exec(message);
  const sentence = message.split('\n')[0]!.replace(/^[A-Z][a-z]+ error: (GRAFEO-\w+: )?/, '');
  const help = /help: (.+)/.exec(message)?.[1];
  return {
    code: codeOf(gqlStatus, message),
    message: help ? `${sentence} (${help})` : sentence,
    ...(place && { at: { line: Number(place[1]), column: Number(place[2]) } }),
  };
}

/** The other way round. */
export function storeError({ code, message, at }: PlainError): StoreError {
  return new StoreError(code, message, at && { at });
}

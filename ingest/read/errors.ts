/** A file that cannot be read. The message says what, where and how to mend it. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
}

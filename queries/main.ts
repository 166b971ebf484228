// `npm run query`: see command.ts.
import { query } from './command.ts';
import { openStore } from './open.ts';

process.exitCode = await query(process.argv.slice(2), {
  env: process.env,
  open: openStore,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});

// `npm run bench [-- page | extraction | store …]`: figures, not tests: the machines are shared. Without words the page.

/** What can be measured: one file each. */
const BENCHES: Readonly<Record<string, () => Promise<{ default: (args: string[]) => void | Promise<void> }>>> = {
  page: () => import('./page.ts'),
  extraction: () => import('./extraction.ts'),
  store: () => import('./store.ts'),
};

const [name = 'page', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) await (await bench()).default(args);
else {
  console.error(`没有这个测量: ${name} · usage: npm run bench -- ${Object.keys(BENCHES).join('|')}`);
  process.exitCode = 2;
}

// Finds the statement files of the repository, from the sources as well as from the bundle in dist/.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Statement { name: string; text: string }

/** The repository's root: the nearest folder above this file (or the bundle) that holds package.json and queries/schema. Throws when there is none. */
export function projectRoot(): string {
  for (const start of [dirname(fileURLToPath(import.meta.url)), process.cwd()]) {
    for (let folder = start; ; folder = dirname(folder)) {
      if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'queries', 'schema'))) return folder;
      if (dirname(folder) === folder) break;
    }
  }
  throw new Error(`The statements of queries/ are not above ${dirname(fileURLToPath(import.meta.url))} or ${process.cwd()}; start the program from its repository.`);
}

/**
 * Splits the text of a statement file: each statement ends with `;` at the end of a line and stands below a line `// name`.
 * `// Park\nMATCH (n:Park) RETURN n;` → `[{ name: 'Park', text: 'MATCH (n:Park) RETURN n' }]`. Throws on a statement without a name.
 */
export function splitStatements(source: string, file: string): Statement[] {
  return source.split(/;[ \t]*(?:\r?\n|$)/).map((part) => part.trim()).filter(Boolean).map((part) => {
    const match = /^\/\/ (\S+)\r?\n([\s\S]+)$/.exec(part);
    if (!match) throw new Error(`${file}: a statement lacks the line \`// name\` above it: ${part.slice(0, 60)}`);
    return { name: match[1]!, text: match[2]!.trim() };
  });
}

const cache = new Map<string, Map<string, string>>();

/** The statements of one file under queries/, e.g. `write/nodes.cypher`, by name in the order of the file. */
export function statements(file: string): Map<string, string> {
  let found = cache.get(file);
  if (!found) {
    found = new Map(splitStatements(readFileSync(join(projectRoot(), 'queries', file), 'utf8'), `queries/${file}`).map(({ name, text }) => [name, text]));
    cache.set(file, found);
  }
  return found;
}

/** One statement of a file. Throws when the file has none of that name. */
export function statement(file: string, name: string): string {
  const text = statements(file).get(name);
  if (text === undefined) throw new Error(`queries/${file} has no statement named ${name}.`);
  return text;
}

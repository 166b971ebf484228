// The saved questions as the server keeps them: the project's own, which nobody changes, and the user's in a folder of the data.
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalog, ownFolder, type Catalog } from './catalog.ts';
import { HeaderError, readQuestion } from './header.ts';
import type { Both, Question } from './question.ts';
import { retitled, writeQuestion } from './writeHead.ts';

/** A question cannot be kept, renamed or taken away; says why. `missing`: there is none of that name. */
export class ShelfError extends Error {
  readonly code: 'name-taken' | 'missing' | 'shipped' | 'full' | 'unwritable';
  readonly both: Both;
  constructor(code: ShelfError['code'], both: Both, options?: ErrorOptions) {
    super(`${both.zh} · ${both.en}`, options);
    this.name = 'ShelfError';
    this.code = code;
    this.both = both;
  }
}

export interface Shelf {
  /** What the folders hold now; a file laid into the user's folder is seen at the next call. */
  catalog(): Catalog;
  /** Whether a question is the user's. */
  isSaved(name: string): boolean;
  /** Writes a question as a file. Throws ShelfError; HeaderError when head and statement disagree. */
  save(question: Question): void;
  /** Gives a question of the user another name or title. Throws as `save`. */
  rename(name: string, next: { name: string; title: Both }): void;
  /** Takes a question of the user away; `restore` brings it back as it was. Throws ShelfError. */
  remove(name: string): void;
  restore(name: string): void;
}

/** Most questions of a user. */
const MOST = 500;
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const taken = (name: string): ShelfError => new ShelfError('name-taken', { zh: `已有名为 ${name} 的问题，换一个名字`, en: `There is a question named ${name} already; choose another name` });
const missing = (name: string): ShelfError => new ShelfError('missing', { zh: `没有这个问题：${name}`, en: `There is no question ${name}` });

function unwritable(folder: string, cause: unknown): ShelfError {
  const why = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new ShelfError('unwritable', { zh: `写不进 ${folder}（${why}）；检查权限和磁盘空间`, en: `${folder} cannot be written (${why}); check its permissions and the disk` }, { cause });
}

/** Writes a file as a whole or not at all. `fresh`: throws with code EEXIST when there is one of that name. */
function writeWhole(file: string, text: string, fresh: boolean): void {
  const aside = `${file}.${process.pid}.tmp`;
  const handle = openSync(aside, 'w');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  if (!fresh) return renameSync(aside, file);
  try {
    linkSync(aside, file);
  } finally {
    rmSync(aside);
  }
}

/** What tells that the files of a folder are others than before. */
function stateOf(folder: string): string {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.cypher')).sort().map((file) => {
      const { mtimeMs, size } = statSync(join(folder, file));
      return `${file} ${mtimeMs} ${size}`;
    }).join('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** The questions of the project and those of a user's folder, which need not exist yet. */
export function shelfOf(folder: string, own: string = ownFolder()): Shelf {
  const shipped = new Set(loadCatalog([own]).questions.map(({ name }) => name));
  let seen: { state: string; catalog: Catalog } | undefined;
  const catalog = (): Catalog => {
    const state = stateOf(folder);
    if (seen?.state !== state) seen = { state, catalog: loadCatalog([own, folder]) };
    return seen.catalog;
  };
  const known = (name: string): boolean => catalog().questions.some((question) => question.name === name);
  const file = (name: string): string => join(folder, `${name}.cypher`);
  /** A question of the user; its name can be trusted as that of a file. */
  const insist = (name: string): void => {
    if (shipped.has(name)) throw new ShelfError('shipped', { zh: '随程序来的问题不能改名或删除；改好语句后另存一个', en: 'A question that comes with the program cannot be renamed or deleted; change its statement and save it under another name' });
    if (!NAME.test(name) || !known(name)) throw missing(name);
  };
  const free = (name: string): void => {
    if (known(name) || stateOf(folder).split('\n').some((line) => line.startsWith(`${name}.cypher `))) throw taken(name);
  };
  const write = (name: string, text: string, fresh = true): void => {
    try {
      mkdirSync(folder, { recursive: true });
      writeWhole(file(name), text, fresh);
    } catch (cause) {
      throw (cause as NodeJS.ErrnoException).code === 'EEXIST' ? taken(name) : unwritable(folder, cause);
    }
  };
  return {
    catalog,
    isSaved: (name) => !shipped.has(name) && known(name),
    save(question) {
      const text = writeQuestion(question);
      free(question.name);
      if (stateOf(folder).split('\n').length >= MOST) throw new ShelfError('full', { zh: `存的问题已有 ${MOST} 个，先删除一些`, en: `${MOST} questions are saved already; delete some first` });
      write(question.name, text);
    },
    rename(name, next) {
      insist(name);
      const text = retitled(readFileSync(file(name), 'utf8'), next.title);
      const { title } = readQuestion(next.name, text);
      if (title.zh !== next.title.zh || title.en !== next.title.en) throw new HeaderError('名称里不能有竖线、换行或首尾的空格', 'a title cannot hold a bar, a line break or spaces at its ends');
      if (next.name !== name) free(next.name);
      write(next.name, text, next.name !== name);
      if (next.name !== name) rmSync(file(name));
    },
    remove(name) {
      insist(name);
      try {
        renameSync(file(name), `${file(name)}.removed`);
      } catch (cause) {
        throw unwritable(folder, cause);
      }
    },
    restore(name) {
      if (!NAME.test(name)) throw missing(name);
      free(name);
      try {
        linkSync(`${file(name)}.removed`, file(name));
        rmSync(`${file(name)}.removed`);
      } catch (cause) {
        throw (cause as NodeJS.ErrnoException).code === 'ENOENT' ? missing(name) : unwritable(folder, cause);
      }
    },
  };
}

// The saved questions: queries/read/*.cypher and the user's own.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from './files.ts';
import { HeaderError, readQuestion } from './header.ts';
import type { Question } from './question.ts';

export interface Catalog {
  questions: Question[];
  /** Files that could not be used, each with the reason. */
  refused: { file: string; reason: string }[];
}

/** The folder of the project's own questions. */
export const ownFolder = (): string => join(projectRoot(), 'queries', 'read');

/** Place in a list: the researcher's journeys, then the planner's, the presenter's, questions without one. */
function rank({ journey }: Question): number {
  const [who, step] = journey ?? '';
  return who === undefined ? 1000 : 'RPS'.indexOf(who) * 100 + Number(step ?? 0);
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.cypher')).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Reads every `.cypher` file of the folders and orders the questions by journey; a folder that does not exist counts as empty.
 * A file with a bad head or statement, or with a name that an earlier one has, is refused and named; the rest load.
 */
export function loadCatalog(folders: readonly string[] = [ownFolder()]): Catalog {
  const questions = new Map<string, Question>();
  const refused: Catalog['refused'] = [];
  for (const folder of folders) {
    for (const file of filesOf(folder)) {
      const name = basename(file, '.cypher');
      try {
        if (questions.has(name)) throw new HeaderError('已有同名的问题', 'a question of this name exists already');
        questions.set(name, readQuestion(name, readFileSync(join(folder, file), 'utf8')));
      } catch (error) {
        if (!(error instanceof HeaderError)) throw error;
        refused.push({ file, reason: error.message });
      }
    }
  }
  return { questions: [...questions.values()].sort((a, b) => rank(a) - rank(b)), refused };
}

/** Every question of the project; throws when one of them is refused. */
export function everyQuestion(): Question[] {
  const { questions, refused } = loadCatalog();
  if (refused.length > 0) throw new Error(refused.map(({ file, reason }) => `${file}: ${reason}`).join('\n'));
  return questions;
}

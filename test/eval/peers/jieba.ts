// A general tagger: @node-rs/jieba with its own dictionary, tags joined to names in the peer's favour.
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { divisionOf } from '../../../ingest/lexicon/divisions.ts';
import { ENDING, kindOf, type Named } from './kinds.ts';

/** Tags that a name may begin with: place, organisation, person, other name, abbreviation. */
const PROPER = /^(?:ns|nt|nr\w*|nz|j)$/u;
/** Tags that may carry it on to its ending. */
const JOINED = /^(?:ns|nt|nr\w*|nz|j|n|ng|nl|vn|b|eng)$/u;

/** The tagger, loaded once: text → names. A place is a City where it is one of a list; a run of nouns from a proper one to an ending is one name. */
export function jiebaNames(): (text: string) => Named[] {
  const jieba = Jieba.withDict(dict);
  return (text) => text.split(/[。！？；\n\t]/u).flatMap((sentence) => namesOf(jieba.tag(sentence, true)));
}

const isCity = (word: string): boolean => !['region', undefined].includes(divisionOf(word)?.level);

function namesOf(tokens: readonly { word: string; tag: string }[]): Named[] {
  const names: Named[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { word, tag } = tokens[at]!;
    if (!PROPER.test(tag)) continue;
    if (tag === 'ns' && isCity(word)) names.push({ kind: 'City', name: word });
    let name = '';
    let named: { name: string; last: number } | undefined;
    for (let end = at; end < tokens.length && JOINED.test(tokens[end]!.tag); end += 1) {
      name += tokens[end]!.word;
      if (ENDING.test(name) && (end > at || tag === 'nt')) named = { name, last: end };
    }
    if (!named) continue;
    names.push({ kind: kindOf(named.name)!, name: named.name });
    at = named.last;
  }
  return names;
}

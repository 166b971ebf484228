import { Fragment } from 'react';
import type { Cell } from '../../contract/questions.ts';
import type { EntityRef, RelationRef } from '../../contract/parts.ts';
import { figure } from '../text/useText.ts';
import { cellText, isVerbatim, roleOf, type CellWords } from './answerCells.ts';
import { KindMark } from './KindMark.tsx';
import { RoleTag } from './RoleTag.tsx';

/** Columns whose figures are years, written without a comma. */
const YEARS = /year/i;

/** Columns with the heading that a row stands under: cut to one line, whole on hover, so that rows stay one line high. */
const HEADINGS = /^(chapter|section|heading)$/i;

interface AnswerCellProps { cell: Cell; name: string; words: CellWords; short: ReadonlyMap<string, string> }

/** One cell: names with the mark of their kind, roles as tags, verbatim text yellow, figures with commas; — for nothing. `short`: short names by id; an id given as a text is shown by it. */
export function AnswerCell({ cell, name, words, short }: AnswerCellProps) {
  if (cell === null || cell === '' || (Array.isArray(cell) && cell.length === 0)) return <span className="nothing">—</span>;
  if (typeof cell === 'number') return YEARS.test(name) ? cell : figure(cell);
  if (typeof cell === 'string') return <TextCell text={cell} name={name} words={words} short={short} />;
  if (typeof cell === 'boolean') return cellText(cell, words);
  if (Array.isArray(cell)) return <span className="cell-list">{cell.map((part, i) => <AnswerCell key={i} cell={part} name={name} words={words} short={short} />)}</span>;
  if ('entity' in cell) return <Entity entity={cell.entity} short={short} />;
  if ('relation' in cell) return <Relation relation={cell.relation} words={words} short={short} />;
  if ('path' in cell) {
    const { nodes, relations } = cell.path;
    return (
      <span className="cell-path">
        {nodes.map((node, i) => (
          <Fragment key={i}>
            {i > 0 ? <span className="step">{stepWords(relations[i - 1], nodes[i - 1], words)}</span> : null}
            <Entity entity={node} short={short} />
          </Fragment>
        ))}
      </span>
    );
  }
  return <span className="cell-map">{Object.entries(cell.map).map(([key, part]) => <span key={key}><i>{key}</i> <AnswerCell cell={part} name={key} words={words} short={short} /></span>)}</span>;
}

function TextCell({ text, name, words, short }: { text: string; name: string; words: CellWords; short: ReadonlyMap<string, string> }) {
  const role = roleOf(text);
  if (role) return <RoleTag role={role} />;
  if (isVerbatim(name)) return <mark lang="zh-CN">{text}</mark>;
  if (HEADINGS.test(name)) return <span className="cell-heading" lang="zh-CN" title={text}>{text}</span>;
  return <span lang={words.code[text] ? undefined : 'zh-CN'} title={short.has(text) ? text : undefined}>{words.code[text] ?? short.get(text) ?? text}</span>;
}

function Entity({ entity, short }: { entity: EntityRef; short: ReadonlyMap<string, string> }) {
  return <span className="cell-entity" title={entity.name}><KindMark kind={entity.kind} size={14} /><span lang="zh-CN">{short.get(entity.id) ?? entity.name}</span></span>;
}

function Relation({ relation, words, short }: { relation: RelationRef; words: CellWords; short: ReadonlyMap<string, string> }) {
  return (
    <span className="cell-relation">
      <Entity entity={relation.source} short={short} />
      {relation.role ? <RoleTag role={relation.role} /> : <span className="step">{words.code[relation.type]} →</span>}
      <Entity entity={relation.target} short={short} />
    </span>
  );
}

/** The relation between two names of a path, with the way it points. */
function stepWords(relation: RelationRef | undefined, from: EntityRef | undefined, words: CellWords): string {
  if (!relation) return '→';
  const word = words.code[relation.role ?? relation.type] ?? relation.type;
  return relation.source.id === from?.id ? `— ${word} →` : `← ${word} —`;
}

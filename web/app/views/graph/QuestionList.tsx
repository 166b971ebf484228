import { Fragment } from 'react';
import { BODIES, type Kind } from '../../../../ingest/vocabulary.ts';
import type { Question } from '../../../contract/questions.ts';
import type { EntityRef } from '../../../contract/parts.ts';
import { useApi } from '../../api.ts';
import { Button } from '../../parts/Button.tsx';
import { Problem } from '../../parts/State.tsx';
import { app, useApp } from '../../state/app.ts';
import { graph } from '../../text/graph.ts';
import { useText } from '../../text/useText.ts';

const LISTED = 4;

/** The first blank of a question that an entity fits. */
export function blankFor(question: Pick<Question, 'parameters'>, entity: Pick<EntityRef, 'kind'> | undefined): string | undefined {
  if (!entity) return undefined;
  const body = (BODIES as readonly Kind[]).includes(entity.kind);
  return question.parameters.find(({ type }) => type === entity.kind || type === 'Entity' || (type === 'Body' && body))?.name;
}

/** How well a question fits: 0 asks for this very kind, 1 for any body, 2 for anything, 3 for something else, 4 for a text to be typed. */
function fit(question: Question, entity: EntityRef | undefined): number {
  const blank = blankFor(question, entity);
  const type = question.parameters.find((parameter) => parameter.name === blank)?.type;
  return question.parameters.some((parameter) => parameter.type === 'text') ? 4 : type === undefined ? 3 : type === 'Entity' ? 2 : type === 'Body' ? 1 : 0;
}

/** With nothing chosen: questions that stand ready because their blanks have a default, a researcher's and a planner's in turn. */
export function readyInTurn(questions: readonly Question[]): Question[] {
  const open = ({ parameters }: Question): number => parameters.filter(({ optional }) => !optional).length;
  const ready = questions.filter((question) => open(question) > 0 && question.parameters.every(({ optional, type, default: value }) => optional || (value !== undefined && type !== 'text')));
  const lists = (['researcher', 'planner'] as const).map((audience) => ready.filter((question) => question.audience[0] === audience).sort((a, b) => open(a) - open(b)));
  const turns = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: turns }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat();
}

/** Questions to list first: those that the chosen entity fits, best first; with nothing chosen those that stand ready. */
function firstOf(questions: readonly Question[], entity: EntityRef | undefined): Question[] {
  if (!entity) return readyInTurn(questions).slice(0, LISTED);
  return questions.filter((question) => blankFor(question, entity) !== undefined).sort((a, b) => fit(a, entity) - fit(b, entity)).slice(0, LISTED);
}

/** A name that fits a blank; the whole name is the button's title. */
function brief(name: string): string {
  return name.length > 14 ? `${name.slice(0, 13)}…` : name;
}

/** Saved questions as sentences with blanks; the chosen entity stands in the blank that it fits. */
export function QuestionList({ entity }: { entity: EntityRef | undefined }) {
  const t = useText(graph);
  const language = useApp((state) => state.language);
  const { ask } = app();
  const { data, error, refetch } = useApi('questions');
  if (error) return <Problem error={error} retry={() => void refetch()} />;
  if (!data || data.questions.length === 0) return null;
  return (
    <section className="questions" aria-label={t.questions}>
      <header><h2>{t.questions}</h2><Button look="quiet" onClick={() => ask(undefined)}>{t.allQuestions(data.questions.length)}</Button></header>
      <ul>
        {firstOf(data.questions, entity).map((question) => {
          const blank = blankFor(question, entity);
          return (
            <li key={question.name}>
              <button type="button" title={blank && entity && brief(entity.name) !== entity.name ? entity.name : undefined} onClick={() => ask(question.name, blank && entity ? { [blank]: entity.id } : {})}>
                {question.ask[language].split(/\{(\w+)\}/).map((part, i) => {
                  if (i % 2 === 0) return <Fragment key={i}>{part}</Fragment>;
                  const parameter = question.parameters.find((p) => p.name === part);
                  return <span key={i} className="blank">{part === blank && entity ? brief(entity.name) : String((entity ? undefined : parameter?.default) ?? parameter?.label[language] ?? part)}</span>;
                })}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

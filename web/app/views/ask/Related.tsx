import type { Question } from '../../../contract/questions.ts';
import type { EntityRef } from '../../../contract/parts.ts';
import { useApi } from '../../api.ts';
import { useApp } from '../../state/app.ts';
import { ask } from '../../text/ask.ts';
import { useText } from '../../text/useText.ts';
import { blankFor } from '../graph/QuestionList.tsx';

const LISTED = 4;

/** Other questions about the first thing that this one was asked about; one of its own kind before one of any kind. */
export function relatedTo(question: Pick<Question, 'name'>, entity: EntityRef, questions: readonly Question[]): { question: Question; blank: string }[] {
  return questions.flatMap((other) => {
    const blank = blankFor(other, entity);
    const open = other.parameters.some(({ name, optional, default: preset }) => name !== blank && !optional && preset === undefined);
    return blank === undefined || open || other.name === question.name ? [] : [{ question: other, blank }];
  }).sort((a, b) => own(b, entity) - own(a, entity)).slice(0, LISTED);
}

const own = ({ question, blank }: { question: Question; blank: string }, { kind }: EntityRef): number =>
  Number(question.parameters.find(({ name }) => name === blank)?.type === kind);

/** Questions to go on with, as chips; each asks about the same entity. */
export function Related({ question, entity }: { question: Question; entity: EntityRef }) {
  const t = useText(ask);
  const language = useApp((state) => state.language);
  const { data } = useApi('questions');
  const related = relatedTo(question, entity, data?.questions ?? []);
  if (related.length === 0) return null;
  return (
    <nav className="related" aria-label={t.goOn}>
      <span className="dim">{t.goOn}</span>
      {related.map(({ question: { name, title }, blank }) => (
        <button key={name} type="button" className="chip" onClick={() => useApp.getState().ask(name, { [blank]: entity.id })}>{title[language]}</button>
      ))}
    </nav>
  );
}

import type { Question, Questions } from '../../../contract/questions.ts';
import { AUDIENCES } from '../../../contract/words.ts';
import { RowList } from '../../parts/FactRow.tsx';
import { useApp } from '../../state/app.ts';
import { ask } from '../../text/ask.ts';
import { useText } from '../../text/useText.ts';
import { partsOf } from './sentence.ts';

/** The user's own questions, then those of the project, each under the audience it names first, and the files that were refused. */
export function QuestionList({ questions: { questions, refused } }: { questions: Questions }) {
  const t = useText(ask);
  const saved = questions.filter((question) => question.saved);
  return (
    <div className="question-list scroll">
      <h1>{t.title}</h1>
      <div className="audiences">
        {saved.length > 0 ? (
          <section>
            <h2>{t.saved}</h2>
            <RowList label={t.saved}>{saved.map((question) => <Row key={question.name} question={question} />)}</RowList>
          </section>
        ) : null}
        {AUDIENCES.map((audience) => {
          const theirs = questions.filter((question) => !question.saved && question.audience[0] === audience);
          return theirs.length === 0 ? null : (
            <section key={audience}>
              <h2>{t.audience[audience]}</h2>
              <RowList label={t.audience[audience] ?? audience}>{theirs.map((question) => <Row key={question.name} question={question} />)}</RowList>
            </section>
          );
        })}
      </div>
      {refused.length > 0 ? (
        <section className="refused">
          <h2>{t.refused(refused.length)}</h2>
          <ul>{refused.map(({ file, reason }) => <li key={file}><code>{file}</code> {reason}</li>)}</ul>
        </section>
      ) : null}
    </div>
  );
}

function Row({ question }: { question: Question }) {
  const language = useApp((state) => state.language);
  const open = useApp((state) => state.ask);
  return (
    <li>
      <button type="button" data-row onClick={() => open(question.name)}>
        {partsOf(question.ask[language], question.parameters).map((part, i) => ('text' in part ? part.text : <span key={i} className="slot">{part.blank.label[language]}</span>))}
      </button>
    </li>
  );
}

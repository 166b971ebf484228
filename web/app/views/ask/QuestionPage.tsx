import { ChevronRight, CircleHelp } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Question } from '../../../contract/questions.ts';
import { useApi } from '../../api.ts';
import { Button } from '../../parts/Button.tsx';
import { Problem, Reading } from '../../parts/State.tsx';
import { useApp } from '../../state/app.ts';
import { ask } from '../../text/ask.ts';
import { useText } from '../../text/useText.ts';
import { AnswerBody } from './AnswerBody.tsx';
import { CypherLine } from './CypherLine.tsx';
import { QuestionSentence } from './QuestionSentence.tsx';
import { Related } from './Related.tsx';
import { SavedTools } from './SavedTools.tsx';
import { seenIn } from './seen.ts';
import { missing, valuesOf } from './sentence.ts';

const FIRST = 1000;
const MOST = 5000;

/** A question as a sentence with blanks, and its answer as soon as the blanks are filled. */
export function QuestionPage({ question }: { question: Question }) {
  const t = useText(ask);
  const language = useApp((state) => state.language);
  const given = useApp((state) => state.question.params);
  const waiting = missing(question, given);
  const [limit, setLimit] = useState(FIRST);
  const [writing, setWriting] = useState(false);
  const { data, error, refetch } = useApi('ask', { path: { name: question.name }, body: { params: valuesOf(question, given), limit } }, { enabled: waiting.length === 0 });
  const answer = waiting.length === 0 ? data : undefined;
  const documents = useApp((state) => state.filters.documents);
  const seen = useMemo(() => (answer ? seenIn(answer, documents) : undefined), [answer, documents]);
  const about = question.parameters.map(({ name }) => answer?.resolved[name]).find((value) => typeof value === 'object' && value !== null);
  const allDocuments = () => useApp.getState().filter({ documents: [] });
  const params = Object.fromEntries(Object.entries(answer?.resolved ?? {}).map(([name, value]) => [name, typeof value === 'object' && value !== null ? value.id : value]));
  return (
    <>
      <header className="question-head">
        <p className="crumb">
          <CircleHelp size={14} aria-hidden /><button type="button" onClick={() => useApp.getState().ask(undefined)}>{t.allQuestions}</button>
          <ChevronRight size={12} aria-hidden /><span>{question.title[language]}</span>
        </p>
        {question.saved ? <SavedTools question={question} /> : null}
        <QuestionSentence question={question} given={given} resolved={answer?.resolved} />
      </header>
      {writing ? null : (
        <div className="answer">
          {waiting.length > 0 ? <p className="waiting">{t.fill(waiting.map(({ label }) => label[language]).join(t.and))}</p> : null}
          {error && waiting.length === 0 ? <Problem error={error} retry={() => void refetch()} /> : null}
          {waiting.length === 0 && !answer && !error ? <Reading text={t.readingAnswer} /> : null}
          {answer?.rows.length === 0 ? (
            <div className="empty-answer">
              <h2>{t.nothingFound}</h2>
              <p>{answer.empty?.[language] ?? answer.sentence[language]}</p>
              {question.parameters.length > 0 ? <p className="advice">{t.emptyAdvice}</p> : null}
            </div>
          ) : null}
          {seen && seen.aside > 0 && seen.answer.rows.length === 0 ? (
            <div className="empty-answer">
              <h2>{t.allAside(seen.aside)}</h2>
              <p><Button onClick={allDocuments}>{t.allDocuments}</Button></p>
            </div>
          ) : null}
          {answer && seen && seen.answer.rows.length > 0 ? (
            <>
              <h2 className="answer-sentence"><WithFigures text={answer.sentence[language]} /></h2>
              {seen.aside > 0 ? <p className="aside">{t.aside(seen.aside)}<Button look="quiet" onClick={allDocuments}>{t.allDocuments}</Button></p> : null}
              <AnswerBody key={JSON.stringify(answer.resolved)} answer={seen.answer} resolved={answer.resolved} fileName={question.title[language]} limit={limit} {...(limit < MOST ? { onMore: () => setLimit(MOST) } : {})} />
            </>
          ) : null}
          {answer && about ? <Related question={question} entity={about} /> : null}
        </div>
      )}
      <CypherLine source={question} cypher={question.cypher} params={params} title={t.showCypher} file={`${question.name}.cypher`} back={t.backToAnswer} onResult={setWriting} {...(answer ? { rows: answer.rows.length } : {})} />
    </>
  );
}

/** The sentence with its figures bold. */
function WithFigures({ text }: { text: string }) {
  return text.split(/((?<=^|[\s，；：（(])\d+(?:,\d{3})*(?=[\s,.;，。；]))/).map((part, i) => (i % 2 === 1 ? <b key={i}>{part}</b> : part));
}

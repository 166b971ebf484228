import { useState } from 'react';
import { useApi } from '../../api.ts';
import { Problem, Reading } from '../../parts/State.tsx';
import { useApp } from '../../state/app.ts';
import { ask } from '../../text/ask.ts';
import { useText } from '../../text/useText.ts';
import { CypherLine } from './CypherLine.tsx';
import { QuestionList } from './QuestionList.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import './ask.css';

const STARTER = 'MATCH (d:Department)-[r:RESPONSIBLE_FOR]->(t:Task)\nRETURN d, r, t\nLIMIT 25';

/** 提问: the saved questions, or one of them with its answer. */
export default function AskView() {
  const t = useText(ask);
  const name = useApp((state) => state.question.name);
  const { data, error, refetch } = useApi('questions');
  const question = data?.questions.find((one) => one.name === name);
  const [writing, setWriting] = useState(false);
  if (question) return <main className="view ask"><QuestionPage key={question.name} question={question} /></main>;
  return (
    <main className="view ask">
      {error ? <Problem error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Reading text={t.readingQuestions} /> : null}
      {data && name !== undefined ? <p className="ask-note" role="alert">{t.noQuestion(name)}</p> : null}
      {data && !writing ? <QuestionList questions={data} /> : null}
      {data ? <CypherLine cypher={STARTER} params={{}} title={t.writeCypher} back={t.backToQuestions} onResult={setWriting} /> : null}
    </main>
  );
}

import { Play, RotateCcw, Save } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { CypherAnswer } from '../../../contract/questions.ts';
import { ApiProblem, call, useApi } from '../../api.ts';
import { Button } from '../../parts/Button.tsx';
import { CypherEditor } from '../../parts/CypherEditor.tsx';
import { Problem, Reading } from '../../parts/State.tsx';
import { useApp } from '../../state/app.ts';
import { ask } from '../../text/ask.ts';
import { useText } from '../../text/useText.ts';
import { AnswerBody } from './AnswerBody.tsx';
import type { CypherLineProps } from './CypherLine.tsx';
import { SaveForm } from './SaveForm.tsx';
import { usedIn } from './sentence.ts';

const FIRST = 1000;
const MOST = 5000;

interface CypherPanelProps extends Pick<CypherLineProps, 'cypher' | 'params' | 'source'> {
  /** Whether the result stands above the editor. */
  result: boolean;
  onShow: (shown: boolean) => void;
}

/** The editor with its result above; Ctrl Enter runs. */
export default function CypherPanel({ cypher: preset, params, source, result, onShow }: CypherPanelProps) {
  const t = useText(ask);
  const language = useApp((state) => state.language);
  const { data: schema } = useApi('schema');
  const [cypher, setCypher] = useState(preset);
  const [running, setRunning] = useState(false);
  const [limit, setLimit] = useState(FIRST);
  const [done, setDone] = useState<{ cypher: string; answer?: CypherAnswer; problem?: Error }>();
  const [form, setForm] = useState<{ parameters: string[]; columns: string[] }>();
  const latest = useRef<AbortController>(undefined);
  const run = async (rows = FIRST) => {
    latest.current?.abort();
    const { signal } = (latest.current = new AbortController());
    setRunning(true);
    setLimit(rows);
    try {
      const answer = await call('cypher', { body: { cypher, params: usedIn(cypher, params), limit: rows }, signal });
      setDone({ cypher, answer });
      onShow(true);
    } catch (problem) {
      if (signal.aborted) return;
      setDone({ cypher, problem: problem instanceof Error ? problem : new Error(String(problem)) });
    } finally {
      if (!signal.aborted) setRunning(false);
    }
  };
  const fillForm = async () => {
    try {
      setForm(await call('statement', { body: { cypher } }));
      setDone(undefined);
    } catch (problem) {
      setDone({ cypher, problem: problem instanceof Error ? problem : new Error(String(problem)) });
    }
  };
  const problem = done?.problem;
  const marked = useMemo(() => (problem instanceof ApiProblem && problem.at && done?.cypher === cypher ? { ...problem.at, message: problem.text[language] } : undefined), [problem, done, cypher, language]);
  const answer = result ? done?.answer : undefined;
  return (
    <>
      {answer ? (
        <div className="answer">
          <h2 className="answer-sentence">{answer.rows.length === 0 ? t.cypherNothing : t.cypherResult(answer.ms)}</h2>
          {answer.rows.length > 0 ? <AnswerBody answer={answer} fileName="cypher" limit={limit} {...(limit < MOST ? { onMore: () => void run(MOST) } : {})} /> : null}
        </div>
      ) : null}
      <div className="cypher-edit">
        <CypherEditor label={t.cypher} value={cypher} onChange={setCypher} onRun={() => void run()} schema={schema} problem={marked} />
        {problem ? <Problem error={problem} /> : null}
        <div className="cypher-tools">
          <Button look="filled" icon={<Play size={14} />} keyHint="Ctrl ↵" disabled={running || cypher.trim() === ''} onClick={() => void run()}>{t.run}</Button>
          {cypher === preset ? null : <Button icon={<RotateCcw size={14} />} onClick={() => setCypher(preset)}>{t.restore}</Button>}
          {form ? null : <Button icon={<Save size={14} />} disabled={cypher.trim() === ''} onClick={() => void fillForm()}>{t.saveAs}</Button>}
          {running ? <Reading text={t.running} /> : null}
        </div>
        {form ? <SaveForm cypher={cypher} parts={form} source={source} onClose={() => setForm(undefined)} /> : null}
      </div>
    </>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Pencil, Trash2 } from 'lucide-react';
import { type SyntheticEvent, useState } from 'react';
import type { Question } from '../../../contract/questions.ts';
import { call } from '../../api.ts';
import { Button } from '../../parts/Button.tsx';
import { Problem } from '../../parts/State.tsx';
import { useApp } from '../../state/app.ts';
import { ask } from '../../text/ask.ts';
import { common } from '../../text/common.ts';
import { useText } from '../../text/useText.ts';
import { PairFields } from './SaveForm.tsx';
import { useSavedQuestions } from './useSavedQuestions.ts';

/** What can be done with a question of the user: another name, deletion. */
export function SavedTools({ question }: { question: Question }) {
  const t = useText(ask);
  const language = useApp((state) => state.language);
  const { remove } = useSavedQuestions();
  const [renaming, setRenaming] = useState(false);
  return (
    <>
      <div className="saved-tools">
        <Button look="quiet" icon={<Pencil size={14} />} aria-expanded={renaming} onClick={() => setRenaming(!renaming)}>{t.rename}</Button>
        <Button look="quiet" icon={<Trash2 size={14} />} onClick={() => void remove(question.name, question.title[language])}>{t.delete}</Button>
      </div>
      {renaming ? <RenameForm question={question} onClose={() => setRenaming(false)} /> : null}
    </>
  );
}

function RenameForm({ question, onClose }: { question: Question; onClose: () => void }) {
  const t = useText(ask);
  const c = useText(common);
  const queries = useQueryClient();
  const [title, setTitle] = useState(question.title);
  const [name, setName] = useState(question.name);
  const [problem, setProblem] = useState<Error>();
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    try {
      await call('renameQuestion', { path: { name: question.name }, body: { name, title } });
      await queries.invalidateQueries({ queryKey: ['questions'] });
      const { question: asked, ask: open } = useApp.getState();
      if (asked.name === question.name) open(name, asked.params);
      onClose();
    } catch (error) {
      setProblem(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return (
    <form className="save-form" aria-label={t.rename} onSubmit={(event) => void save(event)}>
      <PairFields label={t.questionTitle} value={title} onChange={setTitle} />
      <label className="field"><span>{t.fileName}</span><input value={name} pattern="[a-z0-9]+(-[a-z0-9]+)*" title={t.fileNameForm} maxLength={60} required onChange={(event) => setName(event.target.value)} /><code>.cypher</code></label>
      {problem ? <Problem error={problem} /> : null}
      <div className="cypher-tools"><Button type="submit" look="filled">{t.save}</Button><Button onClick={onClose}>{c.cancel}</Button></div>
    </form>
  );
}

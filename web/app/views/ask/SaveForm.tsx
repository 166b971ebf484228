import { useQueryClient } from '@tanstack/react-query';
import { Save } from 'lucide-react';
import { type SyntheticEvent, useState } from 'react';
import type { Question } from '../../../contract/questions.ts';
import { call } from '../../api.ts';
import { Button } from '../../parts/Button.tsx';
import { Problem } from '../../parts/State.tsx';
import { useApp } from '../../state/app.ts';
import { ask } from '../../text/ask.ts';
import { common } from '../../text/common.ts';
import { useText } from '../../text/useText.ts';
import { type Draft, type DraftParameter, draftFor, fitted, type ParameterType, slug, toSave, TYPES } from './draft.ts';
import { useSavedQuestions } from './useSavedQuestions.ts';

interface SaveFormProps {
  /** The statement as it stands in the editor now. */
  cypher: string;
  parts: { parameters: readonly string[]; columns: readonly string[] };
  /** The question it was made from. */
  source: Question | undefined;
  onClose: () => void;
}
type Pair = { zh: string; en: string };

/** The form of a question: names, sentence, blanks, columns. The server checks it against the statement; what it refuses stands below the fields. */
export function SaveForm({ cypher, parts, source, onClose }: SaveFormProps) {
  const t = useText(ask);
  const c = useText(common);
  const queries = useQueryClient();
  const { remove } = useSavedQuestions();
  const language = useApp((state) => state.language);
  const [draft, setDraft] = useState<Draft>(() => draftFor(parts, source));
  const [problem, setProblem] = useState<Error>();
  const [saving, setSaving] = useState(false);
  const set = (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change }));
  const setParameter = (name: string, change: Partial<DraftParameter>) => set({ parameters: draft.parameters.map((one) => (one.name === name ? { ...one, ...change } : one)) });
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    setSaving(true);
    try {
      const now = fitted(draft, await call('statement', { body: { cypher } }));
      setDraft(now);
      const { name } = await call('saveQuestion', { body: toSave(now, cypher) });
      await queries.invalidateQueries({ queryKey: ['questions'] });
      const { ask: open, say } = useApp.getState();
      open(name);
      say({ text: t.savedAs(now.title[language]), undo: () => void remove(name, now.title[language]) });
    } catch (error) {
      setProblem(error instanceof Error ? error : new Error(String(error)));
      setSaving(false);
    }
  };
  const typeName = (type: ParameterType): string => c.kind[type] ?? t.type[type] ?? type;
  return (
    <form className="save-form" aria-label={t.saveAs} onSubmit={(event) => void save(event)}>
      <PairFields label={t.questionTitle} value={draft.title} onChange={(title) => set({ title })} />
      <PairFields label={t.sentence} value={draft.ask} onChange={(value) => set({ ask: value })} note={draft.parameters.length > 0 ? t.blanksAre(draft.parameters.map(({ name }) => `{${name}}`).join(' ')) : undefined} />
      <label className="field"><span>{t.fileName}</span><input value={draft.name} placeholder={slug(draft.title.en) || 'my-question'} pattern="[a-z0-9]+(-[a-z0-9]+)*" title={t.fileNameForm} maxLength={60} required={slug(draft.title.en) === ''} onChange={(event) => set({ name: event.target.value })} /><code>.cypher</code></label>
      {draft.parameters.map(({ name, type, label, optional, preset }) => (
        <fieldset key={name}>
          <legend>{t.parameter} <code>${name}</code></legend>
          <PairFields label={t.label} value={label} onChange={(next) => setParameter(name, { label: next })} />
          <div className="field">
            <span aria-hidden>{t.typeHead}</span>
            <select aria-label={t.typeOf(name)} value={type} onChange={(event) => setParameter(name, { type: event.target.value as ParameterType })}>
              {TYPES.map((one) => <option key={one} value={one}>{typeName(one)}</option>)}
            </select>
            <input aria-label={t.presetOf(name)} placeholder={t.preset} value={preset} maxLength={300} onChange={(event) => setParameter(name, { preset: event.target.value })} />
            <label className="tickbox"><input type="checkbox" checked={optional} onChange={(event) => setParameter(name, { optional: event.target.checked })} />{t.optional}</label>
          </div>
        </fieldset>
      ))}
      <fieldset>
        <legend>{t.columnHeads}</legend>
        {draft.columns.map(({ name, label }) => (
          <PairFields key={name} label={name} value={label} onChange={(next) => set({ columns: draft.columns.map((one) => (one.name === name ? { ...one, label: next } : one)) })} />
        ))}
      </fieldset>
      {problem ? <Problem error={problem} /> : null}
      <div className="cypher-tools">
        <Button type="submit" look="filled" icon={<Save size={14} />} disabled={saving}>{t.save}</Button>
        <Button onClick={onClose}>{c.cancel}</Button>
      </div>
    </form>
  );
}

/** A wording in both languages, side by side. */
export function PairFields({ label, value, onChange, note }: { label: string; value: Pair; onChange: (value: Pair) => void; note?: string | undefined }) {
  const t = useText(ask);
  return (
    <div className="field">
      <span aria-hidden>{label}</span>
      {(['zh', 'en'] as const).map((language) => (
        <input key={language} aria-label={`${label} ${t.inLanguage[language]}`} placeholder={t.inLanguage[language]} lang={language} value={value[language]} maxLength={300} required onChange={(event) => onChange({ ...value, [language]: event.target.value })} />
      ))}
      {note ? <small>{note}</small> : null}
    </div>
  );
}

import { useState } from 'react';
import type { Question, QuestionAnswer, QuestionParameter } from '../../../contract/questions.ts';
import { useApi } from '../../api.ts';
import { Blank } from '../../parts/Blank.tsx';
import { useApp } from '../../state/app.ts';
import { common } from '../../text/common.ts';
import { useText } from '../../text/useText.ts';
import { filled, type Given, partsOf } from './sentence.ts';

type Resolved = QuestionAnswer['resolved'];

interface QuestionSentenceProps {
  question: Question;
  given: Given;
  /** What the server took the values for, once there is an answer. */
  resolved: Resolved | undefined;
}

/** The question as one sentence; a changed blank asks again. */
export function QuestionSentence({ question, given, resolved }: QuestionSentenceProps) {
  const language = useApp((state) => state.language);
  const [labels, setLabels] = useState<Record<string, string>>({});
  const values = filled(question, given);
  const parts = partsOf(question.ask[language], question.parameters);
  const rest = question.parameters.filter((parameter) => !parts.some((part) => 'blank' in part && part.blank === parameter));
  const blank = (parameter: QuestionParameter) => (
    <NamedBlank key={parameter.name} question={question.name} parameter={parameter} given={values} known={labels[`${parameter.name} ${values[parameter.name]}`]} resolved={resolved?.[parameter.name]}
      onChange={(value, label) => {
        if (value !== undefined && label !== undefined) setLabels((now) => ({ ...now, [`${parameter.name} ${value}`]: label }));
        const { [parameter.name]: _, ...others } = given;
        const cleared = parameter.default === undefined ? others : { ...others, [parameter.name]: '' };
        useApp.getState().ask(question.name, value === undefined ? cleared : { ...others, [parameter.name]: value });
      }} />
  );
  return (
    <h1 className="question-sentence">
      {parts.map((part, i) => ('text' in part ? <span key={i}>{part.text}</span> : blank(part.blank)))}
      {rest.map(blank)}
    </h1>
  );
}

interface NamedBlankProps {
  question: string;
  parameter: QuestionParameter;
  given: Given;
  /** The label it was chosen by. */
  known: string | undefined;
  resolved: Resolved[string] | undefined;
  onChange: (value: string | number | undefined, label?: string) => void;
}

/** A blank whose value is shown by name: as chosen, as the answer has it, or asked for by id. */
function NamedBlank({ question, parameter, given, known, resolved, onChange }: NamedBlankProps) {
  const words = useText(common);
  const value = given[parameter.name];
  const name = typeof resolved === 'object' && resolved !== null ? resolved.name : known ?? words.role[value ?? ''] ?? words.status[value ?? ''];
  const isId = typeof value === 'string' && /^[a-z]+-[\w-]{12}$/.test(value);
  const entity = useApi('entity', { path: { id: String(value) }, query: { limit: 1 } }, { enabled: isId && name === undefined });
  return <Blank question={question} parameter={parameter} given={given} value={value} label={name ?? entity.data?.entity.name} onChange={onChange} />;
}

import { ChevronDown } from 'lucide-react';
import { useCombobox } from 'downshift';
import { Popover } from 'radix-ui';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Options, QuestionParameter } from '../../contract/questions.ts';
import { useApi } from '../api.ts';
import { useApp } from '../state/app.ts';
import { ask } from '../text/ask.ts';
import { common } from '../text/common.ts';
import { figure, useText } from '../text/useText.ts';
import './blank.css';
import { KindMark } from './KindMark.tsx';
import { Problem, Reading } from './State.tsx';

type Value = string | number;
type Choice = Options['options'][number] | { clear: true } | { typed: Value };

interface BlankProps {
  /** The saved question whose blank this is. */
  question: string;
  parameter: QuestionParameter;
  /** What the other blanks hold. */
  given: Record<string, Value>;
  value: Value | undefined;
  /** The value in words; absent: it is its own word. */
  label: string | undefined;
  /** undefined clears the blank. */
  onChange: (value: Value | undefined, label?: string) => void;
}

/** The next or previous blank of the sentence gets the focus. */
function focusBlank(from: HTMLElement | null, by: 1 | -1): void {
  const blanks = [...(from?.parentElement?.querySelectorAll<HTMLElement>('.blank') ?? [])];
  const next = from ? blanks[blanks.indexOf(from) + by] : undefined;
  (next ?? from)?.focus();
}

/** A blank in a sentence. Enter or ↓ opens its choices, Backspace clears it, Tab goes to the next blank. */
export function Blank({ question, parameter, given, value, label, onChange }: BlankProps) {
  const t = useText(ask);
  const language = useApp((state) => state.language);
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  /** Whether the focus went on to another blank; else it returns to this one. */
  const moved = useRef(false);
  const name = parameter.label[language];
  const words = value === undefined ? (parameter.optional ? t.any(name) : name) : label ?? String(value);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' || event.key === 'Delete') onChange(undefined);
    else if (event.key === 'ArrowDown') setOpen(true);
    else return;
    event.preventDefault();
  };
  const close = (by?: 1 | -1) => {
    setOpen(false);
    if (!by) return;
    moved.current = true;
    focusBlank(trigger.current, by);
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <button ref={trigger} type="button" className={`blank${value === undefined && !parameter.optional ? ' empty' : ''}`} aria-label={words === name ? t.blank(name) : `${t.blank(name)} ${words}`} onKeyDown={onKeyDown}>
          <span lang={value === undefined ? undefined : 'zh-CN'}>{words}</span><ChevronDown size={16} aria-hidden />
        </button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="choices" aria-label={t.blank(name)} align="start" sideOffset={6} collisionPadding={8} onOpenAutoFocus={(event) => event.preventDefault()} onCloseAutoFocus={(event) => { if (moved.current) event.preventDefault(); moved.current = false; }}>
          <Choices question={question} parameter={parameter} given={given} chosen={value}
            onChoose={(next, nextLabel) => { onChange(next, nextLabel); close(); }} onLeave={close} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** What was typed as a value of a plain blank, undefined where it is none. */
function typedValue(type: QuestionParameter['type'], q: string): Value | undefined {
  const text = q.trim();
  if (text === '') return undefined;
  if (type === 'text') return text;
  if (type === 'integer' || type === 'year') return /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
  return undefined;
}

interface ChoicesProps extends Pick<BlankProps, 'question' | 'parameter' | 'given'> {
  chosen: Value | undefined;
  onChoose: (value: Value | undefined, label?: string) => void;
  onLeave: (by: 1 | -1) => void;
}

function Choices({ question, parameter, given, chosen, onChoose, onLeave }: ChoicesProps) {
  const t = useText(ask);
  const words = useText(common);
  const [q, setQ] = useState('');
  const { [parameter.name]: _, ...others } = given;
  const { data, error, refetch } = useApi('options', { path: { name: question }, body: { parameter: parameter.name, given: others, q } }, { keep: true });
  const typed = typedValue(parameter.type, q);
  const found = data?.options ?? [];
  const items: Choice[] = [
    ...(parameter.optional && chosen !== undefined && q === '' ? [{ clear: true } as const] : []),
    ...found,
    ...(typed !== undefined && !found.some(({ value }) => value === typed) ? [{ typed }] : []),
  ];
  const labelOf = (choice: Choice): string => {
    if ('clear' in choice) return t.anyChoice;
    if ('typed' in choice) return t.takeTyped(String(choice.typed));
    return words.role[choice.value] ?? words.status[choice.value] ?? choice.label;
  };
  const choose = (choice: Choice) => {
    if ('clear' in choice) onChoose(undefined);
    else if ('typed' in choice) onChoose(choice.typed);
    else onChoose(choice.value, labelOf(choice));
  };
  const { getInputProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox<Choice>({
    items, isOpen: true, selectedItem: null, inputValue: q, defaultHighlightedIndex: 0, initialHighlightedIndex: 0,
    itemToString: (choice) => (choice ? labelOf(choice) : ''),
    stateReducer: (_state, { type, changes }) => (type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: null } : changes),
    onSelectedItemChange: ({ selectedItem }) => { if (selectedItem) choose(selectedItem); },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') {
      event.preventDefault();
      onLeave(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Backspace' && q === '' && chosen !== undefined) {
      event.preventDefault();
      onChoose(undefined);
    }
  };
  const plain = parameter.type === 'text' || parameter.type === 'integer' || parameter.type === 'year';
  return (
    <>
      <input className="choices-input" {...getInputProps({ autoFocus: true, 'aria-label': plain ? t.typeValue : t.typeToFilter, placeholder: plain ? t.typeValue : t.typeToFilter, onKeyDown, onChange: (event) => setQ(event.currentTarget.value) })} />
      {error ? <Problem error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Reading /> : null}
      <ul className="scroll" {...getMenuProps({ 'aria-label': t.choices })}>
        {items.map((choice, index) => (
          <li key={'value' in choice ? choice.value : 'clear' in choice ? '\u0000any' : '\u0000typed'} className={index === highlightedIndex ? 'on' : undefined}
            {...getItemProps({ item: choice, index, 'aria-selected': 'value' in choice && choice.value === chosen })}>
            {'value' in choice && choice.entity ? <KindMark kind={choice.entity.kind} size={14} /> : null}
            <span className="grow" lang={'value' in choice ? 'zh-CN' : undefined}>{labelOf(choice)}</span>
            {'value' in choice ? <span className="end" title={t.answers(choice.count)}>{figure(choice.count)}</span> : null}
          </li>
        ))}
      </ul>
      {data && items.length === 0 ? <p className="choices-foot">{q === '' ? t.noChoices : t.noMatch(q)}</p> : null}
      {data && found.length < data.total ? <p className="choices-foot">{t.choicesListed(found.length, data.total)}</p> : null}
    </>
  );
}

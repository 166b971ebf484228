import { useCombobox } from 'downshift';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { SearchHit } from '../../contract.ts';
import { call, useApi } from '../api.ts';
import { KindMark } from '../parts/KindMark.tsx';
import { Problem } from '../parts/State.tsx';
import { app } from '../state/app.ts';
import { common } from '../text/common.ts';
import { frame } from '../text/frame.ts';
import { useText } from '../text/useText.ts';
import { focusCanvas, SEARCH_ID } from './useGlobalKeys.ts';

const LISTED = 12;

/** The text once it has stood still for `ms`. */
function useStill(text: string, ms: number): string {
  const [still, setStill] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setStill(text), ms);
    return () => clearTimeout(timer);
  }, [text, ms]);
  return still;
}

function Hit({ hit }: { hit: SearchHit }) {
  const t = useText(frame);
  const c = useText(common);
  const spoken = hit.by === 'pinyin' || hit.by === 'initials';
  return (
    <>
      <KindMark kind={hit.kind} bare />
      <span className="name">{hit.name}{hit.form === hit.name ? null : <small>{spoken ? t.matchedBy(hit.form) : t.matched(hit.form)}</small>}</span>
      <span className="kind">{c.kind[hit.kind]}</span>
      <span className="count">{hit.mentions > 0 ? t.mentions(hit.mentions) : null}</span>
    </>
  );
}

/** Finds entities by name, alias, pinyin or initials. Enter opens; Shift Enter adds to the picture. `typed`: what stood in the box before this came; `entered`: Enter was pressed on it. */
export default function SearchBox({ typed, focused, entered }: { typed: string; focused: boolean; entered: { adding: boolean } | undefined }) {
  const t = useText(frame);
  const { showInGraph, expand, open, say } = app();
  const [text, setText] = useState(typed);
  const q = useDeferredValue(useStill(text.trim(), 90));
  const { data, error, refetch, isPlaceholderData } = useApi('search', { query: { q, limit: LISTED } }, { enabled: q !== '', keep: true });
  const hits = q === '' || text.trim() === '' ? [] : (data?.hits ?? []);
  const choose = (hit: SearchHit, adding: boolean) => {
    if (!adding) { showInGraph(hit.id); focusCanvas(); return; }
    expand('', [hit.id]);
    open('graph');
    say({ text: t.added(hit.name) });
  };
  const box = useCombobox<SearchHit>({
    inputId: SEARCH_ID,
    initialIsOpen: typed !== '',
    items: hits,
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (hit) => hit?.name ?? '',
    stateReducer: (state, { type, changes }) => {
      const chose = type === useCombobox.stateChangeTypes.InputKeyDownEnter || type === useCombobox.stateChangeTypes.ItemClick;
      return chose || type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, inputValue: state.inputValue } : changes;
    },
    onSelectedItemChange: ({ selectedItem }) => { if (selectedItem) { choose(selectedItem, false); setText(''); } },
  });
  const answered = q !== '' && q === text.trim() && !isPlaceholderData;
  const chooseFirst = async (adding: boolean) => {
    const [first] = (await call('search', { query: { q: text.trim(), limit: LISTED } })).hits;
    if (!first) return;
    choose(first, adding);
    if (!adding) setText('');
  };
  const early = useRef(entered);
  useEffect(() => {
    const given = early.current;
    early.current = undefined;
    if (given) void chooseFirst(given.adding).catch(() => void refetch());
  });
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') setText('');
    if (event.key !== 'Enter' || text.trim() === '') return;
    const hit = hits[box.highlightedIndex];
    if (answered && !event.shiftKey) return; // downshift opens the highlighted one
    (event.nativeEvent as Event & { preventDownshiftDefault?: boolean }).preventDownshiftDefault = true;
    // Enter before the answer is there means the first hit of what stands in the box, not of what stood in it before.
    if (!answered) chooseFirst(event.shiftKey).catch(() => void refetch());
    else if (hit) choose(hit, true);
  };
  return (
    <>
      <input {...box.getInputProps({ onKeyDown, onChange: (event) => setText((event.target as HTMLInputElement).value), placeholder: t.searchHint, 'aria-label': t.search, spellCheck: false, autoFocus: focused })} />
      <div className={`search-list${box.isOpen && text.trim() !== '' ? '' : ' hidden'}`}>
        <ul className="scroll" {...box.getMenuProps({ 'aria-label': t.search })}>
          {box.isOpen ? hits.map((hit, index) => (
            <li key={hit.id} className={`hit${index === box.highlightedIndex ? ' on' : ''}`} {...box.getItemProps({ item: hit, index })}><Hit hit={hit} /></li>
          )) : null}
        </ul>
        {error ? <Problem error={error} retry={() => void refetch()} /> : null}
        {!error && hits.length === 0 ? <p className="none">{answered && data ? <>{t.noHit(q)}<br /><small>{t.noHitAdvice}</small></> : t.searching}</p> : null}
        {hits.length > 0 && data ? <p className="foot"><span>{t.hits(hits.length, data.total)}</span><span>{t.enterOpens} · {t.shiftEnterAdds}</span></p> : null}
      </div>
    </>
  );
}

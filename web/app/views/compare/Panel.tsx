import { useState } from 'react';
import type { Compare, ComparedTarget, Figure } from '../../../contract/compare.ts';
import { Button } from '../../parts/Button.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { app } from '../../state/app.ts';
import { common } from '../../text/common.ts';
import { compare as text } from '../../text/compare.ts';
import { figure, useText } from '../../text/useText.ts';
import { pairedTargets } from './lists.ts';
import { readPlace } from './Pair.tsx';
import { figureOf, noteOf, shortTitle } from './words.ts';

/** Targets shown before the rest is asked for. */
const SHOWN = 8;

/** Targets side by side, and how many names of each kind are in both, new, no longer mentioned. */
export function Panel({ data }: { data: Compare }) {
  return <div className="scroll compare-panel"><Targets data={data} /><Kinds data={data} /></div>;
}

function Targets({ data: { targets, figures, before, after } }: { data: Compare }) {
  const t = useText(text);
  const c = useText(common);
  const [all, setAll] = useState(false);
  const shown = all ? targets : targets.slice(0, Math.max(SHOWN, Math.min(12, pairedTargets(targets).length)));
  return (
    <section>
      <h2>{t.targets}<span>{targets.length > 0 ? t.targetsOf(pairedTargets(targets).length, figures.before + figures.after) : null}</span></h2>
      {targets.length === 0 ? <p className="note">{t.noTargets}</p> : (
        <table>
          <thead><tr><th scope="col">{t.indicator}</th>{[before, after].map((one) => <th key={one.id} scope="col" title={one.title}>{one.year ?? shortTitle(one.title)}</th>)}</tr></thead>
          <tbody>{shown.map((row) => <Target key={`${row.before?.target} ${row.after?.target}`} row={row} />)}</tbody>
        </table>
      )}
      {shown.length < targets.length ? <p className="note">{c.listed(shown.length, targets.length)} <Button look="quiet" onClick={() => setAll(true)}>{c.listAll}</Button></p> : null}
      {targets.some(({ what }) => what === 'differs') ? <p className="note">{t.incomparable}</p> : null}
    </section>
  );
}

function Target({ row }: { row: ComparedTarget }) {
  const t = useText(text);
  const note = noteOf(row, t);
  const [one, other] = [row.before, row.after];
  const shared = !one || !other || one.scope === other.scope;
  const scope = shared ? (other ?? one)?.scope : undefined;
  return (
    <tr>
      <th scope="row"><span lang="zh-CN">{row.indicator}{scope ? <small>{scope}</small> : null}</span>{note ? <span className={`under ${note.look}`}>{note.text}</span> : null}</th>
      <Value figure={one} name={row.indicator} scope={!shared} /><Value figure={other} name={row.indicator} scope={!shared} />
    </tr>
  );
}

/** A figure, which opens its sentence. `scope`: with the place it is for, where the other one is for another. */
function Value({ figure: one, name, scope }: { figure: Figure | undefined; name: string; scope: boolean }) {
  const t = useText(text);
  if (!one) return <td>—</td>;
  return (
    <td>
      <button type="button" title={one.indicator} aria-label={t.readAt(String(one.year ?? ''), `${name} ${figureOf(one, t)}`)} onClick={() => readPlace(one.place, one.target)}>{figureOf(one, t)}</button>
      {scope && one.scope ? <span className="under" lang="zh-CN">{one.scope}</span> : null}
      {one.year === undefined ? null : <span className="under">{one.reached ? t.reachedIn(one.year) : t.yearOf(one.year)}</span>}
    </td>
  );
}

function Kinds({ data: { kinds } }: { data: Compare }) {
  const t = useText(text);
  const c = useText(common);
  if (kinds.length === 0) return null;
  return (
    <section>
      <h2>{t.byKind}</h2>
      <table>
        <thead><tr><th scope="col">{t.kind}</th><th scope="col">{t.both}</th><th scope="col">{t.newHead}</th><th scope="col">{t.goneHead}</th></tr></thead>
        <tbody>
          {kinds.map(({ kind, both, ...counts }) => (
            <tr key={kind}>
              <th scope="row"><span className="kind"><KindMark kind={kind} bare />{c.kind[kind]}</span></th>
              <td>{figure(both)}</td>
              {(['new', 'gone'] as const).map((part) => (
                <td key={part}>{counts[part] === 0 ? 0 : <button type="button" aria-label={t.ofKind(t.chip[part]!, c.kind[kind]!, counts[part])} onClick={() => app().setValues({ only: part, kind })}>{figure(counts[part])}</button>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

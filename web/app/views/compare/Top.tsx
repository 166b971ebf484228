import { ArrowLeftRight, ChevronDown, FileSpreadsheet, Info } from 'lucide-react';
import type { Kind } from '../../../../ingest/model.ts';
import type { Compare } from '../../../contract/compare.ts';
import type { DocumentRef } from '../../../contract/documents.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Chip } from '../../parts/Chip.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { Menu, MenuItem } from '../../parts/Menu.tsx';
import { app, useApp } from '../../state/app.ts';
import { common } from '../../text/common.ts';
import { compare as text } from '../../text/compare.ts';
import { dateIn, figure, useText } from '../../text/useText.ts';
import { countParts, type ComparePart, PARTS, PICTURE } from './lists.ts';
import { saveCompare } from './saveCompare.ts';
import { callOf, shortTitle } from './words.ts';

interface EndsProps { documents: readonly DocumentRef[]; before: string; after: string }

/** The two documents as blanks, and a button that swaps them. Choosing the other one's document swaps as well. */
export function Ends({ documents, before, after }: EndsProps) {
  const t = useText(text);
  const set = (from: string, to: string) => app().setValues({ before: from, after: to });
  return (
    <h1>
      <End documents={documents} id={before} label={t.before} onChoose={(id) => set(id, id === after ? before : after)} />
      {t.against}
      <End documents={documents} id={after} label={t.after} onChoose={(id) => set(id === before ? after : before, id)} />
      <IconButton name={t.swap} icon={<ArrowLeftRight size={16} />} onClick={() => set(after, before)} />
    </h1>
  );
}

function End({ documents, id, label, onChoose }: { documents: readonly DocumentRef[]; id: string; label: string; onChoose: (id: string) => void }) {
  const t = useText(text);
  const language = useApp((state) => state.language);
  const document = documents.find((one) => one.id === id);
  return (
    <Menu trigger={(
      <button type="button" className={`blank${document ? '' : ' empty'}`} title={document?.title}>
        <span className="hidden">{label}: </span>
        {document ? <><span>{document.year}</span><span className="title" lang="zh-CN">{shortTitle(document.title)}</span></> : t.choose}<ChevronDown size={16} aria-hidden />
      </button>
    )}>
      {documents.map((one) => (
        <MenuItem key={one.id} end={one.date ? dateIn(one.date, language) : undefined} onSelect={() => onChoose(one.id)}><span lang="zh-CN">{one.title}{one.number ? <small>{one.number}</small> : null}</span></MenuItem>
      ))}
    </Menu>
  );
}

/** The totals in one sentence; zero parts are left out. */
export function Totals({ data: { kinds, rows, after } }: { data: Compare }) {
  const t = useText(text);
  const zh = useApp((state) => state.language) === 'zh';
  const sum = (of: 'both' | 'new' | 'gone') => kinds.reduce((all, row) => all + row[of], 0);
  const changed = rows.filter(({ what }) => what !== 'new' && what !== 'gone').length;
  const space = zh ? ' ' : ' ';
  const parts = [
    { n: sum('new'), before: `${t.new(after.year === undefined ? '' : String(after.year))}${space}`, after: `${space}${t.names}` },
    { n: sum('gone'), before: '', after: `${space}${t.goneNames}` },
    { n: sum('both'), before: '', after: `${space}${t.bothNames}` },
    { n: changed, before: zh ? `${t.amongThem} ` : '', after: `${space}${t.changedNames}` },
  ].filter(({ n }) => n > 0);
  return (
    <p className="sentence">
      {parts.map((part, i) => <span key={part.after}>{i > 0 ? (zh ? (part.before ? '；' : '，') : ', ') : ''}{part.before}<b>{figure(part.n)}</b>{part.after}</span>)}{zh && parts.length > 0 ? '。' : ''}
    </p>
  );
}

/** What cannot be compared, and why. */
export function Cannot({ data: { before, after, tasks } }: { data: Compare }) {
  const t = useText(text);
  const without = before.duties === 0 ? before : after;
  const other = without === before ? after : before;
  const say = (): string | undefined => {
    if (before.duties > 0 && after.duties > 0) return tasks === 0 ? t.noTasks : undefined;
    if (other.duties === 0) return t.noneDuties;
    const [year, called] = [String(other.year ?? shortTitle(other.title)), callOf(without, other)];
    return without.unread > 0 ? t.noDutiesUnread(year, other.duties, called, without.unread) : t.noDuties(year, other.duties, called);
  };
  const words = say();
  return words === undefined ? null : <p className="compare-cannot"><Info size={16} aria-hidden />{words}</p>;
}

/** What is listed: a part, or all names at once; a kind; and the file. */
export function Tools({ data, part, kind, onSide }: { data: Compare; part: ComparePart | undefined; kind: Kind | undefined; onSide: (() => void) | undefined }) {
  const t = useText(text);
  const c = useText(common);
  const counts = countParts(data);
  const save = async () => { const n = await saveCompare(data, t, c); app().say({ text: t.excelSaved(n) }); };
  return (
    <div className="compare-tools">
      {PARTS.map((one) => <Chip key={one} pressed={one === part} onToggle={() => app().setValues({ only: one })}>{t.chip[one]!}<b>{figure(counts[one])}</b></Chip>)}
      <Chip pressed={part === undefined} onToggle={() => app().setValues({ only: part === undefined ? '' : PICTURE, kind: '' })}>{t.picture}</Chip>
      <span className="gap" />
      {part === undefined || part === 'targets' ? null : (
        <Menu align="end" trigger={<button type="button" className="chip">{kind ? t.kindOf(c.kind[kind]!) : t.kindAll}<ChevronDown size={14} aria-hidden /></button>}>
          <MenuItem onSelect={() => app().setValues({ kind: '' })}>{t.kindAll}</MenuItem>
          {data.kinds.map((row) => <MenuItem key={row.kind} icon={<KindMark kind={row.kind} bare />} end={figure(data.rows.filter((one) => one.entity.kind === row.kind).length)} onSelect={() => app().setValues({ kind: row.kind })}>{c.kind[row.kind]}</MenuItem>)}
        </Menu>
      )}
      {onSide ? <Button onClick={onSide}>{t.targets}</Button> : null}
      <Button icon={<FileSpreadsheet size={16} />} onClick={() => void save()}>{t.excel}</Button>
    </div>
  );
}

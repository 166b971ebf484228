import { BookOpen, FileText } from 'lucide-react';
import type { CoveredDocument } from '../../../contract/coverage.ts';
import { useApi } from '../../api.ts';
import { Columns } from '../../frame/Columns.tsx';
import { Button } from '../../parts/Button.tsx';
import { NoDocuments, Problem, Reading } from '../../parts/State.tsx';
import { app, useApp } from '../../state/app.ts';
import { common } from '../../text/common.ts';
import { coverage as text } from '../../text/coverage.ts';
import { useText } from '../../text/useText.ts';
import { Strip } from './Strip.tsx';
import './coverage.css';

const SHOWN = ['facts', 'names', 'none', 'unread'] as const;
const REASONS = ['not-stated', 'not-understood', 'filtered'] as const;

/** 覆盖: how each clause of each document was read, and what was not understood. */
export default function CoverageView() {
  const t = useText(text);
  const documents = useApp((state) => state.filters.documents);
  const chosen = useApp((state) => state.values.only);
  const { data, error, refetch } = useApi('coverage', { query: { documents: documents.join(',') } }, { keep: true });
  if (error) return <main className="view"><Problem error={error} retry={() => void refetch()} /></main>;
  if (!data) return <main className="view"><Reading text={t.reading} /></main>;
  if (data.documents.length === 0) return <main className="view"><NoDocuments /></main>;
  const one = data.documents.find(({ id }) => id === chosen);
  const sum = (count: (document: CoveredDocument) => number) => data.documents.reduce((total, document) => total + count(document), 0);
  return (
    <div className="view-place">
      <Columns right={<Unread documents={one ? [one] : data.documents} title={one?.title} />}>
        <header className="view-head">
          <h1>{t.title}<span className="sentence">{t.sentence}</span></h1>
          <p className="coverage-legend">{SHOWN.map((as) => <span key={as}><i className={as} />{t.as[as]}</span>)}</p>
        </header>
        <div className="scroll coverage-list">
          {data.documents.map((document) => <Covered key={document.id} document={document} chosen={document === one} />)}
          <p className="coverage-reasons">{t.reasons}{REASONS.map((reason) => <span key={reason} className="chip">{t.reason[reason]}</span>)}</p>
        </div>
        <p className="view-foot">{t.sum(data.documents.length, sum(({ strip }) => strip.length), sum(({ counts }) => counts.facts), sum(({ counts }) => counts.unread))}</p>
      </Columns>
    </div>
  );
}

function Covered({ document, chosen }: { document: CoveredDocument; chosen: boolean }) {
  const t = useText(text);
  const c = useText(common);
  const { id, title, number, counts, strip, facts, targets } = document;
  return (
    <section className={`covered${chosen ? ' chosen' : ''}`}>
      <header>
        <button type="button" aria-pressed={chosen} onClick={() => app().setValues({ only: chosen ? '' : id })}><FileText size={16} aria-hidden /><b lang="zh-CN">{title}</b></button>
        <span className="dim" lang="zh-CN">{number ?? c.noNumber}</span>
        <span className="dim totals">{t.totals(strip.length, facts, targets)}</span>
      </header>
      <Strip document={document} />
      <p className="covered-counts">{[...SHOWN, 'heading' as const].map((as) => <span key={as} className={as === 'unread' && counts.unread > 0 ? 'unread' : undefined}>{t.counts(t.as[as]!, counts[as])}</span>)}</p>
    </section>
  );
}

/** The clauses that were not understood, with the reason, of one document or all. */
function Unread({ documents, title }: { documents: readonly CoveredDocument[]; title: string | undefined }) {
  const t = useText(text);
  const c = useText(common);
  const list = documents.flatMap(({ id, unread }) => unread.map((clause) => ({ ...clause, document: id })));
  return (
    <div className="scroll coverage-panel">
      <p className="over" lang={title === undefined ? undefined : 'zh-CN'}>{title ?? t.allDocuments}</p>
      <h2>{t.unreadTitle(list.length)}</h2>
      {list.length === 0 ? <p className="note">{t.noUnread}</p> : null}
      <ul>
        {list.map(({ clause, document, path, text: words, reason }) => (
          <li key={clause}>
            {path.length > 0 ? <p className="path" lang="zh-CN">{path.join(' › ')}</p> : null}
            <blockquote lang="zh-CN">{words}</blockquote>
            <p className="reason" lang="zh-CN">{reason}</p>
            <Button icon={<BookOpen size={14} />} onClick={() => app().read({ document, clause })}>{c.readSource}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

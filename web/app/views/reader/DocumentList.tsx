import { useApi } from '../../api.ts';
import { Problem, Reading } from '../../parts/State.tsx';
import { useApp } from '../../state/app.ts';
import { reader } from '../../text/reader.ts';
import { dateIn, figure, useText } from '../../text/useText.ts';

/** All documents that were read, with what was found in each. */
export function DocumentList() {
  const t = useText(reader);
  const language = useApp((state) => state.language);
  const read = useApp((state) => state.read);
  const { data, error, refetch } = useApi('documents');
  if (error) return <Problem error={error} retry={() => void refetch()} />;
  if (!data) return <Reading text={t.readingDocuments} />;
  const { documents } = data;
  if (documents.length === 0) return <section className="document-list"><h1>{t.none}</h1><p>{t.noneHow}</p></section>;
  return (
    <section className="document-list scroll">
      <h1>{t.sentence(documents.length, documents.reduce((sum, { facts }) => sum + facts, 0))}</h1>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.document}</th><th scope="col">{t.number}</th><th scope="col">{t.issuer}</th><th scope="col">{t.date}</th>
            {[t.entities, t.facts, t.tasks, t.targets, t.unread].map((head) => <th key={head} scope="col" className="count">{head}</th>)}
          </tr>
        </thead>
        <tbody>
          {documents.map(({ id, title, number, issuer, date, entities, facts, tasks, targets, clauses }) => (
            <tr key={id}>
              <th scope="row" lang="zh-CN"><button type="button" className="link" onClick={() => read({ document: id })}>{title}</button></th>
              <td lang="zh-CN">{number ?? '—'}</td><td lang="zh-CN">{issuer ?? '—'}</td><td>{date ? dateIn(date, language) : '—'}</td>
              {[entities, facts, tasks, targets, clauses.unread].map((n, i) => <td key={i} className="count">{figure(n)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

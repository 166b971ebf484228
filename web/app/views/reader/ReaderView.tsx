import { useApi } from '../../api.ts';
import { Problem, Reading } from '../../parts/State.tsx';
import { useApp } from '../../state/app.ts';
import { reader } from '../../text/reader.ts';
import { useText } from '../../text/useText.ts';
import { DocumentList } from './DocumentList.tsx';
import { Reader } from './Reader.tsx';
import './reader.css';

/** 原文: the list of documents, or one of them at the place that the address names. */
export default function ReaderView() {
  const { document, relation } = useApp((state) => state.place);
  if (document) return <OneDocument key={document} id={document} />;
  return relation ? <WhereStated relation={relation} /> : <main className="view"><DocumentList /></main>;
}

function OneDocument({ id }: { id: string }) {
  const t = useText(reader);
  const { data, error, refetch } = useApi('document', { path: { id } });
  if (error) return <main className="view"><Problem error={error} retry={() => void refetch()} />{error.code === 'not-found' ? <DocumentList /> : null}</main>;
  if (!data) return <main className="view"><Reading text={t.readingDocument} /></main>;
  return <Reader detail={data} />;
}

/** A fact without a document is read where it is stated first. */
function WhereStated({ relation }: { relation: string }) {
  const t = useText(reader);
  const { data, error, refetch } = useApi('relation', { path: { id: relation } });
  if (error) return <main className="view"><Problem error={error} retry={() => void refetch()} /></main>;
  const first = data?.quotes[0];
  if (first) return <OneDocument key={first.document} id={first.document} />;
  return <main className="view">{data ? <DocumentList /> : <Reading text={t.readingDocument} />}</main>;
}

import { useQueryClient } from '@tanstack/react-query';
import { Check, CircleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { openEvents, useApi } from '../api.ts';
import { Button } from '../parts/Button.tsx';
import { keepConnected, type Lost, useConnection } from '../state/connection.ts';
import { useApp } from '../state/app.ts';
import { useScene } from '../state/scene.ts';
import { useShown } from '../state/shown.ts';
import { frame } from '../text/frame.ts';
import { useText } from '../text/useText.ts';

/** Follows the server: the latest data version it told of. When it answers again after a silence, what had failed is asked afresh. */
function useServer(): string | undefined {
  const queries = useQueryClient();
  const [latest, setLatest] = useState<string>();
  useEffect(() => keepConnected(
    (heard) => openEvents({ ...heard, seen: (version) => setLatest(version.hash) }),
    () => void queries.refetchQueries({ predicate: ({ state }) => state.status === 'error' }),
  ), [queries]);
  return latest;
}

/** Offers to show data that became visible after the page had read; asks everything afresh on a click, never by itself. */
function NewData() {
  const t = useText(frame);
  const queries = useQueryClient();
  return <span className="new-data" role="status">{t.newData} · <Button look="quiet" onClick={() => void queries.invalidateQueries()}>{t.show}</Button></span>;
}

/** Says that the server is away, since when the page shows what it has, and when it is asked again. */
function Away({ lost, readAt }: { lost: Lost; readAt: number }) {
  const t = useText(frame);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(readAt);
  return (
    <span className="away">
      <CircleAlert size={14} aria-hidden /><b role="alert">{t.offline(time)}</b>
      <span>{lost.at === undefined ? t.retrying(lost.attempt) : t.retryIn(lost.attempt, Math.max(0, Math.ceil((lost.at - now) / 1000)))}</span>
      <Button look="quiet" onClick={() => useConnection.getState().retry()}>{t.retryNow}</Button>
    </span>
  );
}

/** What the picture shows of what there is, documents, data version; or that the server does not answer. */
export function StatusBar() {
  const t = useText(frame);
  const view = useApp((state) => state.view);
  const { shown, lines, entities: all, nodes, hidden, folded } = useScene();
  /** Of the picture, which only its own view shows; nothing is said of an empty store. */
  const entities = view === 'graph' && all ? all : undefined;
  const around = useShown((state) => state.around);
  const lost = useConnection((state) => state.lost);
  const { data: health, dataUpdatedAt } = useApi('health');
  const { data: documents } = useApi('documents');
  const latest = useServer();
  const newer = latest !== undefined && health !== undefined && latest !== health.version?.hash;
  return (
    <footer className="status">
      {entities === undefined ? null : <span className="shown">{around ? t.statusAround(around.shown, around.all) : t.status(shown - folded.things, entities, lines)}</span>}
      {entities === undefined || (around ? around.filtered : hidden.filtered) === 0 ? null : <span className="filtered">{around ? t.filteredOut(around.filtered, around.all) : t.filteredOut(hidden.filtered, nodes.length)}</span>}
      {entities === undefined || folded.folds === 0 || around ? null : <span className="folded">{t.folded(folded.things, folded.folds)}</span>}
      <span className="gap" />
      {lost ? <Away lost={lost} readAt={dataUpdatedAt} /> : (
        <>
          {newer ? <NewData /> : null}
          {documents ? <span>{t.documentsIn(documents.documents.length)}</span> : null}
          {health?.version ? <span title={health.version.hash}>{t.dataVersion(health.version.date.slice(0, 10))}</span> : null}
          {all ? <span className="sure"><Check size={14} aria-hidden />{t.everyQuote}</span> : null}
        </>
      )}
    </footer>
  );
}

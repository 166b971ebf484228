import { useQueryClient } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import { onNewVersion, useApi } from '../api.ts';
import { Button } from '../parts/Button.tsx';
import { useScene } from '../state/scene.ts';
import { useShown } from '../state/shown.ts';
import { frame } from '../text/frame.ts';
import { useText } from '../text/useText.ts';

/** Offers to show data that became visible after the page had read; asks everything afresh on a click, never by itself. */
function NewData({ shown }: { shown: string | undefined }) {
  const t = useText(frame);
  const queries = useQueryClient();
  const [latest, setLatest] = useState<string>();
  useEffect(() => onNewVersion((version) => setLatest(version.hash)), []);
  if (latest === undefined || shown === undefined || latest === shown) return null;
  return <span className="new-data" role="status">{t.newData} · <Button look="quiet" onClick={() => void queries.invalidateQueries()}>{t.show}</Button></span>;
}

/** What the picture shows of what there is, documents, data version. */
export function StatusBar() {
  const t = useText(frame);
  const { shown, lines, entities } = useScene();
  const around = useShown((state) => state.around);
  const { data: health } = useApi('health');
  const { data: documents } = useApi('documents');
  return (
    <footer className="status">
      {entities === undefined ? null : <span>{around ? t.statusAround(around.shown, around.all) : t.status(shown, entities, lines)}</span>}
      <span className="gap" />
      <NewData shown={health?.version?.hash} />
      {documents ? <span>{t.documentsIn(documents.documents.length)}</span> : null}
      {health?.version ? <span title={health.version.hash}>{t.dataVersion(health.version.date.slice(0, 10))}</span> : null}
      {entities ? <span className="sure"><Check size={14} aria-hidden />{t.everyQuote}</span> : null}
    </footer>
  );
}

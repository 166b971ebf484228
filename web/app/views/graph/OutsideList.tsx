import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useState } from 'react';
import { KINDS, type Kind } from '../../../../ingest/vocabulary.ts';
import type { Picture } from '../../../contract.ts';
import { useApi } from '../../api.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { Chip } from '../../parts/Chip.tsx';
import { RowList } from '../../parts/FactRow.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { Problem, Reading } from '../../parts/State.tsx';
import { app } from '../../state/app.ts';
import type { Scene } from '../../state/scene.ts';
import { common } from '../../text/common.ts';
import { graph } from '../../text/graph.ts';
import { useText } from '../../text/useText.ts';

/** What a list begins with: one kind, or only what has no line at all. */
export interface Listed { kind?: Kind; isolated?: boolean }

const FIRST = 200;
const ALL = 2000;

/** What the picture leaves out, as a list to choose from. */
export default function OutsideList({ start, picture, scene, onClose }: { start: Listed; picture: Picture; scene: Scene; onClose: () => void }) {
  const t = useText(graph);
  const c = useText(common);
  const { showInGraph } = app();
  const [kind, setKind] = useState(start.kind);
  const [limit, setLimit] = useState(FIRST);
  const isolated = start.isolated ? { isolated: 'true' as const } : {};
  const { data, error, refetch } = useApi('outside', { query: { limit, ...isolated, ...(kind ? { kind } : {}) } }, { keep: true });
  const shown = new Set(scene.nodes.map((node) => node.id));
  const entities = data?.entities.filter((entity) => !shown.has(entity.id)) ?? [];
  const addedHere = scene.nodes.length - picture.nodes.length;
  const ofKind = kind === undefined ? addedHere : (scene.kinds.get(kind) ?? 0) - (picture.counts.kinds.find((row) => row.kind === kind)?.shown ?? 0);
  const total = Math.max(entities.length, (data?.total ?? 0) - (start.isolated ? 0 : ofKind));
  const kinds = KINDS.filter((k) => picture.counts.kinds.some((row) => row.kind === k && row.total > (scene.kinds.get(k) ?? 0)));
  const choose = (id: string) => { showInGraph(id); onClose(); };
  return (
    <Dialog.Root open onOpenChange={(open) => { if (!open) onClose(); }}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content className="dialog list-dialog" aria-describedby={undefined}>
          <header>
            <Dialog.Title>{start.isolated ? t.isolatedTitle(total) : t.outsideTitle(total)}</Dialog.Title>
            <Dialog.Close asChild><IconButton name={c.close} icon={<X size={16} />} /></Dialog.Close>
          </header>
          <p className="note">{start.isolated ? t.isolatedNote : t.outsideNote}</p>
          <div className="chips">
            <Chip pressed={kind === undefined} onToggle={() => setKind(undefined)}>{t.allKinds}</Chip>
            {kinds.map((k) => <Chip key={k} pressed={kind === k} onToggle={() => setKind(kind === k ? undefined : k)}>{c.kind[k]}</Chip>)}
          </div>
          {error ? <Problem error={error} retry={() => void refetch()} /> : null}
          <div className="scroll body">
            {data ? (
              <RowList label={t.outside}>
                {entities.map((entity) => (
                  <li key={entity.id}><button type="button" className="row" data-row onClick={() => choose(entity.id)}>
                    <KindMark kind={entity.kind} /><span className="grow">{entity.name}</span><span className="count">{t.neighbours(entity.neighbours)}</span>
                  </button></li>
                ))}
              </RowList>
            ) : error ? null : <Reading />}
          </div>
          {data ? (
            <div className="foot"><span>{c.listed(entities.length, total)}</span>{entities.length < total && limit < ALL ? <Button look="quiet" onClick={() => setLimit(ALL)}>{c.listAll}</Button> : null}</div>
          ) : null}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

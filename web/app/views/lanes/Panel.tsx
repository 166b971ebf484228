import { BookOpen, CircleDashed, Route, Waypoints, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { LaneGap, LaneMember, Lanes } from '../../../contract/lanes.ts';
import { useApi } from '../../api.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { FactRow, RowList } from '../../parts/FactRow.tsx';
import { KindMark } from '../../parts/KindMark.tsx';
import { Problem, Reading } from '../../parts/State.tsx';
import { app } from '../../state/app.ts';
import { common } from '../../text/common.ts';
import { lanes as text } from '../../text/lanes.ts';
import { useText } from '../../text/useText.ts';
import type { Chosen } from './Chart.tsx';

interface PanelProps { lanes: Lanes; chosen: Chosen; onChoose: (chosen: Chosen | undefined) => void }

/** The chosen card, ribbon or gap with its sentences and what is missing. */
export function Panel({ lanes, chosen, onChoose }: PanelProps) {
  const t = useText(text);
  const over = 'card' in chosen ? t.chosenCard : 'ribbon' in chosen ? t.chosenRibbon : t.chosenGap;
  const member = 'card' in chosen ? lanes.members.find(({ id }) => id === chosen.card) : undefined;
  return (
    <div className="scroll lanes-panel">
      <p className="over">{over}<IconButton name={t.close} icon={<X size={16} />} onClick={() => onChoose(undefined)} /></p>
      {member ? <CardPanel lanes={lanes} member={member} /> : null}
      {'ribbon' in chosen ? <RibbonPanel lanes={lanes} relation={chosen.ribbon} onChoose={onChoose} /> : null}
      {'gap' in chosen ? <GapPanel lanes={lanes} what={chosen.gap} onChoose={onChoose} /> : null}
    </div>
  );
}

function Head({ member, children }: { member: LaneMember; children?: ReactNode }) {
  const t = useText(text);
  const c = useText(common);
  return (
    <>
      <h2><KindMark kind={member.kind} size={20} bare /><span lang="zh-CN">{member.name}</span></h2>
      <p className="kind-line">{c.kind[member.kind]}{member.status ? ` · ${c.status[member.status]}` : ''}{member.collective ? ` · ${c.collective}` : ''}</p>
      <div className="actions">
        <Button icon={<Waypoints size={16} />} onClick={() => app().showInGraph(member.id)}>{c.showInGraph}</Button>
        {member.kind === 'Department' ? null : <Button icon={<Route size={16} />} onClick={() => app().setValues({ industry: member.id })}>{t.from}</Button>}
      </div>
      {children}
    </>
  );
}

/** Relations of the chain by id, each opening its sentence. */
function Facts({ ids, of, title }: { ids: readonly string[]; of?: string; title: string }) {
  const [open, setOpen] = useState<string | undefined>(ids.length === 1 ? ids[0] : undefined);
  return (
    <section>
      <h3>{title}</h3>
      <RowList label={title}>{ids.map((id) => <Fact key={id} id={id} of={of} open={open === id} onToggle={(next) => setOpen(next ? id : undefined)} />)}</RowList>
    </section>
  );
}

function Fact({ id, of, open, onToggle }: { id: string; of?: string | undefined; open: boolean; onToggle: (open: boolean) => void }) {
  const { data, error, refetch } = useApi('relation', { path: { id } });
  if (error) return <li><Problem error={error} retry={() => void refetch()} /></li>;
  if (!data) return <li><Reading /></li>;
  return <FactRow relation={data.relation} open={open} onToggle={onToggle} {...(of === undefined ? {} : { of })} />;
}

function CardPanel({ lanes, member }: { lanes: Lanes; member: LaneMember }) {
  const t = useText(text);
  const own = lanes.links.filter(({ source, target }) => source === member.id || target === member.id).map(({ relation }) => relation);
  const missing = lanes.gaps.filter(({ of }) => of.includes(member.id));
  if (member.lane === 'department') return <Head member={member}><Duties lanes={lanes} department={member.id} /></Head>;
  return (
    <Head member={member}>
      {own.length > 0 ? <Facts key={member.id} ids={own} of={member.id} title={t.around} /> : <section><p className="note">{t.nothingAround}</p></section>}
      {missing.length > 0 ? <section><h3>{t.missing}</h3>{missing.map((gap) => <Missing key={gap.what} gap={gap} unread={gap.unread.includes(member.id)} />)}</section> : null}
    </Head>
  );
}

function Missing({ gap, unread }: { gap: LaneGap; unread: boolean }) {
  const t = useText(text);
  const what = t.missingOf[gap.what]!;
  return <p className="missing"><CircleDashed size={14} aria-hidden />{unread ? t.missingUnread(what) : t.missingNotStated(what)}</p>;
}

/** How a department comes into the chain: its duty for a task, and what of the chain that task concerns. */
function Duties({ lanes, department }: { lanes: Lanes; department: string }) {
  const t = useText(text);
  const [open, setOpen] = useState<string>();
  const tasks = new Map<string, Lanes['duties']>();
  for (const duty of lanes.duties) if (duty.department === department) tasks.set(duty.task.id, [...(tasks.get(duty.task.id) ?? []), duty]);
  return (
    <section>
      <h3>{t.through}</h3>
      <p className="note">{t.throughNote}</p>
      {[...tasks.values()].map((duties) => (
        <div key={duties[0]!.task.id} className="duty">
          <RowList label={duties[0]!.task.name}>
            <Fact id={duties[0]!.relation} of={department} open={open === duties[0]!.relation} onToggle={(next) => setOpen(next ? duties[0]!.relation : undefined)} />
            {[...new Set(duties.map(({ concern }) => concern))].map((concern) => (
              <Fact key={concern} id={concern} of={duties[0]!.task.id} open={open === concern} onToggle={(next) => setOpen(next ? concern : undefined)} />
            ))}
          </RowList>
        </div>
      ))}
    </section>
  );
}

function RibbonPanel({ lanes, relation, onChoose }: { lanes: Lanes; relation: string; onChoose: (chosen: Chosen) => void }) {
  const t = useText(text);
  const c = useText(common);
  const link = lanes.links.find((one) => one.relation === relation);
  const ends = link ? [link.source, link.target].flatMap((id) => lanes.members.find((member) => member.id === id) ?? []) : [];
  const [first] = ends;
  const others = lanes.links.filter((one) => one.relation !== relation && first && (one.source === first.id || one.target === first.id)).map((one) => one.relation);
  const missing = first ? lanes.gaps.filter(({ of }) => of.includes(first.id)) : [];
  return (
    <>
      {ends.map((member, at) => (
        <p key={member.id} className="end">{at > 0 && link ? <span className="type">{c.out[link.type]}</span> : null}<button type="button" onClick={() => onChoose({ card: member.id })}><KindMark kind={member.kind} /><b lang="zh-CN">{member.name}</b></button></p>
      ))}
      <Facts key={relation} ids={[relation]} title={c.readSource} />
      {others.length > 0 && first ? <Facts key={`${relation} others`} ids={others} of={first.id} title={t.around} /> : null}
      {missing.length > 0 && first ? <section><h3>{t.missing}</h3>{missing.map((gap) => <Missing key={gap.what} gap={gap} unread={gap.unread.includes(first.id)} />)}</section> : null}
    </>
  );
}

function GapPanel({ lanes, what, onChoose }: { lanes: Lanes; what: LaneGap['what']; onChoose: (chosen: Chosen) => void }) {
  const t = useText(text);
  const gap = lanes.gaps.find((one) => one.what === what);
  if (!gap) return null;
  const silent = lanes.documents.filter(({ duties }) => !duties);
  return (
    <>
      <h2><CircleDashed size={20} aria-hidden /><span>{t.missingNotStated(t.missingOf[what]!)}</span></h2>
      {what === 'no-department' ? <p className="note">{t.noDepartment}</p> : null}
      {what === 'no-department' && silent.length > 0 ? <p className="note">{t.noDuties(silent.map(({ title }) => `《${title}》`).join(''))}</p> : null}
      <section>
        <RowList label={t.gapIs(what, gap.of.length)}>
          {gap.of.flatMap((id) => lanes.members.find((member) => member.id === id) ?? []).map((member) => (
            <li key={member.id}><button type="button" data-row className="fact-row" onClick={() => onChoose({ card: member.id })}><KindMark kind={member.kind} /><span className="name" lang="zh-CN">{member.name}</span>{gap.unread.includes(member.id) ? <span className="years">{t.unread}</span> : null}</button></li>
          ))}
        </RowList>
      </section>
      {lanes.documents.length > 0 ? (
        <section>
          <RowList label={t.gapNotStated}>
            {lanes.documents.map(({ id, title, year }) => <li key={id}><button type="button" data-row className="fact-row" onClick={() => app().read({ document: id })}><BookOpen size={14} aria-hidden /><span className="name" lang="zh-CN">{title}</span><span className="years">{year}</span></button></li>)}
          </RowList>
        </section>
      ) : null}
    </>
  );
}

import { Funnel } from 'lucide-react';
import { useMemo } from 'react';
import type { Matrix } from '../../../contract/matrix.ts';
import { Button } from '../../parts/Button.tsx';
import { EntityPick } from '../../parts/EntityPick.tsx';
import { app } from '../../state/app.ts';
import { matrix as text } from '../../text/matrix.ts';
import { useText } from '../../text/useText.ts';

/** Narrows the matrix to the tasks about an industry or a city; each choice says how many there are, and none leads to nothing. */
export function About({ abouts, chosen }: { abouts: Matrix['abouts']; chosen: string | undefined }) {
  const t = useText(text);
  const offers = useMemo(() => abouts.map((entity) => ({ entity, end: t.tasksOf(entity.tasks) })), [abouts, t]);
  const name = abouts.find(({ id }) => id === chosen)?.name;
  return (
    <EntityPick align="end" label={t.aboutFind} offers={offers} chosen={chosen} onChoose={({ id }) => app().setValues({ industry: id === chosen ? '' : id })}
      trigger={<Button icon={<Funnel size={16} />} aria-pressed={chosen !== undefined}>{name ?? t.about}</Button>} />
  );
}

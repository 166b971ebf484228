import type { Role } from '../../../ingest/model.ts';
import { common } from '../text/common.ts';
import { useText } from '../text/useText.ts';

/** 牵头 filled, 配合 outlined, 共同 dashed. `narrow`: 牵 配 共. */
export function RoleTag({ role, narrow = false }: { role: Role; narrow?: boolean }) {
  const t = useText(common);
  return <span className={`role-tag ${role}`} title={narrow ? t.role[role] : undefined}>{narrow ? t.shortRole[role] : t.role[role]}</span>;
}

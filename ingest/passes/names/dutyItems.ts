// Items of a duty list that no rule knows: everything there is a body unless it is generic. Example: 糖业发展办, 广播电视台.
import { divisionOf } from '../../lexicon/divisions.ts';
import type { Level } from '../../model.ts';
import { bare } from '../keys.ts';
import type { Body } from './bodies.ts';
import { UNIT_WORDS } from './bodyForms.ts';
import { defaultOwner, keyOf, named, regionName } from './bodyOwners.ts';

/** Example: 有关高校, 各成员单位. */
export const GENERIC_BODY = /^(?:.*(?:企业|机构|院所|高校|高等学校|学校|单位|园区|有关方面|社会组织|团体|中介)|相关.*|有关.*|等|各.{0,4})$/u;
/** What a body says of its part in the duty. Example: 糖业发展办|按职责分工. */
const PART = /(?:等|按.*|共同|分别|负责|牵头|配合).*$/u;
const CLOSING = new RegExp(`(${UNIT_WORDS}|台|社|处|站|中心|馆|校|院)$`, 'u');
const UNIT = new RegExp(`(?:${UNIT_WORDS})$`, 'u');

/** A body named by an item of a duty list. Undefined for generic items. */
export function bodyOfItem(item: string, start: number, owner: { level: Level; place: string; head: string } | undefined, place: string): Body | undefined {
  const form = item.replace(PART, '').trim();
  if (form.length < 3 || form.length > 24 || GENERIC_BODY.test(form)) return undefined;
  const from = start + item.indexOf(form);
  const unit = CLOSING.exec(form)?.[1];
  if (!unit) return undefined;
  const group = form.startsWith('各');
  const isOwn = owner && !group && UNIT.test(form) && !divisionOf(form.slice(0, 2)) && !/^(?:自治区|国家|中国)/u.test(form);
  const base = isOwn ? owner : defaultOwner(place) ?? { level: 'region' as const, place: '', head: '' };
  return {
    name: isOwn ? named(owner, form) : form, start: from, end: from + form.length, rule: DUTY_ITEM.name, level: base.level, region: regionName(base.place),
    key: isOwn ? keyOf(base, form.slice(0, -unit.length), unit) : `named||${bare(form)}`, ...(group ? { collective: true } : {}),
  };
}

/** The rule of the pass, for the book of rules. */
export const DUTY_ITEM = { name: 'duty-item', example: '（一）强化支撑。推动转化。（省科技厅牵头，省财政厅、⟦广播电视台⟧配合）', misses: ['（一）强化支撑。推动转化。（省科技厅牵头，有关高校配合）'] } as const;

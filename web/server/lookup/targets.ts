// Dated figures of the documents, grouped by what they count.
import type { TargetFigure, Targets } from '../../contract/targets.ts';
import type { Lookup } from './lookup.ts';
import { yearOf } from './refs.ts';

const collator = new Intl.Collator('zh-u-co-pinyin', { numeric: true });

/** Words before and behind an indicator that say whose or how much, not what. Example: 全区|高新技术企业|总数. */
const WHOSE = /^(?:全区|全省|全市|全县|全州|全社会(?=固定)|我区|我省|我市|区内|省内|市内|力争|累计|全部)+(?=.{2})/u;
const HOW_MANY = /(?<=.{2})(?:总数量|总数|数量|总量|数)$/u;

/** What rows are grouped by: 全区高新技术企业数量 → 高新技术企业. New ones (新增…) stay apart: they count something else. */
export function groupOf(indicator: string): string {
  return indicator.replace(WHOSE, '').replace(HOW_MANY, '');
}

/** The number a value is, undefined for ranges and words. Example: 12,500 → 12500; 1—2 → undefined. */
export function numberOf(value: string): number | undefined {
  const plain = value.replace(/[,，\s]/gu, '');
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}

/** Every dated figure of the documents; `documents`: their ids, none for all. */
export function targetsOf(lookup: Lookup, documents: readonly string[]): Omit<Targets, 'dataVersion'> {
  const figures: TargetFigure[] = [];
  const counts = new Map<string, number>();
  for (const { type, source, target } of lookup.relations) {
    if (type !== 'SETS' || (documents.length > 0 && !documents.includes(source))) continue;
    const entity = lookup.entity(target);
    if (!entity || entity.year === undefined || entity.indicator === undefined) continue;
    const number = numberOf(entity.value ?? '');
    counts.set(source, (counts.get(source) ?? 0) + 1);
    figures.push({
      id: entity.id, indicator: entity.indicator, group: groupOf(entity.indicator), value: entity.value ?? '', unit: entity.unit ?? '', year: entity.year, scope: entity.scope ?? '', document: source,
      ...(number !== undefined && { number }),
    });
  }
  const size = new Map<string, number>();
  for (const { group } of figures) size.set(group, (size.get(group) ?? 0) + 1);
  figures.sort((a, b) => size.get(b.group)! - size.get(a.group)! || collator.compare(a.group, b.group) || lookup.rank(a.document) - lookup.rank(b.document) || collator.compare(a.scope, b.scope) || collator.compare(a.indicator, b.indicator) || a.year - b.year || (a.id < b.id ? -1 : 1));
  const read = lookup.entities.filter(({ id, kind, ingested }) => kind === 'Document' && ingested && (documents.length === 0 || documents.includes(id))).sort((a, b) => lookup.rank(a.id) - lookup.rank(b.id));
  return {
    figures,
    documents: read.map((document) => {
      const year = yearOf(document);
      return { id: document.id, title: document.name, ...(document.number && { number: document.number }), ...(year !== undefined && { year }), figures: counts.get(document.id) ?? 0 };
    }),
  };
}

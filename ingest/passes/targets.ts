import type { NameMention, RelationDraft, StructuredDocument, TargetDraft } from './types.ts';
export function targetKey(doc: Pick<StructuredDocument, 'source'>, target: TargetDraft): string {
  return [doc.source.id, target.scope, target.indicator, target.value, target.unit, target.year].join('|');
}
export function targetRelations(_doc: StructuredDocument, _mentions: readonly NameMention[]): RelationDraft[] {
  return [];
}

// PART_OF between parks: a park in a park's name, parks that make up another, zones of a plan.
import { CREATES } from '../lexicon/triggers.ts';
import { endOf, inside, startOf } from './nameSpans.ts';
import { ofKinds, when, wordsAfter, wordsBefore, type GovernedTable, type PairTable } from './relationPairs.ts';

const parks = ofKinds('Park');
const listed = ({ pieces, rule }: { pieces: readonly unknown[]; rule: string }): boolean => pieces.length > 1 || rule === 'shared-tail';

export const PARKS_BETWEEN: PairTable = {
  type: 'PART_OF', sources: parks, targets: parks,
  rules: [
    {
      name: 'park-by-name', example: '建设⟦⟦汉江新区⟧电子信息产业园⟧，提升汉江新区。', misses: ['提升汉江新区。'],
      decide: ({ source, target }) => when(inside(target, source)),
    },
    {
      name: 'member-parks', example: '依托⟦襄阳⟧、⟦宜昌⟧2个⟦国家级高新区⟧，申报创建⟦汉江国家自主创新示范区⟧。', misses: ['提升襄阳、宜昌2个国家级高新区，申报创建汉江国家自主创新示范区。'],
      decide: ({ sentence, source, target }) => {
        if (!listed(source) || target.pieces.length > 1 || !/依托|以/u.test(sentence.text)) return undefined;
        const members = parks(sentence).filter(listed);
        return when(members.length >= 2 && members.every((m) => endOf(m) < startOf(target)) && CREATES.test(wordsBefore(sentence, target, 12)));
      },
    },
  ],
};

export const PARKS_GOVERNED: GovernedTable = {
  type: 'PART_OF', owner: 'target', names: parks,
  owners: ({ doc: { zone } }) => (zone ? [{ owner: zone }] : []),
  rules: [
    {
      name: 'zones-of-plan', example: '⟦汉江科创走廊⟧建设方案\n\n以⟦十堰高新区⟧、⟦荆门高新区⟧为核心区。', misses: ['汉江科创走廊建设方案\n\n提升十堰高新区、荆门高新区。'],
      decide: ({ sentence, name }) => when(/^[^，]{0,40}为(?:核心|协同|主体|拓展|先行|辐射)区/u.test(wordsAfter(sentence, name))),
    },
  ],
};

// Which word decides whether a thing is planned, being built or there already. The first row that matches wins.
import type { Status } from '../model.ts';

export interface StatusWord {
  name: string;
  status: Status;
  /** The word: at the end of what stands before the name and its list, or at the beginning of what stands behind them. */
  match: RegExp;
  where: 'before' | 'behind' | 'behind-list';
  /** For a word behind: what must stand before the name. */
  needs?: RegExp;
  example: string;
  misses: readonly string[];
}

export const STATUS_WORDS: readonly StatusWord[] = [
  {
    name: 'status-planned', status: 'planned', where: 'before',
    match: /(?:探索(?:组建|建立|建设|设立|打造)|争创|争取(?:建设|建立|设立)?|筹建|申报|申建|谋划(?:建设|推进|布局)?|规划建设|拟建|组建|设立|创建|建立|搭建|培育)$/u,
    example: '探索组建⟦汉江实验室⟧。', misses: ['加快建设汉江实验室。', '支持组建联盟，汉江实验室开放共享。'],
  },
  {
    name: 'status-existing', status: 'existing', where: 'before',
    match: /(?:成立运营|成立|获批(?:建设)?|已建成|已建|建成|现有|用好|做强|建强|依托|发挥|升级|优化提升|拥有|运营|入驻)$/u,
    example: '依托⟦汉江实验室⟧开展攻关。', misses: ['筹建汉江实验室。'],
  },
  {
    name: 'status-building', status: 'building', where: 'before',
    match: /(?:加快建设|加快推进|全面建设|推进建设|高水平建设|高标准建设|推动建设|支持建设|推进|建设|打造)$/u,
    example: '加快建设⟦汉江实验室⟧。', misses: ['规划建设汉江实验室。'],
  },
  {
    name: 'status-raised', status: 'existing', where: 'behind', match: /^(?:创建|争创|申报创建|升级为|升格为)/u,
    example: '支持⟦十堰高新区⟧创建国家创新型园区。', misses: ['支持十堰创建国家创新型园区。'],
  },
  {
    name: 'status-founding', status: 'planned', where: 'behind-list', match: /^的?组建/u,
    example: '推动⟦汉江实验室⟧的组建。', misses: ['推动汉江实验室发展。'],
  },
  {
    name: 'status-opened', status: 'existing', where: 'behind-list', match: /^(?:先后)?揭牌运营/u,
    example: '推动⟦汉江实验室⟧揭牌运营。', misses: ['推动汉江实验室发展，加快揭牌。'],
  },
  {
    name: 'status-list-building', status: 'building', where: 'behind-list', match: /^建设/u, needs: /加快|推动|推进|支持|全面|加强/u,
    example: '支持⟦汉江实验室⟧、三峡实验室等平台建设。', misses: ['了解汉江实验室建设情况。'],
  },
];

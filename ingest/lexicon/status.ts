// Which word decides whether a thing is planned, being built or there already. First row that matches nearest to the name wins.
import type { Status } from '../model.ts';

export interface StatusWord { name: string; match: RegExp; status: Status; example: string }

export const STATUS_WORDS: readonly StatusWord[] = [
  { name: 'status-planned', match: /(?:探索(?:组建|建立|建设|设立|打造)|争创|争取(?:建设|建立|设立)?|筹建|申报|谋划(?:建设|推进|布局)?|规划建设|拟建|组建|设立|创建|建立|搭建|培育)$/u, status: 'planned', example: '探索组建省实验室' },
  { name: 'status-existing', match: /(?:成立运营|成立|获批(?:建设)?|已建成|已建|现有|用好|做强|建强|依托|发挥|升级|优化提升|拥有|运营|入驻)$/u, status: 'existing', example: '依托省产业技术研究院' },
  { name: 'status-building', match: /(?:加快建设|加快推进|全面建设|推进建设|高水平建设|高标准建设|推动建设|支持建设|推进|建设|打造)$/u, status: 'building', example: '加快建设科学城' },
];

// How documents of other provinces are laid out, in our own words: headings with their depth, and what is none.
export interface LayoutCase { why: string; text: string; /** `depth heading`, in order. */ outline: readonly string[] }

export const LAYOUTS: readonly LayoutCase[] = [
  { why: 'parts hold chapters hold sections', text: '第一篇 总论\n第一章 基础\n第一节 现状\n投入增长。\n第二篇 任务\n第二章 目标\n坚持创新。', outline: ['1 第一篇 总论', '2 第一章 基础', '3 第一节 现状', '1 第二篇 任务', '2 第二章 目标'] },
  { why: 'chapters begin with 一、, those with （一）, those with 1., those with （1）, those with ①', text: '第一章 任务\n一、平台\n（一）布局\n1.建设\n（1）立项\n①申报\n按期申报。', outline: ['1 第一章 任务', '2 一、平台', '3 （一）布局', '4 1.建设', '5 （1）立项', '6 ①申报'] },
  { why: 'half-width brackets, full-width figures, signs of one piece', text: '一、任务\n(一)平台\n１．建设\n⑴立项\n⑵申报\n㈡人才\n⒈引进\n２、培养\n加强培养。', outline: ['1 一、任务', '2 (一)平台', '3 １．建设', '4 ⑴立项', '4 ⑵申报', '2 ㈡人才', '3 ⒈引进', '3 ２、培养'] },
  { why: '一．and 1） and spaces in brackets', text: '一．任务\n（ 二 ）平台\n1）建设\n加快建设。', outline: ['1 一．任务', '2 （ 二 ）平台', '3 1）建设'] },
  { why: 'articles are text, chapters are headings; 第十二条之一', text: '第一章 总则\n第一条 为了规范管理，制定本办法。\n第十二条之一 本办法适用于全市。\n第二章 附则\n第三条 施行日期', outline: ['1 第一章 总则', '1 第二章 附则', '2 第三条 施行日期'] },
  { why: 'items of a box are the box’s', text: '一、任务\n（一）平台\n专栏1 重点工程\n1.平台工程。\n2.人才工程。\n专栏2：重点项目\n1.园区项目。\n（二）人才\n加强培养。', outline: ['1 一、任务', '2 （一）平台', '3 专栏1 重点工程', '4 1.平台工程。', '4 2.人才工程。', '3 专栏2：重点项目', '4 1.园区项目。', '2 （二）人才'] },
  { why: 'a number that counts on from before the box ends it', text: '（一）平台\n1.布局\n优化布局。\n2.建设\n加快建设。\n【专栏一】重点工程\n建设一批平台。\n3.共享\n推动共享。', outline: ['1 （一）平台', '2 1.布局', '2 2.建设', '3 【专栏一】重点工程', '2 3.共享'] },
  { why: 'annexes with mark and title on two lines, on one', text: '一、任务\n努力。\n附件1\n任务分工表\n说明如下。\n附件2：重点项目清单\n说明如下。', outline: ['1 一、任务', '1 任务分工表', '1 附件2：重点项目清单'] },
  { why: 'annexes that are listed above the signature are no headings', text: '一、任务\n努力。\n附件1：任务分工表\n附件2：项目清单\n海川市人民政府办公室\n2024年3月5日', outline: ['1 一、任务'] },
  { why: 'figures at the beginning of a line are no numbers of headings', text: '一、目标\n2025年达到目标\n1.5万亿元规模\n3项任务', outline: ['1 一、目标'] },
  { why: 'headings of markdown without a number stand below those above', text: '# 一、任务\n## 平台\n建设平台。\n### 布局\n优化布局。\n# 二、保障\n加强领导。', outline: ['1 一、任务', '2 平台', '3 布局', '1 二、保障'] },
];

export interface HeadCase { why: string; text: string; head: Readonly<Record<string, unknown>> }

const BODY = '\n\n为加快科技创新，结合本市实际，制定本方案。';

export const HEADS: readonly HeadCase[] = [
  ...(['海政发〔2022〕3号', '海政发[2022]3号', '海政发【2022】3号', '海政发(2022)3号', '海政发（2022）第3号', '海政发﹝2022﹞3 号', '（海政发〔2022〕3号）'] as const).map((number) => ({ why: `the number ${number}`, text: `海川市人民政府关于加快创新的意见\n${number}${BODY}`, head: { number: '海政发〔2022〕3号' } })),
  { why: 'a title on two lines', text: `海川市科技创新\n“十四五”规划${BODY}`, head: { title: '海川市科技创新“十四五”规划' } },
  { why: 'years of a title on a line of their own', text: `海川市人才发展规划\n（2021—2025年）${BODY}`, head: { title: '海川市人才发展规划（2021—2025年）' } },
  { why: 'the issuer above the title is not of it', text: `海川市科学技术局\n科技人才管理办法${BODY}`, head: { title: '科技人才管理办法' } },
  { why: 'addressees with brackets', text: `海川市人民政府关于加快创新的意见\n各县（市、区）人民政府，市直各部门：${BODY}`, head: { addressees: ['各县（市、区）人民政府', '市直各部门'] } },
  { why: 'addressees of a province', text: `湖东省人民政府关于加快创新的意见\n各市（州）人民政府，省直各部门、各直属机构：${BODY}`, head: { addressees: ['各市（州）人民政府', '省直各部门、各直属机构'] } },
  { why: 'in force from the day of issue for years', text: `科技人才管理办法${BODY}\n第九条 本办法自印发之日起施行，有效期5年。\n\n湖东省科学技术厅\n2024年1月2日`, head: { validFrom: '2024-01-02', validUntil: '2029-01-02' } },
  { why: 'in force from one day to another', text: `科技人才管理办法${BODY}\n第九条 本办法自2024年3月1日起施行，有效期至2029年2月28日。`, head: { validFrom: '2024-03-01', validUntil: '2029-02-28' } },
  { why: 'thirty days after issue', text: `科技人才管理办法${BODY}\n第九条 本办法自发布之日起30日后施行，有效期三年。\n\n湖东省科学技术厅\n2024年1月2日`, head: { validFrom: '2024-02-01', validUntil: '2027-02-01' } },
];

// Duty wordings of several provinces' habits, misses included. `bodies`: role and list as read, in order.
export interface DutyCase { text: string; duties: [role: 'lead' | 'support' | 'joint', list: string][]; why: string }

export const DUTIES: readonly DutyCase[] = [
  { why: 'a label without ranking', text: '1.推动园区升级。支持园区建设中试平台。（责任单位：省科技厅、省财政厅，各市（州）人民政府）', duties: [['joint', '省科技厅、省财政厅，各市（州）人民政府']] },
  { why: 'lead and responsible', text: '1.推动园区升级。支持园区建设中试平台。（牵头单位：省科技厅；责任单位：省教育厅、省财政厅）', duties: [['lead', '省科技厅'], ['joint', '省教育厅、省财政厅']] },
  { why: 'lead and support, half-width', text: '2.发展特色农业。建设良种基地。(牵头部门:省农业农村厅;配合部门:省林业局,各县(市、区)人民政府)', duties: [['lead', '省农业农村厅'], ['support', '省林业局,各县(市、区)人民政府']] },
  { why: 'labels parted by a comma', text: '3.培育企业。（牵头单位：市科技局，配合单位：市财政局、市税务局）', duties: [['lead', '市科技局'], ['support', '市财政局、市税务局']] },
  { why: 'square bracket', text: '4.培育企业。扩大规模。【责任单位：市科技局、市工信局】', duties: [['joint', '市科技局、市工信局']] },
  { why: 'closers instead of labels', text: '5.建设实验室。（省科技厅牵头，省教育厅、省财政厅配合）', duties: [['lead', '省科技厅'], ['support', '省教育厅、省财政厅']] },
  { why: 'closer without ranking', text: '6.建设实验室。（省科技厅、省发展改革委等按职责分工负责）', duties: [['joint', '省科技厅、省发展改革委']] },
  { why: 'lead, then the others by their duties', text: '7.建设实验室。（省科技厅牵头，省发展改革委、省财政厅按职责分工负责）', duties: [['lead', '省科技厅'], ['joint', '省发展改革委、省财政厅']] },
  { why: 'plainly responsible', text: '8.建设实验室。（省科技厅负责）', duties: [['joint', '省科技厅']] },
  { why: 'a list that ends in its label of duties', text: '9.建设平台。（牵头单位：省科技厅、省卫生健康委按职能分别负责；配合单位：各市人民政府）', duties: [['lead', '省科技厅、省卫生健康委'], ['support', '各市人民政府']] },
  { why: 'the closing bracket is missing', text: '10.建设平台。引进人才。（责任单位：省科技厅、省人力资源社会保障厅', duties: [['joint', '省科技厅、省人力资源社会保障厅']] },
  { why: 'two wordings in one item', text: '11.建设平台。支持高校。（责任单位：省教育厅）支持企业。（责任单位：省工业和信息化厅）', duties: [['joint', '省教育厅'], ['joint', '省工业和信息化厅']] },
  { why: 'roles behind the bodies, a label before', text: '12.建设平台。引进人才。（责任部门：市科技局牵头，市财政局、市税务局配合）', duties: [['lead', '市科技局'], ['support', '市财政局、市税务局']] },
  { why: 'the leader marked in the list', text: '13.建设平台。引进人才。（责任单位：省科技厅（牵头）、省财政厅、省教育厅）', duties: [['lead', '省科技厅'], ['joint', '省财政厅、省教育厅']] },
  { why: 'the leader marked in the middle', text: '14.建设平台。引进人才。（责任单位：省财政厅、省科技厅（牵头）、省教育厅）', duties: [['joint', '省财政厅'], ['lead', '省科技厅'], ['joint', '省教育厅']] },
  { why: 'a time limit follows', text: '15.建设平台。引进人才。（责任单位：省科技厅，完成时限：2025年底）', duties: [['joint', '省科技厅']] },
  { why: 'short labels', text: '16.建设平台。引进人才。（牵头：市科委，配合：各区县市政府）', duties: [['lead', '市科委'], ['support', '各区县市政府']] },
  { why: 'miss: nobody is named', text: '12.建设平台。引进人才。（有关部门按职责分工负责）', duties: [] },
  { why: 'miss: leading in running text', text: '13.建设平台。省科技厅牵头会同有关部门，加强督促指导。', duties: [] },
  { why: 'miss: an enterprise leads a project', text: '14.支持企业牵头组建创新联合体（由行业龙头企业牵头），承担重大项目。', duties: [] },
  { why: 'miss: a bracket that only explains', text: '15.支持科研院所（含转制院所）依托总部资源建设基地。', duties: [] },
  { why: 'miss: responsible people', text: '16.落实主体责任，明确责任单位和责任人，加强配合。', duties: [] },
];

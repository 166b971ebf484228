// Enterprises that the state's central authority owns, by the short names that texts use without a company word.
// Names after the list of the State-owned Assets Supervision and Administration Commission of the State Council.

interface StateEnterprise { name: string; short: readonly string[] }

const row = (name: string, ...short: string[]): StateEnterprise => ({ name, short });

/** Short names that are words first (国机, 一汽大众 aside) are left out. Example: 与|中国电科|共建. */
export const STATE_ENTERPRISES: readonly StateEnterprise[] = [
  row('中国核工业集团有限公司', '中核集团'), row('中国航天科技集团有限公司', '航天科技集团'), row('中国航天科工集团有限公司', '航天科工集团'),
  row('中国航空工业集团有限公司', '中航工业', '航空工业集团'), row('中国船舶集团有限公司', '中国船舶集团', '中船集团'), row('中国兵器工业集团有限公司', '兵器工业集团'),
  row('中国电子科技集团有限公司', '中国电科'), row('中国航空发动机集团有限公司', '中国航发'), row('中国石油天然气集团有限公司', '中石油', '中国石油'),
  row('中国石油化工集团有限公司', '中石化', '中国石化'), row('中国海洋石油集团有限公司', '中海油', '中国海油'), row('国家电网有限公司', '国家电网'),
  row('中国南方电网有限责任公司', '南方电网'), row('中国华能集团有限公司', '中国华能', '华能集团'), row('中国大唐集团有限公司', '中国大唐', '大唐集团'),
  row('中国华电集团有限公司', '中国华电', '华电集团'), row('国家电力投资集团有限公司', '国家电投'), row('中国长江三峡集团有限公司', '三峡集团'),
  row('国家能源投资集团有限责任公司', '国家能源集团'), row('中国电信集团有限公司', '中国电信'), row('中国联合网络通信集团有限公司', '中国联通'),
  row('中国移动通信集团有限公司', '中国移动'), row('中国铁塔股份有限公司', '中国铁塔'), row('中国电子信息产业集团有限公司', '中国电子'),
  row('中国第一汽车集团有限公司', '中国一汽', '一汽集团'), row('东风汽车集团有限公司', '东风公司'), row('中国一重集团有限公司', '中国一重'),
  row('鞍钢集团有限公司', '鞍钢集团'), row('中国宝武钢铁集团有限公司', '中国宝武', '宝武集团'), row('中国铝业集团有限公司', '中铝集团'),
  row('中国商用飞机有限责任公司', '中国商飞'), row('中国五矿集团有限公司', '中国五矿'), row('中国建材集团有限公司', '中国建材集团'),
  row('中国中车集团有限公司', '中国中车'), row('中国铁路工程集团有限公司', '中国中铁'), row('中国铁道建筑集团有限公司', '中国铁建'),
  row('中国交通建设集团有限公司', '中国交建'), row('中国电力建设集团有限公司', '中国电建'), row('中国能源建设集团有限公司', '中国能建'),
  row('中国广核集团有限公司', '中广核'), row('中国稀土集团有限公司', '中国稀土集团'), row('中国卫星网络集团有限公司', '中国星网'),
];

// Countries that texts on cooperation in science name, by their usual short names: heads of foreign bodies, never places of a plan.

/** Grouped by where they lie. Example: 新加坡|国立大学. */
const COUNTRIES = [
  '新加坡 马来西亚 泰国 越南 老挝 柬埔寨 缅甸 菲律宾 印度尼西亚 印尼 文莱 东帝汶', // south-east Asia
  '日本 韩国 朝鲜 蒙古国 印度 巴基斯坦 孟加拉国 斯里兰卡 尼泊尔 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦', // the rest of Asia
  '以色列 沙特 阿联酋 卡塔尔 伊朗 土耳其 埃及 南非 埃塞俄比亚 肯尼亚 尼日利亚', // the Near East and Africa
  '英国 法国 德国 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 芬兰 丹麦 爱尔兰 奥地利 波兰 匈牙利 捷克 希腊 塞尔维亚 乌克兰 俄罗斯 白俄罗斯', // Europe
  '美国 加拿大 墨西哥 巴西 阿根廷 智利 澳大利亚 新西兰', // America and Oceania
].flatMap((row) => row.split(' '));

export const COUNTRY = new RegExp(`(?:${COUNTRIES.sort((a, b) => b.length - a.length).join('|')})`, 'gu');

// Where a long name goes on in a second line.

/** Good places: after these a reader expects a break. */
const GOOD_AFTER = /(?:自治区|市|省|县|区|会|大学|学院|公司|[）)”"」》、·—])$/;
/** Words that a line break never cuts; each is a suffix or a fixed word of such names. */
const WHOLE = ['新材料', '新能源', '新一代', '人工智能', '实验室', '研究院', '研究中心', '研究所', '试验区', '示范区', '开发区', '自贸区', '高新区', '产业园', '科技园', '工程中心', '技术中心', '服务中心', '创新中心', '创业园', '孵化器', '集聚区', '大学', '学院', '平台', '基地', '产业', '自治区', '办公室', '委员会', '领导小组', '人民政府'];
const BAD_START = /^[）)”"」》、，。；：·—的]/;
const BAD_END = /[（(“"「《]$/;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function cuts(text: string, at: number): boolean {
  return WHOLE.some((word) => {
    for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) if (from < at && at < from + word.length) return true;
    return false;
  });
}

function bestCut(text: string, aim: number, from: number, to: number): number {
  const words = new Set([...segmenter.segment(text)].map((s) => s.index));
  let best = { at: aim, cost: Infinity };
  for (let at = Math.max(1, from); at <= Math.min(text.length - 1, to); at++) {
    const [head, tail] = [text.slice(0, at), text.slice(at)];
    const cost = Math.abs(at - aim) + (GOOD_AFTER.test(head) ? -2 : 0) + (words.has(at) ? 0 : 3) + (cuts(text, at) ? 9 : 0) + (BAD_START.test(tail) || BAD_END.test(head) ? 20 : 0);
    if (cost < best.cost) best = { at, cost };
  }
  return best.at;
}

/**
 * The lines of a name: one up to `limit` characters, else two of about equal length, e.g. 电子科技大学｜智能制造产研院.
 * With `most` lines taken, the rest is cut off with ⋯; Latin text breaks at spaces.
 */
export function breakName(text: string, limit: number, most = 2): string[] {
  const weight = /[\u2E80-\u9FFF]/.test(text) ? 1 : 2;
  const room = limit * weight;
  if (text.length <= room || most < 2) return [text.length <= room + 1 ? text : `${text.slice(0, room - 1)}⋯`];
  const rows = Math.min(most, Math.ceil(text.length / (room + 2)));
  const perRow = Math.max(Math.ceil(text.length / Math.max(2, rows)), 1);
  const aim = Math.min(perRow, room);
  const at = bestCut(text, aim, Math.floor(aim * 0.6), Math.min(room + 2, Math.ceil(aim * 1.4)));
  const rest = text.slice(at).trim();
  if (most > 2 && rest.length > room + 2) return [text.slice(0, at).trim(), ...breakName(rest, limit, most - 1)];
  return [text.slice(0, at).trim(), rest.length <= room + 2 ? rest : `${rest.slice(0, room)}⋯`];
}

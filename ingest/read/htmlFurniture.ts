// What of a web page is no part of its document: navigation, buttons, the foot of the site.
import { defaultTreeAdapter as tree, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

export const attribute = (element: Element, name: string): string => element.attrs.find((a) => a.name === name)?.value ?? '';

const SKIPPED = new Set(['head', 'script', 'style', 'noscript', 'template', 'nav', 'header', 'footer', 'aside', 'form', 'button', 'input', 'select', 'textarea', 'iframe', 'object', 'svg', 'canvas', 'video', 'audio', 'marquee']);
const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'toolbar', 'menu', 'menubar']);

/** Words in a class or id that name furniture; dqwz and wz are 当前位置 and 位置 in short. Examples: class="bread-crumbs"; id="footer"; class="bdsharebuttonbox". */
const NAMED = /(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|(?:bread)?crumbs?|bread[\s_-]crumbs?|breadcrumbnav|dqwz|location|share\w*|bdshare\w*|jiathis\w*|footer|foot|bottom|header|topbar|toolbar|sidebar|aside|related|xgwd|xglj|prev(?:ious)?[\s_-]?next|pagination|print\w*|fontsize|font[\s_-]size|copyright|friendlinks?|links|search\w*|login|qrcode|ewm|wza)(?:$|[\s_-])/iu;

/** Lines of buttons and of the site. Each with what it catches. */
const LINES: readonly { match: RegExp; reason: string }[] = [
  { match: /^(?:[【[(（]?\s*(?:打印(?:本页|此页|页面|文章|正文)?|关闭(?:本页|窗口|页面)?|收藏(?:本页)?|分享|转发|返回(?:顶部|列表|首页|上一级)?|纠错|朗读|复制链接|我要(?:打印|纠错|留言)|加入收藏|设为首页|网站地图|无障碍(?:阅读|浏览)?|长者模式|繁體?|简体|English|TOP|字号[:：]?|字体[:：]?|特大|超大|默认|大|中|小|[+-])\s*[】\])）]?[\s|｜/·]*){2,}$/iu, reason: 'buttons in a row: 字号：大 中 小 | 打印 | 关闭' },
  { match: /^[【[(（]?\s*(?:打印(?:本页|此页|页面|文章|正文)?|关闭(?:本页|窗口|页面)?|收藏(?:本页)?|返回(?:顶部|列表|首页|上一级)|我要(?:打印|纠错)|复制链接|TOP)\s*[】\])）]?$/iu, reason: 'a button alone: 【打印本页】' },
  { match: /^(?:上|下)一(?:篇|条|页|个)\s*(?:[:：]|$)/u, reason: 'the neighbours in a list: 上一篇：…' },
  { match: /^(?:分享(?:到|至|本文)?|转发到)\s*(?:[:：]|$)/u, reason: 'sharing: 分享到： 微信 微博' },
  { match: /^(?:您)?(?:现在|当前|所在|现在所在|当前所在)?(?:的)?位置\s*[:：]/u, reason: 'bread crumbs: 您现在的位置：首页 > 政务公开' },
  { match: /^(?:网站)?首页\s*[>＞»›/-]/u, reason: 'bread crumbs: 首页 > 政务公开 > 规划' },
  { match: /^(?:浏览|点击|访问|阅读)(?:次数|量|数|率)?\s*[:：]?\s*[\d,]*\s*(?:次|人次)?$/u, reason: 'a counter: 浏览次数：1024' },
  { match: /^[【[(（]?(?:责任|责编|网站|文字)?编辑\s*[:：]/u, reason: 'who put it on the site: 责任编辑：某某' },
  { match: /^(?:扫一扫|扫码|扫描二维码|用手机|手机(?:扫|查看))/u, reason: 'a picture code: 扫一扫在手机打开当前页' },
  { match: /^相关(?:链接|文件|解读|稿件|附件|阅读|新闻|信息|文章|报道)\s*[:：]?$/u, reason: 'the head of a list of links: 相关链接' },
  { match: /^(?:主办|承办|主办单位|承办单位|技术支持|运维单位|网站标识码|版权所有|政府网站标识码)\s*[:：]?.{0,60}$|ICP备|公网安备/u, reason: 'the foot of the site' },
];

/** Whether a line of the page is a button, a bread crumb or of the site's foot. */
export const isFurnitureLine = (line: string): boolean => line.length <= 200 && LINES.some(({ match }) => match.test(line));

interface Measure { text: number; linked: number; links: number }
const NOTHING: Measure = { text: 0, linked: 0, links: 0 };

/** For each element the characters of text in it, those of them in links, and the links; each node is visited once. */
function measured(root: Element): Map<Node, Measure> {
  const found = new Map<Node, Measure>();
  const open: { node: Node; linked: boolean; above: Measure | undefined }[] = [{ node: root, linked: false, above: undefined }];
  const order: { own: Measure; above: Measure | undefined }[] = [];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, linked, above } = next;
    if (tree.isTextNode(node)) {
      const { length } = node.value.replace(/\s+/gu, '');
      above!.text += length;
      if (linked) above!.linked += length;
    } else if (tree.isElementNode(node) && !SKIPPED.has(node.tagName)) {
      const isLink = node.tagName === 'a';
      const own: Measure = { ...NOTHING, links: isLink ? 1 : 0 };
      found.set(node, own);
      order.push({ own, above });
      for (const child of node.childNodes) open.push({ node: child, linked: linked || isLink, above: own });
    }
  }
  for (const { own, above } of order.toReversed()) {
    if (!above) continue;
    above.text += own.text;
    above.linked += own.linked;
    above.links += own.links;
  }
  return found;
}

/** What can be a list of links. */
const LINK_LISTS = new Set(['ul', 'ol', 'dl']);

/**
 * Says which elements to leave out.
 * In: the page's body, undefined where it has none. Out: a test of an element. One that holds a third of the page's text is never furniture by its name.
 */
export function furnitureOf(body: Element | undefined): (element: Element) => boolean {
  const measures = body ? measured(body) : new Map<Node, Measure>();
  const measure = (element: Element): Measure => measures.get(element) ?? NOTHING;
  const all = body ? measure(body).text : 0;
  return (element) => {
    if (SKIPPED.has(element.tagName) || element.attrs.some(({ name }) => name === 'hidden') || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute(element, 'style'))) return true;
    const named = ROLES.has(attribute(element, 'role')) || NAMED.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`);
    if (named && element.tagName !== 'body' && measure(element).text * 3 < all) return true;
    if (!LINK_LISTS.has(element.tagName)) return false;
    const { text, linked, links } = measure(element);
    return links >= 2 && linked > text * 0.7 && linked < links * 60 && text * 3 < all;
  };
}

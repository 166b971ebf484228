// Pages as the sites of governments are built, in our own words: what stays of each is its document.
export interface PageCase { why: string; html: string; text: string }

const P = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const TITLE = '海川市人民政府关于加快科技创新的意见';
const BODY = ['各县（市、区）人民政府，市直各部门：', '为加快科技创新，推动产业高质量发展，结合本市实际，提出以下意见。', '一、建设创新平台', '支持企业牵头建设研发机构，推动高校与企业共建创新联合体。（牵头单位：市科技局）'];
const WHOLE = [TITLE, ...BODY].map((line) => `${line}\n\n`).join('');

export const PAGES: readonly PageCase[] = [
  {
    why: 'a page of named blocks: head, menu, crumbs, buttons, neighbours, foot',
    html: `<!doctype html><html><head><title>海川</title></head><body>
      <div class="header"><div class="logo">海川市人民政府</div><div class="search-box"><input value="请输入关键字">搜索</div></div>
      <ul class="menu"><li><a href="#">首页</a></li><li><a href="#">政务公开</a></li><li><a href="#">互动交流</a></li></ul>
      <div class="BreadcrumbNav">首页 &gt; 政务公开 &gt; 规划计划</div>
      <div class="article"><h1>${TITLE}</h1><div class="article-tools">字号：<a>大</a> <a>中</a> <a>小</a> | <a>打印</a> | <a>关闭</a></div>
      <div id="zoom" class="TRS_Editor">${P(...BODY)}</div>
      <div class="bdsharebuttonbox">分享到：<a>微信</a><a>微博</a></div><p>【打印】【关闭窗口】</p><p>上一篇：<a>某通知</a></p><p>下一篇：没有了</p></div>
      <div class="footer"><p>主办：海川市人民政府办公室</p><p>网站标识码：4500000001</p></div></body></html>`,
    text: WHOLE,
  },
  {
    why: 'a page built of tables, one within the other',
    html: `<html><body><table width="1000"><tr><td width="200"><table><tr><td><a href="#">机构设置</a></td></tr><tr><td><a href="#">政策文件</a></td></tr></table></td>
      <td><table><tr><td>您现在的位置：<a>首页</a> &gt;&gt; <a>政策文件</a></td></tr><tr><td align="center">${TITLE}</td></tr><tr><td>${P(...BODY)}</td></tr>
      <tr><td>浏览次数：1024</td></tr></table></td></tr></table><center>版权所有：海川市科技局</center></body></html>`,
    text: `机构设置\n\n政策文件\n\n${WHOLE}`,
  },
  {
    why: 'lists of links beside the text; a list of items is text',
    html: `<body><main><h2>${TITLE}</h2>${P(...BODY)}<ul><li>建设平台；</li><li>引进人才。</li></ul></main><div><h4>相关链接</h4><ul><li><a href="a">《意见》政策解读</a></li><li><a href="b">一图读懂</a></li></ul></div><p>扫一扫在手机打开当前页</p><div role="contentinfo">联系我们</div></body>`,
    text: `${WHOLE}建设平台；\n\n引进人才。\n\n`,
  },
  {
    why: 'the fields of a library page stay: they say number and date',
    html: `<body><div class="crumb"><a>首页</a>&gt;<a>文件库</a></div><table><tr><td>索引号：</td><td>000014349</td><td>发文字号：</td><td>海政发〔2024〕5号</td></tr></table><h1>${TITLE}</h1>${P(...BODY)}<div class="print">打印</div></body>`,
    text: `索引号：\t000014349\t发文字号：\t海政发〔2024〕5号\n\n${WHOLE}`,
  },
  {
    why: 'a wrapper with a name of furniture that holds the whole document stays',
    html: `<body><div class="content header"><h1>${TITLE}</h1>${P(...BODY)}</div></body>`,
    text: WHOLE,
  },
  {
    why: 'merged cells, two tables side by side, text kept line by line',
    html: `<body><table><tr><th>领域</th><th>指标</th><th>值</th></tr><tr><td rowspan="2">工业</td><td>产值</td><td>9</td></tr><tr><td>企业</td><td>3</td></tr></table><table><tr><td>甲</td><td>乙</td></tr></table><pre>第一行\n第二行</pre></body>`,
    text: '领域\t指标\t值\n工业\t产值\t9\n工业\t企业\t3\n\n甲\t乙\n\n第一行\n\n第二行\n\n',
  },
  {
    why: 'words of buttons inside sentences are text',
    html: `<body>${P('打印设备产业加快发展。', '大中小企业融通发展。', '关闭落后产能，收藏文物。', '上一篇章已经写就。', '位置服务产业：北斗导航。', '编辑出版业。')}</body>`,
    text: '打印设备产业加快发展。\n\n大中小企业融通发展。\n\n关闭落后产能，收藏文物。\n\n上一篇章已经写就。\n\n位置服务产业：北斗导航。\n\n编辑出版业。\n\n',
  },
];

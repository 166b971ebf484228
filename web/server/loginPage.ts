/** The page that asks for the token; it needs no script. */
export const LOGIN_PAGE = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>政策图谱 · Policy Atlas</title>
<style>
  :root { color-scheme: light dark; font: 14px/22px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
  form { max-width: 320px; margin: 20vh auto 0; display: grid; gap: 12px; padding: 0 16px; }
  h1 { font-size: 20px; line-height: 28px; margin: 0; }
  input, button { font: inherit; padding: 6px 12px; }
</style>
<form method="post" action="/api/login">
  <h1>政策图谱</h1>
  <label for="token">口令 · Access token</label>
  <input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
  <button>进入 · Open</button>
</form>
</html>
`;

// Whether the store answers. Always a 200: the answer itself says what is wrong.
import { StoreError, type Store } from '../../../queries/store.ts';
import type { Live } from '../live.ts';
import type { On } from '../route.ts';

const sentence = (error: unknown): string => (error instanceof StoreError ? error.message : '服务读不了数据；看终端里的说明。');

/** Registers `health`. The store is asked each time, so that one that went down since is noticed. */
export function healthRoutes(on: On, store: Store, live: Live): void {
  on('health', async () => {
    const { engine } = store;
    const version = live.version();
    const problem = live.problem();
    if (problem !== undefined) return { ok: false, engine, version, message: sentence(problem) };
    try {
      const held = await store.version();
      return held ? { ok: true, engine, version: version ?? held } : { ok: false, engine, version: null, message: '还没有文件；运行 npm run ingest 读入。' };
    } catch (error) {
      return { ok: false, engine, version, message: sentence(error) };
    }
  });
}

// Requests against the contract: what does not fit is a 400 that names the place.
import { z } from 'zod';
import { ApiFailure } from './errors.ts';

const inChinese = z.locales.zhCN().localeError;

/** The value as the schema has it (defaults filled in). Throws ApiFailure 400 with the first thing that is wrong. */
export function checked<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const again = schema.safeParse(value, { error: inChinese });
  const zh = again.error?.issues[0]?.message ?? issue.message;
  const place = issue.path.join('.');
  throw new ApiFailure(400, 'invalid', {
    zh: place ? `参数 ${place} 不对：${zh}` : `请求不对：${zh}`,
    en: place ? `The parameter ${place} is wrong: ${issue.message}` : `The request is wrong: ${issue.message}`,
  });
}

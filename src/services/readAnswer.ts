import * as z from 'zod/mini';
import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import type { ServiceQuestion } from './askService';

type Asked = Pick<ServiceQuestion, 'name' | 'host'>;

/** The service answered, but not what its protocol says. `reason` in signs that need no translation. */
export const wrongAnswer = ({ name, host }: Asked, reason: string) =>
  fail('SERVICE_ANSWER_WRONG', { service: name, host, reason });

/** A page of a portal or a proxy in place of an answer. */
export const looksLikePage = (text: string): boolean => /^\s*<(!doctype|html|\?xml)/i.test(text);

/** A JSON answer of the expected shape. SERVICE_ANSWER_WRONG names the first place that is not. */
export const readJson = <Shape extends z.ZodMiniType>(
  asked: Asked,
  text: string,
  shape: Shape,
): Result<z.output<Shape>> => {
  if (looksLikePage(text)) return wrongAnswer(asked, 'HTML ≠ JSON');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return wrongAnswer(asked, '≠ JSON');
  }
  const read = z.safeParse(shape, raw);
  if (read.success) return succeed(read.data);
  const [issue] = read.error.issues;
  return wrongAnswer(asked, issue ? `${issue.path.join('.') || 'JSON'} ≠ ${issue.code}` : '≠ JSON');
};

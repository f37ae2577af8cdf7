import { STATUSES, type Status } from '../accounts/types';
import { CLASSES, NO_CLASS, type ClassLetter } from '../scoring/types';
import { fitResponse, type ResponseAnswers, type ResponseCurve } from './responseCurve';

/** Kinds of accounts that answer alike: clients by class, and those to be won. */
export const RESPONSE_KINDS = [...CLASSES, 'prospect'] as const;
export type ResponseKind = ClassLetter | 'prospect';
export type ResponseTable = Readonly<Record<ResponseKind, ResponseAnswers>>;

const answers = (none: number, half: number, more: number, saturation: number): ResponseAnswers => ({
  none,
  half,
  rule: 100,
  more,
  saturation,
});

/** Turnover index without visit, at half, at +50 % and at most, when the rule gives 100 (method §2). */
export const DEFAULT_RESPONSES: ResponseTable = {
  A: answers(50, 80, 108, 120),
  B: answers(60, 85, 106, 115),
  C: answers(75, 92, 103, 108),
  D: answers(90, 97, 101, 102),
  prospect: answers(5, 55, 121, 150),
};

/** Clients answer by class, everybody else as a prospect; null for a client without a class. */
export function responseKindOf(status: Status, letter: ClassLetter | null): ResponseKind | null {
  return status === 'client' ? letter : 'prospect';
}

/** Curve per account by status and class index (NO_CLASS allowed); null where there is none, or its answers do not ascend. */
export function responseLookup(
  table: ResponseTable = DEFAULT_RESPONSES,
): (status: number, letter: number) => ResponseCurve | null {
  const curves = new Map(RESPONSE_KINDS.map((kind) => [kind, fitResponse(table[kind])]));
  return (status, letter) => {
    const kind = responseKindOf(
      STATUSES[status] ?? 'excluded',
      letter === NO_CLASS ? null : (CLASSES[letter] ?? null),
    );
    return kind === null ? null : (curves.get(kind) ?? null);
  };
}

import { tokenize } from '../calc/tokens';

/** A formula as typed with the brackets that were left open closed at its end, as Excel does; other texts as they are. */
export function closeBrackets(text: string): string {
  if (!text.startsWith('=')) return text;
  const open = tokenize(text).reduce(
    (depth, { kind }) => depth + (kind === 'open' ? 1 : kind === 'close' ? -1 : 0),
    0,
  );
  return open > 0 ? text + ')'.repeat(open) : text;
}

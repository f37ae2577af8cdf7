import { NO_WORDS, YES_WORDS } from '../../words/gridWords';
import { foldText } from './foldText';

const YES: ReadonlySet<string> = new Set(YES_WORDS);
const NO: ReadonlySet<string> = new Set(NO_WORDS);

/** Oui, yes, vrai, 1, x… or non, no, faux, 0…; null for any other text ("peut-être"). */
export const yesNoOf = (text: string): 'yes' | 'no' | null => {
  const folded = foldText(text);
  if (YES.has(folded)) return 'yes';
  return NO.has(folded) ? 'no' : null;
};

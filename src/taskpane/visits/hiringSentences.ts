import type { VisitsReport } from '../../app/report';
import type { VisitWords } from './useVisitWords';

type Hiring = VisitsReport['hiring'];
type Flip = Hiring['flips'][number];

const inputText = (
  { input }: Flip,
  value: number,
  { t, integer, decimal, percent, euros }: VisitWords,
): string => {
  if (input === 'marginRate') return percent(value, 1);
  if (input === 'reps') return decimal(value);
  return input === 'requiredHours' || input === 'hoursPerRep'
    ? t('unit.hours', { n: integer(value) })
    : euros(value);
};

/** What would turn the verdict, in one sentence. */
export const flipSentence = (flip: Flip, words: VisitWords): string => {
  const { input, from, to, verdict } = flip;
  return words.t(to > from ? 'hiring.flipUp' : 'hiring.flipDown', {
    verdict: words.t(`hiring.${verdict}`),
    input: words.t(`hiring.${input}`),
    from: inputText(flip, from, words),
    to: inputText(flip, to, words),
  });
};

/** What the verdict rests on; what is not known is left out. */
export const hiringSentences = (hiring: Hiring, words: VisitWords): string[] => {
  const { repsNeeded, repsNow, breakEven, turnoverGain, ratio, roi3 } = hiring;
  const { t, decimal, euros, percent } = words;
  const known = (value: number | null): value is number => value !== null;
  return [
    ...(known(repsNeeded) ? [t('hiring.work', { needed: decimal(repsNeeded), now: decimal(repsNow) })] : []),
    ...(known(breakEven) && known(turnoverGain) && known(ratio)
      ? [
          t('hiring.pays', {
            gain: euros(turnoverGain),
            breakEven: euros(breakEven),
            ratio: decimal(ratio, 2),
          }),
        ]
      : []),
    ...(known(roi3) ? [t('hiring.roi3', { roi: percent(roi3) })] : []),
  ];
};

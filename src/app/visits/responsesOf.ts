import type { SettingValues } from '../../domain/settings/types';
import type { ResponseTable } from '../../domain/visits/defaultResponses';
import type { ResponseAnswers } from '../../domain/visits/responseCurve';

/** Answers as an index: 100 at the rule, whatever the user took for it. */
const answersOf = ([
  none = 0,
  half = 0,
  rule = 0,
  more = 0,
  saturation = 0,
]: readonly number[]): ResponseAnswers => {
  const index = (answer: number): number => (rule > 0 ? (100 * answer) / rule : 100);
  return {
    none: index(none),
    half: index(half),
    rule: 100,
    more: index(more),
    saturation: index(saturation),
  };
};

/** The five answers per class of `DC Paramètres`. */
export const responsesOf = (values: SettingValues): ResponseTable => ({
  A: answersOf(values.responseA),
  B: answersOf(values.responseB),
  C: answersOf(values.responseC),
  D: answersOf(values.responseD),
  prospect: answersOf(values.responseProspect),
});

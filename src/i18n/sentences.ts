/**
 * Sentences that the pane, the sheets and the command line share. They need nothing of the pane, so that jobs outside the
 * pane stay light; the wording sits in the same two languages folders.
 *
 * Values a failure may carry in `details` (any may be missing; a plainer sentence is then said): file, sheet, address, header,
 * field (a FieldId), candidates (headers joined by ", "), limit, reason, key, sheets, setting, known, value, expected.
 */
import type { Failure } from '../domain/result';
import type { Measure } from '../domain/scoring/types';
import { isFieldId, type FieldId } from '../words/fields';
import type { Language } from '../words/language';
import { canFill, fillSentence, type SentenceValues } from './fillSentence';
import { RESOURCES } from './resources';

export interface FailureSentence {
  readonly message: string;
  /** Sheet, cells, column, file: the parts known; "" when none is. */
  readonly where: string;
  readonly remedy: string;
}

/** Where the sentence is read: the command line has options where the pane has buttons. */
export type Medium = 'pane' | 'commandLine';

type ErrorWording = Readonly<
  { message: string; remedy: string } & Partial<
    Record<'messagePlain' | 'remedyPlain' | 'remedyCommandLine' | 'remedyCommandLinePlain', string>
  >
>;

export const fieldName = (field: FieldId, language: Language): string => RESOURCES[language].fields[field];

/** A criterion on any column is called as it is written: by its header in square brackets. */
export const criterionName = (measure: Measure, language: Language): string => {
  const names: Readonly<Record<string, string | undefined>> = RESOURCES[language].criteria;
  return names[measure] ?? measure;
};

/** The first wording whose values are all known, else the last one. */
const sayBest = (wordings: readonly (string | undefined)[], values: SentenceValues): string => {
  const known = wordings.filter((wording) => wording !== undefined);
  const best = known.find((wording) => canFill(wording, values)) ?? known.at(-1) ?? '';
  return fillSentence(best, values);
};

const placeOf = (values: SentenceValues, language: Language): string => {
  const words = RESOURCES[language].places;
  const parts: string[] = [words.file];
  if (values['sheet'] && values['address']) parts.push(words.cells);
  else parts.push(words.sheet, words.address);
  parts.push(words.header, words.setting);
  return parts
    .filter((part) => canFill(part, values))
    .map((part) => fillSentence(part, values))
    .join(words.separator);
};

const failureValues = (failure: Failure, language: Language): SentenceValues => {
  const field = failure.details['field'];
  if (typeof field !== 'string' || !isFieldId(field)) return failure.details;
  return { ...failure.details, field: fieldName(field, language), fieldId: field };
};

/** What happened, where, and how to mend it. Plain text, never markup. */
export const failureSentence = (
  failure: Failure,
  language: Language,
  medium: Medium = 'pane',
): FailureSentence => {
  const wording: ErrorWording = RESOURCES[language].errors[failure.code];
  const values = failureValues(failure, language);
  const command = medium === 'commandLine' ? [wording.remedyCommandLine, wording.remedyCommandLinePlain] : [];
  const remedies = command[0] === undefined ? [wording.remedy, wording.remedyPlain] : command;
  return {
    message: sayBest([wording.message, wording.messagePlain], values),
    where: placeOf(values, language),
    remedy: sayBest(remedies, values),
  };
};

/** `DC Satisfaction`: what customers answered, typed in or taken from the accounts' own column. */
import { accountSatisfaction, answersOfColumn } from '../../domain/followup/customerAnswers';
import type { AccountSatisfaction, CustomerAnswer } from '../../domain/followup/customerAnswers';
import {
  answersToImport,
  readSatisfactionTable,
  SATISFACTION_SPEC,
} from '../../domain/followup/satisfactionTable';
import type { SatisfactionReading } from '../../domain/followup/satisfactionTable';
import type { Problem } from '../../domain/accounts/types';
import type { RecordValues } from '../../domain/settings/readRecords';
import type { OwnSheetWrite } from '../../sheet/writePlan';
import type { Bilingual, Language } from '../../words/language';
import type { SatisfactionColumnId } from '../../words/followupWords';
import { accountName } from '../accountFields';
import { accountFinderOf } from '../accountTexts';
import { headerOf } from '../reportParts';
import type { ScoredSheet } from '../scoredSheet';
import type { Sentences } from '../sentences';
import { checkTexts } from '../settings/checkTexts';
import { problemsIn, rawTableOf } from '../settings/tableProblems';
import { planLineSheet } from './lineSheet';

export interface CustomerVoice {
  readonly answers: readonly CustomerAnswer[];
  /** Those of the accounts' column that the sheet does not hold yet. */
  readonly added: readonly CustomerAnswer[];
  readonly accounts: AccountSatisfaction;
  /** null: no such sheet. */
  readonly reading: SatisfactionReading | null;
  readonly problems: readonly Problem[];
}

/** Everything customers said: the sheet's answers, then those of the accounts' column it has not taken over yet. */
export const customerVoice = ({
  sheet,
  ownTables,
}: Pick<ScoredSheet, 'sheet' | 'ownTables'>): CustomerVoice => {
  const { accounts } = sheet;
  const table = ownTables.satisfaction;
  const find = accountFinderOf(accounts);
  const reading = table ? readSatisfactionTable(rawTableOf(table), find) : null;
  const added = answersToImport(answersOfColumn(accounts), reading?.imported ?? []);
  const answers = [...(reading?.answers ?? []), ...added];
  return {
    ...{ answers, added, reading },
    accounts: accountSatisfaction(accounts.count, answers),
    problems: problemsIn(table, reading?.faults ?? []),
  };
};

const LINES: readonly Bilingual[] = [
  {
    fr: 'Une ligne par réponse : date, compte (nom ou code), réponse. « 0 à 10 » : nous recommanderiez-vous ? « 1 à 5 » : êtes-vous satisfait ? Sans échelle : 0 à 10.',
    en: 'One line per answer: date, account (name or code), answer. “0 to 10”: would you recommend us? “1 to 5”: are you satisfied? Without a scale: 0 to 10.',
  },
  {
    fr: 'Une réponse basse (6 ou moins ; 1 ou 2 sur 5) ou en baisse de 3 points est un risque : une visite de plus et une alerte, jamais une note plus basse.',
    en: 'A low answer (6 or less; 1 or 2 of 5) or one down by 3 points is a risk: a visit more and an alert, never a lower score.',
  },
];

const MESSAGES: Bilingual = {
  fr: 'Un nombre de 0 à 10, ou de 1 à 5 avec l’échelle « 1 à 5 ».',
  en: 'A number from 0 to 10, or from 1 to 5 with the scale “1 to 5”.',
};

const sourceOf = ({ sheet: { chosen } }: ScoredSheet, language: Language): string => {
  const header = headerOf(chosen.table, chosen.mapping.fields.satisfaction ?? 0);
  return language === 'fr' ? `colonne « ${header} »` : `column “${header}”`;
};

const addedRows = (result: ScoredSheet, voice: CustomerVoice, language: Language) => {
  const { accounts } = result.sheet;
  const source = voice.added.length > 0 ? sourceOf(result, language) : '';
  return voice.added.map(({ account, day, answer, scale }) => {
    const values: RecordValues<SatisfactionColumnId> = {
      ...{ day, answer, scale, source, visit: null, comment: null },
      account: accountName(accounts, account),
    };
    return { values, key: accounts.keys[account] ?? '' };
  });
};

/** The sheet with the user's lines as they are, and the new answers of the accounts' column. */
export const planSatisfactionSheet = (
  result: ScoredSheet,
  voice: CustomerVoice,
  words: { readonly sentences: Sentences; readonly language: Language },
): OwnSheetWrite => {
  const existing = result.ownTables.satisfaction ?? null;
  const { keys } = result.sheet.accounts;
  return planLineSheet<SatisfactionColumnId>({
    ...{ id: 'satisfaction', existing, language: words.language, lines: LINES, columns: SATISFACTION_SPEC },
    title: { fr: 'Satisfaction des clients', en: 'Customer satisfaction' },
    widths: { account: 180, comment: 220, source: 150, answer: 60, scale: 60 },
    allowed: {
      answer: { kind: 'number', from: 0, to: 10, message: MESSAGES[words.language] },
    },
    check: checkTexts(existing, voice.problems, words),
    keyOf: (row) => {
      const account = voice.reading?.accounts.get(row) ?? -1;
      return account < 0 ? null : (keys[account] ?? null);
    },
    added: addedRows(result, voice, words.language),
  });
};

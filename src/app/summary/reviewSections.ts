/** Does the score hold, and do the visits follow it: back-test, "affectif" check, decisions by hand. */
import { CLASSES } from '../../domain/scoring/types';
import type { OutcomeId } from '../../domain/scoring/outcomes';
import { formatIsoDay } from '../../domain/calendar/serialDate';
import { qualifyAddress } from '../../sheet/qualifyAddress';
import type { KeyFigure, ReportSection } from '../../sheet/reportWrite';
import type { Language } from '../../words/language';
import { REVIEW } from '../../words/reviewWords';
import type { ReviewWord } from '../../words/reviewWords';
import { accountName } from '../accountFields';
import { attentionSentence, backTestSentences } from '../review/reviewSentences';
import { column, COUNT, orBlank, PERCENT, TEXT, word } from './summaryInput';
import type { SummaryInput } from './summaryInput';

const say = ({ language }: Pick<SummaryInput, 'language'>, id: ReviewWord): string => REVIEW[id][language];

const dayText = (serial: number, language: Language): string =>
  language === 'fr' ? formatIsoDay(serial).split('-').reverse().join('/') : formatIsoDay(serial);

/** As of when the scores stand, and until when (method §2). */
export const freshnessFigure = (input: SummaryInput): KeyFigure => {
  const { scoredOn, redoFrom, isStale } = input.review.freshness;
  const day = dayText(redoFrom, input.language);
  const fr = isStale ? `À refaire depuis le ${day}` : `À refaire à partir du ${day}`;
  const en = isStale ? `To be redone since ${day}` : `To be redone from ${day} on`;
  return {
    ...{ label: say(input, 'scoredOn'), value: scoredOn, numberFormat: 'dd/mm/yyyy' },
    style: isStale ? 'badFigure' : 'figure',
    note: input.language === 'fr' ? fr : en,
  };
};

const RATES: Readonly<Record<OutcomeId, readonly [word: ReviewWord, format: string]>> = {
  orders: ['ordersRate', '#,##0.0'],
  growth: ['growthRate', PERCENT],
  lastOrder: ['lastOrderRate', PERCENT],
};

export const backTestSection = (input: SummaryInput): ReportSection => {
  const { backTest } = input.review;
  const [verdict = '', ...notes] = backTestSentences(backTest, input.language);
  const lines = [{ text: verdict }, ...notes.map((text) => ({ text, style: 'note' }) as const)];
  const base = { id: 'backTest', heading: say(input, 'backTest'), lines } as const;
  const { bands, outcome } = backTest;
  if (bands.length === 0 || !outcome) return base;
  const [rate, format] = RATES[outcome];
  const score = (value: number | undefined): string => String(Math.round(value ?? 0));
  return {
    ...base,
    table: {
      rowCount: bands.length,
      columns: [
        column(
          say(input, 'scoreBand'),
          TEXT,
          (row) => `${score(bands[row]?.from)} – ${score(bands[row]?.to)}`,
        ),
        column(say(input, 'clients'), COUNT, (row) => orBlank(bands[row]?.accounts)),
        column(say(input, rate), format, (row) => orBlank(bands[row]?.rate), {
          rules: [{ kind: 'dataBar', tone: 'neutral' }],
        }),
      ],
    },
  };
};

export const attentionSection = (input: SummaryInput): ReportSection => {
  const { attention } = input.review;
  const { classes } = attention;
  const base = {
    ...{ id: 'attention', heading: say(input, 'attention') },
    lines: [{ text: attentionSentence(attention, input.language) }],
  } as const;
  if (classes.length === 0) return base;
  return {
    ...base,
    table: {
      rowCount: classes.length,
      columns: [
        column(word(input, 'class'), TEXT, (row) => CLASSES[row] ?? ''),
        column(word(input, 'accounts'), COUNT, (row) => orBlank(classes[row]?.accounts)),
        column(say(input, 'scoreShare'), PERCENT, (row) => orBlank(classes[row]?.scoreShare)),
        column(say(input, 'visitShare'), PERCENT, (row) => orBlank(classes[row]?.visitShare)),
        column(say(input, 'visitsMade'), COUNT, (row) => orBlank(classes[row]?.visits)),
      ],
    },
  };
};

const SERVED_NOTE = {
  fr: 'Les écarts les plus larges, d’abord les comptes trop vus, puis ceux qui ne le sont pas assez.',
  en: 'The widest gaps: first accounts seen too much, then those seen too little.',
} as const;
const LIKED_NOTE = {
  fr: 'Les écarts de rang les plus larges entre appétence et note, dans les deux sens.',
  en: 'The widest gaps of place between appetite and score, both ways.',
} as const;

const NO_GAPS = {
  fr: 'Aucun écart à signaler.',
  en: 'No gap worth telling.',
} as const;

export const servedSection = (input: SummaryInput): ReportSection => {
  const { accounts, work, language, sheet, review } = input;
  const { over, under, basis } = review.attention;
  const served = [...over, ...under];
  const base = { id: 'served', heading: say(input, 'served') } as const;
  if (served.length === 0) return { ...base, lines: [{ text: NO_GAPS[language], style: 'note' }] };
  const isByVisits = basis === 'visits';
  const rowAt = (row: number): number => accounts.rows[served[row]?.account ?? 0] ?? 0;
  const byScore = column(say(input, 'byScore'), '0.0', (row) => orBlank(served[row]?.fair));
  const gap = column(say(input, isByVisits ? 'gapVisits' : 'gapPlaces'), '+0.0;-0.0', (row) =>
    orBlank(served[row]?.gap),
  );
  return {
    ...base,
    lines: [{ text: (isByVisits ? SERVED_NOTE : LIKED_NOTE)[language], style: 'note' }],
    table: {
      rowCount: served.length,
      columns: [
        column(say(input, 'account'), TEXT, (row) => accountName(accounts, served[row]?.account ?? 0), {
          link: (row) => qualifyAddress(sheet, `A${rowAt(row) + 1}`),
        }),
        column(word(input, 'class'), TEXT, (row) => {
          const letter = work.portfolio.classes[served[row]?.account ?? 0];
          return CLASSES[letter ?? -1] ?? '';
        }),
        column(say(input, isByVisits ? 'visitsMade' : 'appetite'), '0.##', (row) =>
          orBlank(served[row]?.found),
        ),
        ...(isByVisits ? [byScore] : []),
        gap,
      ],
    },
  };
};

const NO_PINS = {
  fr: 'Aucune. Pour décider vous-même : une colonne « DC Visites fixées » ou « DC Classe fixée » à droite des comptes.',
  en: 'None. To decide yourself: a column “DC Pinned visits” or “DC Pinned class” right of the accounts.',
} as const;

export const overridesSection = (input: SummaryInput): ReportSection => {
  const { accounts, raised, lowered, expired, oldest } = input.review.overrides;
  const base = { id: 'overrides', heading: say(input, 'overrides') } as const;
  if (accounts + expired === 0) return { ...base, lines: [{ text: NO_PINS[input.language], style: 'note' }] };
  const figure = (id: ReviewWord, value: number): KeyFigure => ({
    ...{ label: say(input, id), value, numberFormat: COUNT },
  });
  const since = Number.isNaN(oldest) ? '' : dayText(oldest, input.language);
  const note = input.language === 'fr' ? `la plus ancienne : ${since}` : `the oldest: ${since}`;
  return {
    ...base,
    lines: [],
    figures: [
      { ...figure('pinned', accounts), ...(since ? { note } : {}) },
      figure('raised', raised),
      figure('lowered', lowered),
      figure('expired', expired),
    ],
  };
};

import type { Assumptions } from '../../app/dcPilot';
import type { AmountUnit, LineSummary } from '../../domain/accounts/types';
import { fieldName } from '../../i18n/sentences';
import { FIELD_IDS } from '../../words/fields';
import type { Words } from '../useWords';

const DAY_MS = 86_400_000;
/** Serial day 0 of the 1900 system, as Excel counts from March 1900 on. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

const dayOfSerial = (serial: number): string =>
  new Date(SERIAL_ZERO + serial * DAY_MS).toISOString().slice(0, 10);

const currencyText = (unit: AmountUnit, { t, language }: Words): string => {
  if (unit.currency === 'none') return t('assumptions.notMoney');
  if (unit.currency === 'unknown') return t('assumptions.currencyUnknown');
  try {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency: unit.currency });
    return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? unit.currency;
  } catch {
    return unit.currency;
  }
};

const periodText = (unit: AmountUnit, { t }: Words): string | null => {
  if (unit.year !== undefined) return t('assumptions.yearOf', { year: unit.year });
  return unit.period === 'unknown' ? null : t(`assumptions.${unit.period}`);
};

const unitText = (unit: AmountUnit, words: Words): string => {
  const { t } = words;
  const facts = [currencyText(unit, words)];
  if (unit.scale === 1e3) facts.push(t('assumptions.thousands'));
  if (unit.scale === 1e6) facts.push(t('assumptions.millions'));
  if (unit.currency !== 'none')
    facts.push(t(unit.tax === 'unknown' ? 'assumptions.taxUnknown' : `assumptions.${unit.tax}`));
  const period = periodText(unit, words);
  return [...facts, ...(period === null ? [] : [period])].join(', ');
};

const lineTexts = (lines: LineSummary, { t, date, counted }: Words): string[] => {
  const texts: string[] = [];
  if (lines.year !== null) texts.push(t('assumptions.linesYear', { year: lines.year }));
  else if (lines.from !== null && lines.to !== null)
    texts.push(
      t('assumptions.linesPeriod', { from: date(dayOfSerial(lines.from)), to: date(dayOfSerial(lines.to)) }),
    );
  else texts.push(t('assumptions.linesAll'));
  if (lines.leftOut > 0) texts.push(t('assumptions.linesLeftOut', counted(lines.leftOut)));
  return texts;
};

/** One sentence for each thing taken for granted. */
export const assumptionSentences = (assumptions: Assumptions, words: Words): string[] => {
  const { t, language, date } = words;
  const units: Readonly<Partial<Record<string, AmountUnit>>> = assumptions.units;
  const amounts = FIELD_IDS.flatMap((field) => {
    const unit = units[field];
    if (unit === undefined) return [];
    return [t('assumptions.amount', { field: fieldName(field, language), facts: unitText(unit, words) })];
  });
  return [
    ...(assumptions.lines ? lineTexts(assumptions.lines, words) : []),
    ...(assumptions.orderNumbers === undefined
      ? []
      : [t('assumptions.orderNumbers', { header: assumptions.orderNumbers })]),
    ...amounts,
    t('assumptions.date', { date: date(assumptions.referenceDate) }),
    ...(assumptions.statusDeduced ? [t('assumptions.statusDeduced')] : []),
  ];
};

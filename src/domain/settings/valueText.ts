import { formatIsoDay } from '../calendar/serialDate';
import type { KindValue, ValueKind } from '../../words/settings/entries';
import type { Language } from '../../words/language';

const percentText = (share: number): string => `${Math.round(share * 1e8) / 1e6} %`;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** 570 → "09:30". */
export const clockText = (minutes: number): string =>
  `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(Math.round(minutes) % 60)}`;

const isNumbers = (value: KindValue): value is readonly number[] => Array.isArray(value);

/** A value as `--set` takes it, whatever the language: "0.43", "50 %", "2025-12-31", "yes", "75/50/25". "" for none. */
export const valueText = (kind: ValueKind, value: KindValue | null): string => {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    if (kind.kind === 'day') return formatIsoDay(value);
    if (kind.kind === 'clock') return clockText(value);
    return kind.kind === 'share' ? percentText(value) : String(value);
  }
  if (typeof value === 'string') return value;
  if (value.length === 0) return 'none';
  return isNumbers(value) && kind.kind === 'shares' ? value.map(percentText).join('/') : value.join('/');
};

const FLAGS = { fr: ['oui', 'non'], en: ['yes', 'no'] } as const;
const DAY_MINUTES = 1440;
const NONE = { fr: 'aucun', en: 'none' } as const;

/** A value as its cell holds it: numbers, shares and days as numbers, choices in words. "" for none. */
export const valueCell = (kind: ValueKind, value: KindValue | null, language: Language): string | number => {
  if (value === null) return '';
  if (typeof value === 'number') return kind.kind === 'clock' ? value / DAY_MINUTES : value;
  if (typeof value === 'boolean') return FLAGS[language][value ? 0 : 1];
  if (kind.kind === 'choice') return kind.choices[String(value)]?.[language] ?? String(value);
  if (kind.kind === 'choices' && typeof value !== 'string')
    return value.length === 0
      ? NONE[language]
      : value.map((id) => kind.choices[String(id)]?.[language] ?? id).join('/');
  return valueText(kind, value);
};

/** What a cell of the kind may hold, in signs that need no translation. */
export const expectedText = (kind: ValueKind): string => {
  switch (kind.kind) {
    case 'number':
      return `${kind.min} – ${kind.max}`;
    case 'hour':
      return '8h30 | 8:30 | 8.5';
    case 'share':
      return `${percentText(kind.min)} – ${percentText(kind.max)}`;
    case 'day':
      return '2025-12-31';
    case 'clock':
      return '09:30';
    case 'flag':
      return 'yes | no';
    case 'choice':
      return Object.keys(kind.choices).join(' | ');
    case 'choices':
      return ['none', Object.keys(kind.choices).join(', ')].join(' | ');
    case 'shares':
      return '80 %/95 %';
    case 'numbers':
      return kind.order === 'descending' ? '75/50/25' : '1/2/4/6';
    case 'text':
      return `≤ ${kind.longest}`;
  }
};

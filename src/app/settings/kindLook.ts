import type { AllowedInput } from '../../sheet/cellLook';
import type { Language } from '../../words/language';
import type { ValueKind } from '../../words/settings/entries';

/** en-US number format of a cell of the kind. */
export const formatOfKind = (kind: ValueKind): string => {
  switch (kind.kind) {
    case 'share':
      return '0.0%';
    case 'day':
      return 'dd/mm/yyyy';
    case 'clock':
      return 'hh:mm';
    case 'number':
      return kind.max >= 10_000 ? '#,##0' : 'General';
    default:
      return '@';
  }
};

const FLAGS = { fr: ['oui', 'non'], en: ['yes', 'no'] } as const;

/** What Excel itself offers or refuses while the user types; the rest is checked when the table is read. */
export const allowedOfKind = (kind: ValueKind, language: Language): AllowedInput | undefined => {
  if (kind.kind === 'choice')
    return { kind: 'list', choices: Object.values(kind.choices).map((name) => name[language]) };
  if (kind.kind === 'flag') return { kind: 'list', choices: FLAGS[language] };
  return undefined;
};

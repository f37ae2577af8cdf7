/** The columns of decisions made by hand: the user's cells, with the day we add to a decision without one. */
import { PIN_STATE } from '../../domain/visits/pins';
import type { PinPart, Pins } from '../../domain/visits/pins';
import type { ColumnLook, WrittenCell } from '../../sheet/sheetColumn';
import type { Bilingual, Language } from '../../words/language';
import { PIN_COLUMNS, RESULT_COLUMNS } from '../../words/resultColumns';
import type { ResultColumnId } from '../../words/resultColumns';
import type { PinSource } from './readPinCells';

export const isPinPart = (id: ResultColumnId): id is PinPart =>
  (PIN_COLUMNS as readonly ResultColumnId[]).includes(id);

interface PinLook extends Omit<ColumnLook, 'header'> {
  readonly note: Bilingual;
}

const LOOKS: Readonly<Record<PinPart, PinLook>> = {
  pinnedClass: {
    ...{ numberFormat: '@', widthPoints: 80, align: 'Center' },
    note: {
      fr: 'À vous : A, B, C ou D remplace DC Classe pour les visites, jusqu’à la prochaine revue annuelle.',
      en: 'Yours: A, B, C or D replaces DC Class for the visits, until the next yearly review.',
    },
  },
  pinnedVisits: {
    ...{ numberFormat: '@', widthPoints: 90, align: 'Right' },
    note: {
      fr: 'À vous : « 12 », « 2 par mois »… remplace la règle, jusqu’à la prochaine revue annuelle.',
      en: 'Yours: “12”, “2 per month”… replaces the rule, until the next yearly review.',
    },
  },
  pinnedOn: {
    ...{ numberFormat: 'dd/mm/yyyy', widthPoints: 76, align: 'Right' },
    note: {
      fr: 'Jour de la décision. Videz la cellule pour la confirmer.',
      en: 'Day of the decision. Empty the cell to confirm it.',
    },
  },
};

export const pinLook = (part: PinPart, language: Language): ColumnLook & { readonly note: string } => {
  const { note, ...look } = LOOKS[part];
  return { ...look, header: RESULT_COLUMNS[part][language], note: note[language] };
};

export const pinCell =
  (part: PinPart, { cells }: PinSource, pins: Pins) =>
  (account: number): WrittenCell => {
    const isDecided = part === 'pinnedOn' && pins.states[account] !== PIN_STATE.none;
    const kept = cells[part][account] ?? '';
    return isDecided && kept === '' ? (pins.since[account] ?? '') : kept;
  };

/**
 * Which of them a run writes. The user's own cells are left where they stand, formulas too; the day goes with the decisions.
 */
export const wantedPins = (
  asked: readonly ResultColumnId[],
  { present }: PinSource,
  pins: Pins,
): readonly PinPart[] => {
  const isDecided = pins.states.some((state) => state !== PIN_STATE.none);
  const wantsDay = isDecided || asked.some(isPinPart);
  return PIN_COLUMNS.filter((part) =>
    part === 'pinnedOn' ? wantsDay : asked.includes(part) && !present.includes(part),
  );
};

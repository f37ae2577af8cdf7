import { RESULT_COLUMNS } from '../../words/resultColumns';
import type { Language } from '../../words/language';
import type { LiveReport } from '../report';
import type { LiveOutcome } from './liveResults';

/** What the report says of formulas; nothing where none was asked for. */
export const liveReport = (
  outcome: LiveOutcome | null,
  language: Language,
): { readonly live?: LiveReport } =>
  outcome
    ? {
        live: {
          formulas: [...outcome.live].map(([id, { uses }]) => ({
            column: RESULT_COLUMNS[id][language],
            restsOn: uses
              .filter((used) => !outcome.live.has(used))
              .map((used) => RESULT_COLUMNS[used][language]),
          })),
          values: outcome.values.map(({ id, ...why }) => ({ column: RESULT_COLUMNS[id][language], ...why })),
        },
      }
    : {};

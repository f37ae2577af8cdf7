import { RESULT_COLUMNS } from '../../words/resultColumns';
import type { ResultColumnId } from '../../words/resultColumns';
import type { Language } from '../../words/language';
import type { LiveReport } from '../report';
import type { LiveOutcome } from './liveResults';

/** Columns of values a live one is worked out from, through others too. */
const valuesBehind = ({ live }: Pick<LiveOutcome, 'live'>, id: ResultColumnId): ResultColumnId[] =>
  live.get(id)?.uses.flatMap((used) => (live.has(used) ? valuesBehind({ live }, used) : [used])) ?? [];

/** What the report says of formulas; nothing where none was asked for. */
export const liveReport = (
  outcome: LiveOutcome | null,
  language: Language,
): { readonly live?: LiveReport } =>
  outcome
    ? {
        live: {
          formulas: [...outcome.live.keys()].map((id) => ({
            column: RESULT_COLUMNS[id][language],
            restsOn: [...new Set(valuesBehind(outcome, id))].map((used) => RESULT_COLUMNS[used][language]),
          })),
          values: outcome.values.map(({ id, ...why }) => ({ column: RESULT_COLUMNS[id][language], ...why })),
        },
      }
    : {};

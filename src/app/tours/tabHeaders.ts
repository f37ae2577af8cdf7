import { KEY_COLUMN } from '../../words/resultColumns';
import { TOUR_COLUMNS } from '../../words/tourWords';

const OWN_HEADERS: ReadonlySet<string> = new Set(
  [...Object.values(TOUR_COLUMNS), KEY_COLUMN].flatMap(({ fr, en }) => [fr, en]),
);
/** All other columns of a tab are the user's. */
export const isOwnHeader = (header: string): boolean => OWN_HEADERS.has(header);

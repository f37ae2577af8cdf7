/** Where a visit was put, as a text no date system and no display format can change: "2026-12-01 09:05". */
import { formatIsoDay, parseIsoDay } from '../../calendar/serialDate';
import { clockText } from '../../settings/valueText';

export interface PlannedMoment {
  /** Serial day. */
  readonly day: number;
  /** Seconds from midnight, whole minutes. */
  readonly begins: number;
}

export const plannedText = ({ day, begins }: PlannedMoment): string =>
  `${formatIsoDay(day)} ${clockText(Math.floor(begins / 60))}`;

/** null for anything else. */
export const parsePlanned = (text: string): PlannedMoment | null => {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2})$/.exec(text);
  const day = parseIsoDay(match?.[1] ?? '');
  return match && day !== null ? { day, begins: Number(match[2]) * 3600 + Number(match[3]) * 60 } : null;
};

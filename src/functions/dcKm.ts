import { greatCircleKm, roadKmBetween } from '../domain/geo/travel';
import { answerEach } from './answerCells';
import { type AnswerCell, isBlank, numberIn } from './cells';
import { Refusal } from './refusal';

function degreesIn(cell: unknown, most: number): number {
  const degrees = numberIn(cell);
  if (Math.abs(degrees) > most) throw new Refusal('degrees', { value: degrees });
  return degrees;
}

/** Two places in degrees; [1 = as the crow flies] → kilometres, not rounded; "" where a coordinate is blank. */
export const dcKm = (
  ...[latitude1, longitude1, latitude2, longitude2, crow]: readonly unknown[]
): AnswerCell[][] =>
  answerEach([latitude1, longitude1, latitude2, longitude2, crow], ([lat1, lng1, lat2, lng2, flies]) => {
    if ([lat1, lng1, lat2, lng2].some(isBlank)) return '';
    const from = { latitude: degreesIn(lat1, 90), longitude: degreesIn(lng1, 180) };
    const to = { latitude: degreesIn(lat2, 90), longitude: degreesIn(lng2, 180) };
    return numberIn(flies) === 1 ? greatCircleKm(from, to) : roadKmBetween(from, to);
  });

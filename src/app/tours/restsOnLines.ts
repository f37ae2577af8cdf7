/** What drives and places of a plan rest on, as lines of `DC Tournées`. */
import { PRECISIONS } from '../../domain/geo/types';
import { hasNoScore } from '../../domain/scoring/hasNoScore';
import type { Language } from '../../words/language';
import { ONCE_EACH } from '../../words/tourWords';
import { PRECISION_WORDS } from '../../words/tourWords';
import { planRemarks } from './planRemarks';
import type { ToursResult } from './tourResult';

const whole = (count: number, language: Language): string =>
  count.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB');

const plannedStops = ({ reps }: ToursResult) =>
  reps.flatMap(({ schedule }) => schedule.weeks.flatMap(({ days }) => days.flatMap(({ stops }) => stops)));

const drivesLine = (result: ToursResult): string => {
  const stops = plannedStops(result);
  const measured = stops.filter(({ source }) => source === 'roads').length;
  const { roadService } = result;
  if (roadService === null || measured === 0)
    return result.language === 'fr'
      ? 'Trajets estimés à vol d’oiseau × 1,3, à 50 km/h en ville jusqu’à 70 km/h au-delà de 50 km.'
      : 'Drives estimated as the crow flies × 1.3, at 50 km/h in town up to 70 km/h beyond 50 km.';
  return result.language === 'fr'
    ? `Trajets mesurés par ${roadService} : ${measured} sur ${stops.length}, les autres estimés à vol d’oiseau × 1,3.`
    : `Drives measured by ${roadService}: ${measured} of ${stops.length}, the others estimated as the crow flies × 1.3.`;
};

const placesLine = (result: ToursResult): string => {
  const { language, precisions } = result;
  const accounts = [...new Set(plannedStops(result).map(({ account }) => account))];
  const counts = PRECISIONS.flatMap((precision, at) => {
    const count = accounts.filter((account) => precisions[account] === at).length;
    return count === 0 ? [] : [`${PRECISION_WORDS[precision][language]} (${whole(count, language)})`];
  }).join(', ');
  return language === 'fr' ? `Lieux connus par : ${counts}.` : `Places known by: ${counts}.`;
};

const wholeLines = (result: ToursResult): readonly string[] => [
  ...planRemarks(result),
  ...(hasNoScore(result.scored) ? [ONCE_EACH[result.language]] : []),
];

export const restsOnLines = (result: ToursResult): readonly string[] =>
  plannedStops(result).length === 0
    ? wholeLines(result)
    : [
        ...wholeLines(result),
        ...[drivesLine(result), placesLine(result)],
        ...result.services.map(({ message }) => message),
      ];

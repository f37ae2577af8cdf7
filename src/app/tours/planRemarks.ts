/** What whoever reads a plan ought to know about it as a whole, in a sentence each. */
import type { Bilingual, Language } from '../../words/language';
import { fromSerial } from '../../domain/calendar/serialDate';
import type { RepTours, ToursResult } from './tourResult';
import { shortDay } from './tourTexts';

const zone = (hours: number): string => `UTC${hours < 0 ? '−' : '+'}${Math.abs(hours)}`;

const zonesRemark = (zones: readonly number[]): Bilingual => {
  const [from, until] = [zone(zones[0] ?? 0), zone(zones.at(-1) ?? 0)];
  return {
    fr: `Les comptes sont dans ${zones.length} fuseaux horaires (de ${from} à ${until}) ; les tournées n’en tiennent pas compte : toutes les heures sont comptées comme dans un seul.`,
    en: `The accounts are in ${zones.length} time zones (${from} to ${until}); tours take no notice of them: all times count as if in one.`,
  };
};

interface Distance {
  readonly tooFar: number;
  readonly due: number;
}

interface FarHome extends Distance {
  readonly rep: string;
  readonly town: string;
}

const distanceOf = ({ unplanned }: ToursResult, { rep, schedule }: RepTours): Distance => {
  const planned = schedule.weeks.flatMap(({ days }) => days.flatMap(({ stops }) => stops)).length;
  const left = unplanned.filter((visit) => visit.rep === rep);
  return { tooFar: left.filter(({ code }) => code === 'TOO_FAR').length, due: planned + left.length };
};

const homeRemark = ({ rep, town, tooFar, due }: FarHome): Bilingual => {
  const [fr, en] = [new Intl.NumberFormat('fr-FR'), new Intl.NumberFormat('en-GB')];
  return {
    fr: `${rep} : ${fr.format(tooFar)} visites dues sur ${fr.format(due)} sont trop loin de son domicile supposé (${town}). Dites son domicile dans DC Commerciaux ; si plusieurs se partagent ces comptes, nommez-les dans une colonne « Commercial ».`,
    en: `${rep}: ${en.format(tooFar)} of ${en.format(due)} visits due are too far from the supposed home (${town}). Say the home in DC Reps; if several share these accounts, name them in a column “Rep”.`,
  };
};

/** With more than these, one sentence names them all. */
const MOST_SENTENCES = 3;

const homesRemark = (homes: readonly FarHome[]): Bilingual => {
  const all = (out: string): string =>
    homes.map(({ rep, town, tooFar, due }) => `${rep} (${town}, ${tooFar} ${out} ${due})`).join(' ; ');
  return {
    fr: `Visites trop loin du domicile supposé : ${all('sur')}. Dites les domiciles dans DC Commerciaux ; si plusieurs se partagent des comptes, nommez-les dans la colonne « Commercial ».`,
    en: `Visits too far from the supposed home: ${all('of').replaceAll(' ; ', '; ')}. Say the homes in DC Reps; if several share accounts, name them in the column “Rep”.`,
  };
};

const HALF = 0.5;

const homeRemarks = (result: ToursResult): readonly Bilingual[] => {
  const far = result.reps.flatMap((tours): FarHome[] => {
    const { rep, supposedTown: town } = tours;
    const distance = distanceOf(result, tours);
    const isBad = distance.tooFar > 1 && distance.tooFar >= HALF * distance.due;
    return town === null || !isBad ? [] : [{ rep, town, ...distance }];
  });
  return far.length > MOST_SENTENCES ? [homesRemark(far)] : far.map(homeRemark);
};

const DAYS_A_WEEK = 7;

/** Planned all the same: whoever looks back, or tries an old file, wants to see it. */
const pastRemark = ({ from, weeks, pastDays }: ToursResult): Bilingual => {
  const day = (serial: number, language: Language): string =>
    `${shortDay(serial, language)}/${fromSerial(serial).year}`;
  const last = from + weeks * DAYS_A_WEEK - 1;
  if (from + pastDays > last)
    return {
      fr: `Toute la période est passée (du ${day(from, 'fr')} au ${day(last, 'fr')}) : vérifiez la date de début.`,
      en: `The whole period is over (${day(from, 'en')} to ${day(last, 'en')}): check the first day.`,
    };
  const before = from + pastDays;
  return {
    fr: `Le plan commence le ${day(from, 'fr')}, dans le passé : les visites d’avant le ${day(before, 'fr')} ne peuvent plus se faire. Choisissez un premier jour à venir.`,
    en: `The plan begins on ${day(from, 'en')}, in the past: visits before ${day(before, 'en')} can no longer be made. Choose a first day to come.`,
  };
};

/** Days that are over, time zones that are ignored, and supposed homes most visits are too far from. */
export const planRemarks = (result: ToursResult): readonly string[] => {
  const said = (remarks: readonly Bilingual[], language: Language): string[] =>
    remarks.map((remark) => remark[language]);
  const past = result.pastDays > 0 ? [pastRemark(result)] : [];
  const zones = result.timeZones.length > 1 ? [zonesRemark(result.timeZones)] : [];
  return said([...past, ...zones, ...homeRemarks(result)], result.language);
};

/** What would let a visit in, as `DC Non planifiées` and the pane say it. */
import type { Remedy, UnplannedReason } from '../../domain/tours/explain/types';
import type { Bilingual, Language } from '../../words/language';

/** What the sentences name. */
export interface RemedyNames {
  /** "lun. 30/11". */
  readonly dayOf: (day: number) => string;
  /** Name of the account of a visit. */
  readonly stopOf: (visit: number) => string;
}

const NOTHING_HELPS: Bilingual = {
  fr: 'Aucun petit changement ne suffit : réduisez la fréquence ou la durée.',
  en: 'No small change is enough: reduce frequency or duration.',
};

const NEARER: Bilingual = {
  fr: 'Le confier à un commercial plus proche, ou permettre une nuitée (DC Commerciaux).',
  en: 'Give it to a nearer rep, or allow a night away (DC Reps).',
};

const hours = (minutes: number): string => `${minutes / 60} h`;

type AndFieldTime = Remedy & { readonly kind: 'andFieldTime' };

const CHANGE: Readonly<Record<AndFieldTime['change'], (day: string, remedy: AndFieldTime) => Bilingual>> = {
  otherDay: (day) => ({
    fr: `Une autre date, ${day}, et plus de temps terrain cette semaine-là.`,
    en: `Another date, ${day}, and more field time in that week.`,
  }),
  widerWindow: (day) => ({
    fr: `Des heures d’ouverture plus larges ${day}, et plus de temps terrain cette semaine-là.`,
    en: `Wider opening hours on ${day}, and more field time in that week.`,
  }),
  longerDay: (day, remedy) => {
    const minutes = remedy.change === 'longerDay' ? remedy.minutes : 0;
    return {
      fr: `${minutes} min de plus ${day}, et plus de temps terrain cette semaine-là.`,
      en: `${minutes} more minutes on ${day}, and more field time in that week.`,
    };
  },
};

const sentenceOf = (remedy: Remedy, { dayOf, stopOf }: RemedyNames): Bilingual => {
  const day = dayOf(remedy.day);
  switch (remedy.kind) {
    case 'raisePoints':
      return {
        fr: `${remedy.points} points de valeur de plus.`,
        en: `${remedy.points} more points of value.`,
      };
    case 'otherDay':
      return { fr: `Une autre date : ${day}.`, en: `Another date: ${day}.` };
    case 'otherRep':
      return { fr: `Un autre commercial, ${day}.`, en: `Another rep, ${day}.` };
    case 'widerWindow':
      return { fr: `Des heures d’ouverture plus larges ${day}.`, en: `Wider opening hours on ${day}.` };
    case 'longerDay':
      return { fr: `${remedy.minutes} min de plus ${day}.`, en: `${remedy.minutes} more minutes on ${day}.` };
    case 'moreVisits':
      return {
        fr: `Une visite de plus que le maximum par jour, ${day}.`,
        en: `One visit more than the most a day, ${day}.`,
      };
    case 'moreFieldTime':
      return remedy.minutes === null
        ? {
            fr: `Plus de temps terrain cette semaine-là (${day}).`,
            en: `More field time in that week (${day}).`,
          }
        : {
            fr: `${hours(remedy.minutes)} de temps terrain de plus cette semaine-là (${day}).`,
            en: `${hours(remedy.minutes)} more field time in that week (${day}).`,
          };
    case 'extraDay':
      return { fr: `Un jour de terrain de plus : ${day}.`, en: `One more day in the field: ${day}.` };
    case 'dropStop':
      return {
        fr: `Retirer « ${stopOf(remedy.visit)} » ${day}.`,
        en: `Drop “${stopOf(remedy.visit)}” on ${day}.`,
      };
    case 'andFieldTime':
      return CHANGE[remedy.change](day, remedy);
  }
};

export interface Remedies {
  readonly reason: UnplannedReason;
  readonly remedy?: Remedy;
  /** A stop to drop instead. */
  readonly instead?: Remedy;
  /** Who could take it with his plan as it is, and when; day null: who is nearer, his plan being full. */
  readonly colleague?: { readonly rep: string; readonly day: number | null };
}

const nearerSentence = (rep: string): Bilingual => ({
  fr: `Le confier à ${rep}, plus proche mais sans temps libre, ou permettre une nuitée (DC Commerciaux).`,
  en: `Give it to ${rep}, who is nearer but has no time left, or allow a night away (DC Reps).`,
});

const givenSentence = (rep: string, day: string): Bilingual => ({
  fr: `Le confier à ${rep}, ${day}.`,
  en: `Give it to ${rep}, ${day}.`,
});

const orInstead = (first: Bilingual, instead: Bilingual): Bilingual => ({
  fr: `${first.fr} Ou : ${instead.fr.charAt(0).toLowerCase()}${instead.fr.slice(1)}`,
  en: `${first.en} Or: ${instead.en.charAt(0).toLowerCase()}${instead.en.slice(1)}`,
});

/** One sentence, or two where there is a choice between more time and a stop or a colleague. */
export const remedyText = (
  { reason, remedy, instead, colleague }: Remedies,
  names: RemedyNames,
  language: Language,
): string => {
  const own = remedy && sentenceOf(remedy, names);
  const dropped = instead && sentenceOf(instead, names);
  if (colleague && colleague.day !== null) {
    const given = givenSentence(colleague.rep, names.dayOf(colleague.day));
    const other = dropped ?? own;
    return (other ? orInstead(given, other) : given)[language];
  }
  // Hours more driving, and more of the week: nobody does that for one visit.
  if (reason === 'TOO_FAR' && (!remedy || remedy.kind === 'andFieldTime'))
    return (colleague ? nearerSentence(colleague.rep) : NEARER)[language];
  if (!own) return NOTHING_HELPS[language];
  return (dropped ? orInstead(own, dropped) : own)[language];
};

/** Why a visit found no place, and what would do, in the user's words. */
import { explainUnplanned } from '../../domain/tours/explain/explainUnplanned';
import type { Remedy, UnplannedVisit as Unplanned } from '../../domain/tours/explain/types';
import type { Steps } from '../../domain/steps';
import type { TourPlan } from '../../domain/tours/plan';
import type { Bilingual, Language } from '../../words/language';
import type { RepToPlan } from './prepareTours';
import { REASON_SENTENCES } from './reasonTexts';
import type { UnplannedVisit } from './tourResult';
import { shortDay } from './tourTexts';

type Sentence = (remedy: Remedy, day: string, stop: string) => Bilingual;

const REMEDY_SENTENCES: Readonly<Record<Remedy['kind'], Sentence>> = {
  raisePoints: (remedy) => {
    const points = remedy.kind === 'raisePoints' ? remedy.points : 0;
    return { fr: `${points} points de valeur de plus.`, en: `${points} more points of value.` };
  },
  otherDay: (_, day) => ({ fr: `Une autre date : ${day}.`, en: `Another date: ${day}.` }),
  otherRep: (_, day) => ({ fr: `Un autre commercial, ${day}.`, en: `Another rep, ${day}.` }),
  widerWindow: (_, day) => ({
    fr: `Des heures d’ouverture plus larges ${day}.`,
    en: `Wider opening hours on ${day}.`,
  }),
  longerDay: (remedy, day) => {
    const minutes = remedy.kind === 'longerDay' ? remedy.minutes : 0;
    return { fr: `${minutes} min de plus ${day}.`, en: `${minutes} more minutes on ${day}.` };
  },
  moreFieldTime: (_, day) => ({
    fr: `Plus de temps terrain cette semaine-là (${day}).`,
    en: `More field time in that week (${day}).`,
  }),
  dropStop: (_, day, stop) => ({ fr: `Retirer « ${stop} » ${day}.`, en: `Drop “${stop}” on ${day}.` }),
};

const NOTHING_HELPS: Bilingual = {
  fr: 'Aucun petit changement ne suffit : réduisez la fréquence ou la durée.',
  en: 'No small change is enough: reduce frequency or duration.',
};

const NEARER: Bilingual = {
  fr: 'Le confier à un commercial plus proche, ou permettre une nuitée (DC Commerciaux).',
  en: 'Give it to a nearer rep, or allow a night away (DC Reps).',
};

export interface WhyInput {
  readonly rep: RepToPlan;
  readonly plan: TourPlan;
  readonly language: Language;
  /** First serial day of the plan. */
  readonly from: number;
  readonly nameOf: (account: number) => string;
}

const remedyText = (
  { rep, language, from, nameOf }: WhyInput,
  { remedy, reason }: Pick<Unplanned, 'remedy' | 'reason'>,
): string => {
  if (!remedy) return (reason === 'TOO_FAR' ? NEARER : NOTHING_HELPS)[language];
  const day = shortDay(from + (rep.repModel.model.days[remedy.day]?.date ?? 0), language);
  const stop = remedy.kind === 'dropStop' ? nameOf(rep.repModel.origins[remedy.visit]?.account ?? -1) : '';
  return REMEDY_SENTENCES[remedy.kind](remedy, day, stop)[language];
};

export function* whyUnplanned(input: WhyInput): Steps<readonly UnplannedVisit[]> {
  const { rep, plan, language } = input;
  const explained = yield* explainUnplanned(rep.repModel.model, plan);
  return explained.flatMap(({ visit, reason, remedy }): UnplannedVisit[] => {
    const origin = rep.repModel.origins[visit];
    if (!origin) return [];
    return [
      {
        ...origin,
        rep: rep.rep,
        code: reason,
        reason: REASON_SENTENCES[reason][language],
        remedy: remedyText(input, { reason, ...(remedy ? { remedy } : {}) }),
      },
    ];
  });
}

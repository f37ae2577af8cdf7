import { spacingFaults } from '../../domain/tours/refine/looseSpacing';
import type { SpacingFault } from '../../domain/tours/refine/looseSpacing';
import type { TourPlan } from '../../domain/tours/plan';
import type { AccountTable } from '../../domain/accounts/types';
import type { Bilingual, Language } from '../../words/language';
import type { RepSearch } from './repSearch';
import type { StopNote } from './tourResult';
import { visitId } from './tourResult';

const SENTENCES: Readonly<Record<SpacingFault, Bilingual>> = {
  late: { fr: 'plus tard que l’espacement ne le veut', en: 'later than the spacing asks' },
  close: { fr: 'trop près d’une autre visite du compte', en: 'too near another visit of the account' },
  far: { fr: 'trop loin de la visite précédente', en: 'too far from the visit before' },
};

/** By visit id: where a flexible plan does not keep the spacing. `strict`: as the rules asked first. */
export const spacingNotes = (
  strict: RepSearch,
  plan: TourPlan,
  { accounts, language }: { readonly accounts: AccountTable; readonly language: Language },
): readonly (readonly [string, StopNote])[] =>
  [...spacingFaults(strict.model, plan)].flatMap(([visit, fault]) => {
    const origin = strict.rep.repModel.origins[visit];
    return origin ? [[visitId(accounts, origin), { check: SENTENCES[fault][language] }] as const] : [];
  });

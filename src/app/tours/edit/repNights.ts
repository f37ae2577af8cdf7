/** Nights away of a rep between the workbook (days, accounts) and his model (days of the horizon, places). */
import type { Night } from '../../../domain/tours/refine/nightsAway';
import type { RepToPlan } from '../prepareTours';
import type { NightPlanned } from '../nightTypes';
import type { StandingTours } from './standingTours';

/** Places of the model: home first, then its accounts. */
const FIRST_ACCOUNT_PLACE = 1;

/** The nights that stand; none where the rep no longer stays away, or no longer sees the account he slept at. */
export const nightsInModel = (
  standing: StandingTours | null,
  { rep, repModel, nightRules }: RepToPlan,
  from: number,
): readonly Night[] =>
  nightRules === null
    ? []
    : (standing?.nights ?? []).flatMap((night): Night[] => {
        const at = repModel.accounts.findIndex(({ account }) => account === night.account);
        return night.rep === rep && at >= 0
          ? [{ day: night.day - from, place: at + FIRST_ACCOUNT_PLACE }]
          : [];
      });

/** As people read them. */
export const nightsAway = (
  nights: readonly Night[],
  { repModel: { accounts, places } }: Pick<RepToPlan, 'repModel'>,
  from: number,
): readonly NightPlanned[] =>
  nights.flatMap((night) => {
    const account = accounts[night.place - FIRST_ACCOUNT_PLACE]?.account;
    const place = places[night.place];
    return account === undefined || !place ? [] : [{ day: from + night.day, account, place }];
  });

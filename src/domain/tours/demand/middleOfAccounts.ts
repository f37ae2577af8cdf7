/**
 * Where a rep most likely lives when nobody says it: the middle (median of latitudes and of longitudes) of his accounts,
 * as long as most of them can be reached from there in a day. Otherwise — accounts at both ends of a country, or across a
 * sea — the middle of the place where most lie close together: nobody can be sent out from a point between them all.
 * The account weighing least on all others was refused: with far groups it lies in none of them.
 */
import { greatCircleKm } from '../../geo/travel';
import type { Place } from '../../geo/types';
import { medianOf } from '../../ranking/selectNumber';

/** As the crow flies: about two hours of driving, half of what a day allows. */
export const REACH_KM = 105;
const MOST = 0.5;
/** Accounts tried as the heart of a group, evenly chosen: enough to find the thickest, few enough for tens of thousands. */
const MOST_TRIED = 400;

const medianPlace = (places: readonly Place[]): Place => ({
  latitude: medianOf(Float64Array.from(places, ({ latitude }) => latitude)),
  longitude: medianOf(Float64Array.from(places, ({ longitude }) => longitude)),
});

const around = (places: readonly Place[], centre: Place): readonly Place[] =>
  places.filter((place) => greatCircleKm(centre, place) <= REACH_KM);

/** The first of the largest groups, in the order of the accounts. */
const thickest = (places: readonly Place[]): readonly Place[] => {
  const step = Math.max(1, Math.ceil(places.length / MOST_TRIED));
  let best: readonly Place[] = [];
  for (let at = 0; at < places.length; at += step) {
    const centre = places[at];
    const group = centre ? around(places, centre) : [];
    if (group.length > best.length) best = group;
  }
  return best;
};

export const middleOfAccounts = (places: readonly Place[]): Place => {
  const middle = medianPlace(places);
  const reached = around(places, middle).length;
  if (reached >= MOST * places.length) return middle;
  const group = thickest(places);
  return group.length > reached ? medianPlace(group) : middle;
};

/**
 * Links a phone opens in its map; nothing is sent before one is tapped. Google's documented addresses open in a browser too and
 * take several stops; Apple's and Waze's documented ones take one, so that a whole day is offered with Google Maps alone.
 */
export type NavigationApp = 'google' | 'apple' | 'waze';

/** Google takes nine waypoints and a destination; beyond, the rest is left out without a word. */
export const STOPS_PER_LINK = 10;

/** An address, or "latitude,longitude". */
export type NavigationTarget = string;

const ONE_STOP: Readonly<Record<NavigationApp, (target: string) => string>> = {
  google: (target) => `https://www.google.com/maps/dir/?api=1&destination=${target}`,
  apple: (target) => `https://maps.apple.com/?daddr=${target}&dirflg=d`,
  waze: (target) =>
    /^-?[\d.]+%2C-?[\d.]+$/.test(target)
      ? `https://waze.com/ul?ll=${target}&navigate=yes`
      : `https://waze.com/ul?q=${target}&navigate=yes`,
};

/** From where the phone is to one stop. */
export const stopLink = (target: NavigationTarget, app: NavigationApp): string =>
  ONE_STOP[app](encodeURIComponent(target));

const TARGET = /[?&](?:destination|daddr|ll|q)=([^&]+)/;

/** What a link of ours leads to; null for any other address. */
export const targetOf = (link: string): NavigationTarget | null => {
  const target = TARGET.exec(link)?.[1];
  if (target === undefined) return null;
  try {
    return decodeURIComponent(target);
  } catch {
    return null;
  }
};

export interface DayLink {
  /** First and last stop of the link in the day, from 1. */
  readonly from: number;
  readonly to: number;
  readonly link: string;
}

const linkThrough = (targets: readonly NavigationTarget[]): string => {
  const [last = '', ...before] = targets.toReversed();
  const waypoints = before
    .toReversed()
    .map((target) => encodeURIComponent(target.replaceAll('|', ' ')))
    .join('%7C');
  return `${stopLink(last, 'google')}${waypoints === '' ? '' : `&waypoints=${waypoints}`}&travelmode=driving`;
};

/** A day's stops in order, ten to a link; each link begins where the phone is. None where the app takes one stop only. */
export const dayLinks = (targets: readonly NavigationTarget[], app: NavigationApp): readonly DayLink[] => {
  if (app !== 'google') return [];
  const links: DayLink[] = [];
  for (let at = 0; at < targets.length; at += STOPS_PER_LINK) {
    const part = targets.slice(at, at + STOPS_PER_LINK);
    links.push({ from: at + 1, to: at + part.length, link: linkThrough(part) });
  }
  return links;
};

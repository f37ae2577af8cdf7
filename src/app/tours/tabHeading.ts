/** What stands above a tour's table: whose week it is, how a tab is edited, and a line per day that opens the day's route. */
import { textAt } from '../../domain/accounts/columnAccess';
import { dayLinks } from '../../domain/tours/navigation';
import type { DayLink } from '../../domain/tours/navigation';
import type { ScheduledDay } from '../../domain/tours/schedule/scheduleRep';
import { LINK_SIGN, MOST_MORE_LINKS } from '../../sheet/writePlan';
import type { LinkedText, SheetLine } from '../../sheet/writePlan';
import { ofFrench } from '../../words/elision';
import type { Bilingual, Language } from '../../words/language';
import { accountName } from '../accountFields';
import { targetOfAccount } from '../accountTexts';
import type { TabPlace } from './tabPlaces';
import { NIGHTS_KEPT } from './nightCosts';
import type { NightPlanned } from './nightTypes';
import type { RepTours, ToursResult } from './tourResult';
import { dayLine, dayRouteText } from './tourTexts';

const PIN_LEGEND: Bilingual = {
  fr: 'Déplacez, supprimez ou ajoutez des lignes, changez le jour ou l’heure, puis recalculez les horaires. Épingle : X garde l’arrêt ce jour, H à cette heure, J toute la journée, S toute la semaine.',
  en: 'Move, delete or add rows, change the day or the time, then recalculate times. Pin: X keeps the stop on its day, H at its time, D the whole day, W the whole week.',
};

/** A working week: the table does not move when days are added or taken away. */
const DAY_LINES = 5;

const titleOf = ({ tours, week: { week } }: TabPlace, language: Language): string =>
  language === 'fr'
    ? `Tournée ${ofFrench(tours.rep)}, semaine ${week.week} de ${week.year}`
    : `Tour of ${tours.rep}, week ${week.week} of ${week.year}`;

/** The town he stays in; the account's name where its town is not known. */
export const nightTown = ({ accounts }: ToursResult, { account }: NightPlanned): string =>
  textAt(accounts.texts.town, account) || accountName(accounts, account);

/** null: he goes home. */
export const nightAfter = ({ nights }: RepTours, { day }: ScheduledDay): NightPlanned | null =>
  nights.find((night) => night.day === day) ?? null;

/** The stops of a day in order, ten to a link. */
export const routeLinks = (
  { accounts, navigation }: ToursResult,
  { stops }: ScheduledDay,
): readonly DayLink[] =>
  dayLinks(
    stops.map(({ account }) => targetOfAccount(accounts, account)),
    navigation,
  );

interface DayHeading {
  readonly text: string;
  /** A text for each link, for where the line itself opens another one. */
  readonly links: readonly LinkedText[];
}

const headingOf = (result: ToursResult, tours: RepTours, day: ScheduledDay): DayHeading => {
  const { language } = result;
  const night = nightAfter(tours, day);
  const links = routeLinks(result, day);
  return {
    text: dayLine(day, night && nightTown(result, night), language),
    links: links.map((one) => ({
      text: `${dayRouteText(day.day, one, links.length, language)} ${LINK_SIGN}`,
      link: one.link,
    })),
  };
};

/** The line opens the first route on it; the others stand beside it. */
const lineOf = (days: readonly DayHeading[]): SheetLine => {
  const text = days.map((day) => day.text).join(' · ');
  const [first, ...rest] = days.flatMap(({ links }) => links);
  const more = rest.slice(0, MOST_MORE_LINKS);
  if (!first) return text;
  return { text: `${text} ${LINK_SIGN}`, link: first.link, ...(more.length > 0 ? { more } : {}) };
};

const dayLines = (result: ToursResult, { tours, week: { days } }: TabPlace): readonly SheetLine[] => {
  const headings = days.map((day) => headingOf(result, tours, day));
  return Array.from({ length: DAY_LINES }, (_, at) =>
    lineOf(at < DAY_LINES - 1 ? headings.slice(at, at + 1) : headings.slice(at)),
  );
};

/** How a tab is edited; how to be home for a night, where one is spent away. */
const legendOf = ({ language }: ToursResult, { tours, week: { days } }: TabPlace): string => {
  const isAway = days.some((day) => nightAfter(tours, day) !== null);
  return isAway ? `${PIN_LEGEND[language]} ${NIGHTS_KEPT[language]}` : PIN_LEGEND[language];
};

export const tabHeading = (
  result: ToursResult,
  place: TabPlace,
): { readonly title: string; readonly lines: readonly SheetLine[] } => ({
  title: titleOf(place, result.language),
  lines: [legendOf(result, place), ...dayLines(result, place)],
});

/** Words of opening hours and closures, in normalised form: lower case, no accents, single blanks. Data only. */
import { list } from './list';

/** Monday to Sunday, whole and shortened. */
export const WEEKDAY_WORDS: readonly (readonly string[])[] = [
  list('lundi | lundis | lun | lu | monday | mondays | mon | mo'),
  list('mardi | mardis | mar | ma | tuesday | tuesdays | tue | tues | tu'),
  list('mercredi | mercredis | mer | me | wednesday | wednesdays | wed'),
  list('jeudi | jeudis | jeu | je | thursday | thursdays | thu | thur | thurs | th'),
  list('vendredi | vendredis | ven | ve | friday | fridays | fri | fr'),
  list('samedi | samedis | sam | sa | saturday | saturdays | sat'),
  list('dimanche | dimanches | dim | di | sunday | sundays | sun | su'),
];

/** Words that stand for several days at once, Monday = 0. */
export const DAY_GROUP_WORDS: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries(
    list('tous les jours | 7j/7 | 7j7 | 7/7 | every day | everyday | daily | 7 days').map((word) => [
      word,
      [0, 1, 2, 3, 4, 5, 6],
    ]),
  ),
  ...Object.fromEntries(
    list('semaine | en semaine | jours ouvres | weekdays | week days | working days').map((word) => [
      word,
      [0, 1, 2, 3, 4],
    ]),
  ),
  ...Object.fromEntries(list('week-end | weekend | we | weekends').map((word) => [word, [5, 6]])),
};

export const CLOSED_WORDS = list('ferme | fermee | fermes | fermeture | closed | shut | off');
export const EXCEPT_WORDS = list(
  'sauf | hors | excepte | except | but not | pas | jamais | not | no | never',
);
export const ALL_HOURS_WORDS = list('24h/24 | 24/24 | 24h24 | 24/7 | non-stop | all day | toute la journee');
export const MORNING_WORDS = list('matin | matins | matinee | morning | mornings | am only');
export const AFTERNOON_WORDS = list('apres-midi | apres midi | aprem | afternoon | afternoons | pm only');
export const NOON_WORDS = list('midi | noon');
export const RANGE_WORDS = list('a | au | to | till | until | jusqu a | jusqu au | through | - | >');
export const AND_WORDS = list('et | and | & | ou | or | puis | then | +');
/** Say nothing by themselves. */
export const FILLER_WORDS = list(
  'de | du | d | le | la | les | l | des | from | on | the | ouvert | ouverte | ouverture | open | opens | h | heures | hours | uniquement | seulement | only | entre | between | : | journee',
);

/** Closures known by name; month and day, both ends included. */
export const NAMED_CLOSURES: Readonly<
  Record<string, readonly [fromMonth: number, fromDay: number, toMonth: number, toDay: number]>
> = {
  noel: [12, 24, 1, 1],
  'fetes de fin d annee': [12, 24, 1, 1],
  'fin d annee': [12, 24, 1, 1],
  christmas: [12, 24, 1, 1],
  xmas: [12, 24, 1, 1],
};

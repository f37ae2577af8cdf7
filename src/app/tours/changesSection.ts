/** Two plans side by side in `DC Tournées`: the tours as they stood and as they are now, in figures and visit by visit. */
import { textAt } from '../../domain/accounts/columnAccess';
import type { KeyFigure, ReportSection } from '../../sheet/reportWrite';
import { agreeFr } from '../../words/agreement';
import type { Language } from '../../words/language';
import { CHANGE_COLUMNS, CHANGE_WORDS } from '../../words/planChangeWords';
import type { ChangeId } from '../../words/planChangeWords';
import { accountName } from '../accountFields';
import { tableOf } from './tableOf';
import type { ColumnSpec } from './tableOf';
import type { PlanFiguresInEuros } from './planFigures';
import type { PlanChanges, ToursResult, VisitMoment } from './tourResult';
import { dayFormat } from './tourTexts';

/** A plan made afresh may move every visit: more rows than anybody reads. The report has them all. */
const MOST_ROWS = 300;
const SECONDS_A_DAY = 86_400;
const SIGNED = '+#,##0;−#,##0;0';

interface Row {
  readonly account: number;
  readonly change: ChangeId;
  readonly from: VisitMoment | null;
  readonly to: VisitMoment | null;
}

const byMoment = (a: Row, b: Row): number => {
  const [one, other] = [a.to ?? a.from, b.to ?? b.from];
  return (one?.day ?? 0) - (other?.day ?? 0) || (one?.begins ?? 0) - (other?.begins ?? 0);
};

const rowsOf = ({ moved, added, removed }: PlanChanges): Row[] =>
  [
    ...moved.map(({ from, to }): Row => ({ account: to.account, change: 'moved', from, to })),
    ...added.map(({ to }): Row => ({ account: to.account, change: 'added', from: null, to })),
    ...removed.map(({ from }): Row => ({ account: from.account, change: 'removed', from, to: null })),
  ].sort(byMoment);

const HEADINGS = {
  plan: { fr: 'Ce qui change avec ce plan', en: 'What changes with this plan' },
  improve: { fr: 'Ce que l’amélioration change', en: 'What improving changes' },
  retime: { fr: 'Ce que vos retouches changent', en: 'What your edits change' },
} as const;

const counts = ({ moved, added, removed, retimed }: PlanChanges, language: Language): string => {
  const total = moved.length + added.length + removed.length + retimed;
  if (total === 0) return language === 'fr' ? 'Rien ne change.' : 'Nothing changes.';
  return language === 'fr'
    ? agreeFr`Visites : ${moved.length} déplacée(s) (autre jour ou autre commercial), ${added.length} ajoutée(s), ${removed.length} retirée(s), ${retimed} à une autre heure du même jour.`
    : `Visits: ${moved.length} moved (other day or other rep), ${added.length} added, ${removed.length} dropped, ${retimed} at another time of the same day.`;
};

const linesOf = (changes: PlanChanges, language: Language, rows: number): string[] => [
  counts(changes, language),
  ...(rows > MOST_ROWS
    ? [
        language === 'fr'
          ? `Les ${MOST_ROWS} premières sur ${rows} sont ci-dessous.`
          : `The first ${MOST_ROWS} of ${rows} are below.`,
      ]
    : []),
];

const FIGURES = [
  { id: 'visits', label: { fr: 'Visites', en: 'Visits' } },
  { id: 'workMinutes', label: { fr: 'Temps terrain (min)', en: 'Field time (min)' } },
  { id: 'driveMinutes', label: { fr: 'Route (min)', en: 'Driving (min)' } },
  { id: 'km', label: { fr: 'km', en: 'km' } },
  { id: 'euros', label: { fr: 'Coût (€ HT)', en: 'Cost (€ excl. tax)' } },
] as const satisfies readonly { id: keyof PlanFiguresInEuros; label: Record<Language, string> }[];

const figuresOf = ({ before, after }: PlanChanges, language: Language): KeyFigure[] => {
  const shown = (n: number): string => Math.round(n).toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB');
  return FIGURES.map(({ id, label }) => ({
    label: label[language],
    value: Math.round(after[id]) - Math.round(before[id]),
    numberFormat: SIGNED,
    note:
      language === 'fr'
        ? `avant ${shown(before[id])}, maintenant ${shown(after[id])}`
        : `before ${shown(before[id])}, now ${shown(after[id])}`,
  }));
};

const columnsOf = ({ accounts, language }: ToursResult): readonly ColumnSpec<Row>[] => {
  const C = CHANGE_COLUMNS;
  return [
    { name: C.account, numberFormat: '@', of: ({ account }) => accountName(accounts, account) },
    { name: C.town, numberFormat: '@', of: ({ account }) => textAt(accounts.texts.town, account) },
    { name: C.change, numberFormat: '@', of: ({ change }) => CHANGE_WORDS[change][language] },
    { name: C.fromRep, numberFormat: '@', of: ({ from }) => from?.rep ?? '' },
    {
      ...{ name: C.fromDay, numberFormat: dayFormat('dd/mm', language), align: 'Center' },
      of: ({ from }) => from?.day ?? '',
    },
    {
      ...{ name: C.fromTime, numberFormat: 'hh:mm', align: 'Center' },
      of: ({ from }) => (from ? from.begins / SECONDS_A_DAY : ''),
    },
    { name: C.toRep, numberFormat: '@', of: ({ to }) => to?.rep ?? '' },
    {
      ...{ name: C.toDay, numberFormat: dayFormat('dd/mm', language), align: 'Center' },
      of: ({ to }) => to?.day ?? '',
    },
    {
      ...{ name: C.toTime, numberFormat: 'hh:mm', align: 'Center' },
      of: ({ to }) => (to ? to.begins / SECONDS_A_DAY : ''),
    },
  ];
};

const NOTHING_BEFORE = {
  fr: 'Aucune tournée dans ces semaines avant ce plan.',
  en: 'No tours in these weeks before this plan.',
} as const;

/** Where no tours stood before there is none, unless the sheet has the part of another run. */
export const changesSection = (result: ToursResult, standing: ReadonlySet<string>): ReportSection[] => {
  const { changes, language, task } = result;
  if (!changes)
    return standing.has('changes')
      ? [
          {
            ...{ id: 'changes', heading: HEADINGS[task][language] },
            lines: [{ text: NOTHING_BEFORE[language] }],
            table: tableOf<Row>([], columnsOf(result), language),
          },
        ]
      : [];
  const rows = rowsOf(changes);
  return [
    {
      id: 'changes',
      heading: HEADINGS[task][language],
      lines: linesOf(changes, language, rows.length).map((text) => ({ text })),
      figures: figuresOf(changes, language),
      table: tableOf(rows.slice(0, MOST_ROWS), columnsOf(result), language),
    },
  ];
};

import { list } from './list';

/** Words of a header that say the unit, not the field: they are taken off before the words above are compared. */
export const UNIT_WORDS = list(`
    eur | euro | euros | keur | meur | usd | dollars | millions | million | thousands | milliers | mio |
    tsd | gbp | chf | cad`);

/** Words of a header that say the amount's tax. */
export const TAX_WORDS = {
  exclusive: list(`
    ht | hors taxe | hors taxes | net | netto | excl tax | excl vat | ex vat | netta | imponibile`),
  inclusive: list(`
    ttc | tvac | toutes taxes comprises | brutto | lordo | incl tax | incl vat | inc vat`),
} as const;

/** Words of a header that say the amount's period. */
export const PERIOD_WORDS = {
  last12Months: list(`
    12 mois | 12 derniers mois | 12m | ltm | ttm | last 12 months | rolling 12 | glissant |
    12 mois glissants`),
  yearToDate: list(`
    cumul | cumule | ytd | year to date | a date | en cours | a ce jour | current year | annee en cours |
    lfd jahr | to date`),
} as const;

/** Words of an amount's header that say it counts something else than money. */
export const NOT_MONEY_WORDS = list(`
    entree | entrees | visiteur | visiteurs | visitors | frequentation | admissions | attendance |
    besucher | ingressi | volume | volumes | quantite | quantity | unites | units | pieces | tonnes | kg |
    litres | m2 | m3 | kw | mwh | mmbtu | nuitees | couverts | lits`);

/** Words of a margin column's header that say how it is counted. */
export const MARGIN_WORDS = {
  markUp: ['mark up', 'markup', 'sur cout', 'sur achat', 'on cost', 'aufschlag'],
  coefficient: ['coef', 'coefficient', 'coeff'],
} as const;

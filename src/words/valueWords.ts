/** Words found in cells, all in normalised form: lower case, no accents, single blanks. Data only. */
import { list } from './list';

/** Cells that say "no value", in any column. */
export const MISSING_WORDS = list(`
    - | -- | --- | – | — | . | .. | ... | ? | ?? | null | (null) | <null> | nan | n/a | #n/a | n.a. |
    n.a | not available | non disponible | indisponible | n.c. | n.c | n/c | non communique |
    non renseigne | n.d. | n.d | n/d | nd. | a renseigner | tbd | k.a. | keine angabe | non disponibile |
    no disponible | (vide) | (blank)`);

/** Cells that say "no value" where a number or a date is due; in a text column they may be names ("NA" = North America). */
export const MISSING_NUMBER_WORDS = list(`
    na | (na) | nc | nd | ns | none | neant | aucun | aucune | unknown | inconnu | inconnue | s.o. |
    sans objet | x | nil | jamais | never | vide | blank`);

/** Currency signs and codes → ISO 4217. */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  $: 'USD',
  usd: 'USD',
  us$: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  chf: 'CHF',
  fr: 'CHF',
  cad: 'CAD',
  c$: 'CAD',
  ca$: 'CAD',
  '¥': 'JPY',
  jpy: 'JPY',
  mad: 'MAD',
  dh: 'MAD',
  xof: 'XOF',
  fcfa: 'XOF',
  tnd: 'TND',
  dzd: 'DZD',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  pln: 'PLN',
  brl: 'BRL',
  r$: 'BRL',
  inr: 'INR',
};

/** Words after a number that multiply it. "m" is a million beside money (M€, $m). */
export const SCALE_WORDS: Readonly<Record<string, number>> = {
  k: 1e3,
  mille: 1e3,
  milliers: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  tsd: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  milioni: 1e6,
  millones: 1e6,
  md: 1e9,
  mds: 1e9,
  mrd: 1e9,
  b: 1e9,
  bn: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  billion: 1e9,
  billions: 1e9,
  milliarden: 1e9,
  miliardi: 1e9,
};

/** First letters of month names → month; the longest that fits wins. French, English, German, Italian, Spanish. */
export const MONTH_PREFIXES: Readonly<Record<string, number>> = {
  jan: 1,
  gen: 1,
  ene: 1,
  feb: 2,
  fev: 2,
  mar: 3,
  mrz: 3,
  apr: 4,
  avr: 4,
  abr: 4,
  mai: 5,
  may: 5,
  mag: 5,
  jun: 6,
  juin: 6,
  giu: 6,
  jul: 7,
  juil: 7,
  lug: 7,
  aug: 8,
  aou: 8,
  ago: 8,
  sep: 9,
  set: 9,
  oct: 10,
  okt: 10,
  ott: 10,
  nov: 11,
  dec: 12,
  dez: 12,
  dic: 12,
};

/** A cell that names a row of totals, alone or followed by what is totalled. */
export const TOTAL_WORDS = list(`
    total | totals | totaux | total general | total generale | grand total | sous-total | sous total |
    soustotal | subtotal | sub total | sub-total | somme | summe | gesamt | gesamtsumme | gesamtergebnis |
    zwischensumme | ergebnis | insgesamt | totale | totale complessivo | subtotale | somma | suma |
    total geral | ensemble | cumul | overall | overall total | all | average | moyenne | mean |
    mittelwert | media | promedio | total clients | total comptes | total ht | total ttc | total france |
    total mois | total annee | report | a reporter | общии итог | итого | total contract value`);

/** Values of a status column. */
export const STATUS_WORDS = {
  client: list(`
    client | cliente | clients | customer | customers | existing customer | kunde | actif | active |
    client actif | active customer | c | cl | existant | fidele | won`),
  prospect: list(`
    prospect | prospects | lead | leads | prospection | interessent | p | potentiel | opportunity |
    opportunite | prospecting | prospect chaud | prospect froid | nouveau prospect | target`),
  suspect: list(`
    suspect | suspects | s | cible | a qualifier | cold lead | non qualifie | unqualified`),
  inactive: list(`
    inactif | inactive | inactifs | dormant | dormants | perdu | lost | ancien client | former customer |
    ex-client | inaktiv | a reactiver | churned | endormi | i`),
  excluded: list(`
    exclu | exclue | excluded | ferme | fermee | closed | liquidation | liquide | radie | radiee |
    ne pas visiter | do not visit | blacklist | bloque | blocked | redressement | cesse | cessation |
    insolvent | liquidation judiciaire`),
} as const;

/** Values of a typology column. */
export const TYPOLOGY_WORDS = {
  key: list(`
    grand compte | grands comptes | gc | grand | key account | key accounts | key | ka | compte cle |
    comptes cles | compte strategique | strategique | strategic | grosskunde | grand groupe |
    a grand compte | major account | majeur`),
  small: list(`
    petit compte | petits comptes | pc | petit | small account | small | pme | tpe | smb | sme |
    standard | kleinkunde | moyen | moyen compte | autre | other | petit/moyen compte`),
} as const;

/** Words that end or begin a company's name. */
export const LEGAL_FORMS = list(`
    sa | sas | sasu | sarl | eurl | sci | snc | scop | scea | earl | gaec | ets | etablissements | inc |
    incorporated | corp | corporation | co | company | llc | ltd | limited | lp | llp | plc | ltee |
    gmbh | ag | kg | ohg | ug | mbh | spa | srl | sl | slu | bv | nv | oy | ab | as | group | groupe |
    holding | holdings | associates | partners | enr | societe | entreprise | entreprises |
    international`);

/** Country names, as filled in by people; enough to tell a column of countries from one of towns. */
export const COUNTRY_WORDS = list(`
    france | belgique | belgium | suisse | switzerland | schweiz | luxembourg | allemagne | germany |
    deutschland | italie | italy | italia | espagne | spain | espana | portugal | royaume-uni |
    royaume uni | united kingdom | uk | angleterre | irlande | ireland | pays-bas | netherlands |
    autriche | austria | osterreich | danemark | denmark | suede | sweden | norvege | norway | finlande |
    finland | pologne | poland | etats-unis | etats unis | usa | us | united states |
    united states of america | canada | mexico | mexique | bresil | brazil | argentina | argentine |
    venezuela | australia | australie | japan | japon | china | chine | india | inde | maroc | morocco |
    tunisie | tunisia | algerie | senegal | monaco | philippines | singapore | fr | be | ch | de | it |
    es | gb`);

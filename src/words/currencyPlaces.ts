import { list } from './list';

/** Countries that do not pay in euros, normalised (lower case, no accents), by their currency. */
export const COUNTRIES_BY_CURRENCY: Readonly<Record<string, readonly string[]>> = {
  USD: list(`us | usa | u.s.a. | united states | united states of america | etats unis | etats-unis`),
  GBP: list(`uk | gb | united kingdom | great britain | royaume uni | royaume-uni | england | angleterre`),
  CHF: list(`ch | suisse | switzerland | schweiz | svizzera`),
  CAD: list(`canada`),
  SEK: list(`suede | sweden`),
  NOK: list(`norvege | norway`),
  DKK: list(`danemark | denmark`),
  PLN: list(`pologne | poland`),
  JPY: list(`japon | japan`),
  MAD: list(`maroc | morocco`),
  TND: list(`tunisie | tunisia`),
  DZD: list(`algerie | algeria`),
  XOF: list(`senegal`),
  INR: list(`inde | india`),
  BRL: list(`bresil | brazil`),
};

/** Header of a column of American states, and what stands in it. */
export const STATE_HEADERS = list(`state | states | us state | state code | hq state | etat`);
export const US_STATES = list(`
    al | ak | az | ar | ca | co | ct | de | fl | ga | hi | id | il | in | ia | ks | ky | la | me | md |
    ma | mi | mn | ms | mo | mt | ne | nv | nh | nj | nm | ny | nc | nd | oh | ok | or | pa | ri | sc |
    sd | tn | tx | ut | vt | va | wa | wv | wi | wy | dc | pr`);

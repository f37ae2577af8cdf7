/** Number formats in the currency the user confirmed: figures in dollars never stand beside a euro sign (method R3). */
const EURO = '"€"';

const signOf = (currency: string): string => {
  const parts = new Intl.NumberFormat('fr', {
    ...{ style: 'currency', currency, currencyDisplay: 'narrowSymbol' },
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
};

/** The format with the sign of the currency in the euro's place; euros, and amounts that are no money, as they are. */
export const inCurrency = (numberFormat: string, currency: string): string =>
  /^[A-Z]{3}$/.test(currency) && currency !== 'EUR'
    ? numberFormat.replace(EURO, `"${signOf(currency)}"`)
    : numberFormat;

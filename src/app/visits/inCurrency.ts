/** Number formats in the currency the user confirmed: figures in dollars never stand beside a euro sign (method R3). */
const EURO = '"€"';

const signOf = (currency: string): string => {
  const parts = new Intl.NumberFormat('fr', {
    ...{ style: 'currency', currency, currencyDisplay: 'narrowSymbol' },
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
};

/** The format with the sign of the currency in the euro's place; without a sign where it is no money. */
export const inCurrency = (numberFormat: string, currency: string): string => {
  if (currency === 'none') return numberFormat.replace(` ${EURO}`, '');
  return /^[A-Z]{3}$/.test(currency) && currency !== 'EUR'
    ? numberFormat.replace(EURO, `"${signOf(currency)}"`)
    : numberFormat;
};

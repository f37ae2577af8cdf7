/**
 * Amounts that know whether VAT is in them: calculations run without it (method R12), the published reference carries
 * it. A brand, because a wrapper object per amount would not fit a million accounts and a comment stops nobody.
 */
declare const taxBasis: unique symbol;

export type EurosExclTax = number & { readonly [taxBasis]: 'exclusive' };
export type EurosInclTax = number & { readonly [taxBasis]: 'inclusive' };

/** Says that an amount is without VAT (HT). */
export const exclTax = (euros: number): EurosExclTax => euros as EurosExclTax;
/** Says that an amount includes VAT (TTC). */
export const inclTax = (euros: number): EurosInclTax => euros as EurosInclTax;

/** TTC → HT: 150 € at 20 % → 125 €. `vatRate` is a share, 0 or more. */
export const withoutVat = (euros: EurosInclTax, vatRate: number): EurosExclTax =>
  exclTax(euros / (1 + vatRate));

/** HT → TTC. */
export const withVat = (euros: EurosExclTax, vatRate: number): EurosInclTax => inclTax(euros * (1 + vatRate));

import { SUMMARY_LACKS } from '../../words/summaryWords';
import type { Bilingual } from '../../words/language';
import type { MoneyReport } from '../commercialReportTypes';

type Money = Pick<MoneyReport, 'currency' | 'isConfirmed' | 'blank'>;

/** What is to be said of amounts that are not plainly euros (method R3); null where they are. */
export const moneyNote = ({ currency, isConfirmed, blank }: Money): Bilingual | null => {
  if (blank) return SUMMARY_LACKS[blank];
  if (currency === 'none') return SUMMARY_LACKS.neverMoney;
  if (currency === 'EUR') return null;
  if (currency === 'unknown') return isConfirmed ? null : SUMMARY_LACKS.unknownCurrency;
  return SUMMARY_LACKS.confirmedCurrency;
};

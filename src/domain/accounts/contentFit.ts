/**
 * How well a column's content agrees with each field, 0–1; 0 is a veto whatever the header says.
 * Judged apart from the header, so that the two can contradict each other.
 */
import type { FieldId } from '../../words/fields';
import type { ColumnProfile } from './columnProfile';
import type { HelperId } from './types';

type Fit = (profile: ColumnProfile) => number;

const when = (holds: boolean, fit: number): number => (holds ? fit : 0);
const isTextual = (p: ColumnProfile): boolean => p.wordShare >= 0.5 && p.emailShare < 0.3 && p.urlShare < 0.3;
const isNumeric = (p: ColumnProfile): boolean => p.numberShare >= 0.5 && p.dateShare < 0.5;
const isMostlyWhole = (p: ColumnProfile): boolean => p.integerShare >= 0.9;

const nameFit: Fit = (p) => {
  if (!isTextual(p) || p.meanLength > 80 || p.phoneShare > 0.5) return 0;
  const base = p.wordShare >= 0.8 ? 0.75 : 0.5;
  return Math.min(1, base + 0.25 * Math.min(1, p.legalFormShare * 4) + when(p.distinctShare > 0.8, 0.15));
};

const idFit: Fit = (p) => {
  if (
    p.dateShare > 0.3 ||
    p.emailShare > 0.3 ||
    p.meanWords > 3 ||
    (isNumeric(p) && (!isMostlyWhole(p) || p.negativeShare > 0))
  )
    return 0;
  return p.fillShare < 0.5 ? 0.3 : p.distinctShare > 0.95 ? 1 : 0.75;
};

const amountFit: Fit = (p) => {
  if (!isNumeric(p) || p.hasPercent || p.maximum <= 0) return 0;
  if (p.isSequence || (p.yearShare > 0.95 && p.filled > 3)) return 0.2;
  if (p.maximum <= 1) return 0.2;
  return p.numberShare >= 0.8 ? 1 : 0.7;
};

const rateFit: Fit = (p) =>
  when(p.numberShare >= 0.5 && p.minimum >= -1000 && p.maximum <= 1000, p.maximum <= 100 ? 1 : 0.5);
const countFit: Fit = (p) => when(isNumeric(p) && isMostlyWhole(p) && p.minimum >= 0, p.isSequence ? 0.3 : 1);
/** Nobody has a thousand orders at least with every customer, nor hundreds of customers without two alike: these are numbers of orders. */
const areOrderNumbers = (p: ColumnProfile): boolean =>
  (p.minimum >= 1000 && p.distinctCount >= 10) || (p.filled >= 200 && p.distinctShare > 0.95);
const orderCountFit: Fit = (p) => Math.min(countFit(p), areOrderNumbers(p) ? 0.3 : 1);
const dateFit: Fit = (p) =>
  p.dateShare >= 0.5 ? 1 : when(p.numberShare > 0.5 && p.serialDayShare > 0.9 && isMostlyWhole(p), 0.6);
const textFit: Fit = (p) =>
  when(p.filled > 0 && p.dateShare < 0.5 && p.emailShare < 0.5, p.wordShare > 0.5 ? 1 : 0.5);
const labelFit: Fit = (p) => when(p.wordShare >= 0.5 && p.meanLength <= 60 && p.emailShare < 0.3, 1);
const placeFit: Fit = (p) => when(isTextual(p) && p.meanLength <= 40, p.countryShare > 0.6 ? 0.4 : 1);
/** A few wrong cells do not make degrees something else; metres do. */
const coordinateFit = (p: ColumnProfile, withinShare: number): number =>
  when(p.numberShare >= 0.5 && withinShare >= 0.8, p.integerShare < 0.5 ? 1 : 0.5);

export const CONTENT_FITS: Readonly<Record<FieldId | HelperId, Fit>> = {
  id: idFit,
  name: nameFit,
  status: (p) => when(p.statusShare >= 0.5, Math.min(1, 0.4 + 0.6 * p.statusShare)),
  typology: (p) => when(p.typologyShare >= 0.5, p.typologyShare),
  turnover: amountFit,
  previousTurnover: amountFit,
  potential: amountFit,
  margin: (p) => when(isNumeric(p) && !p.hasPercent, p.maximum <= 1 && p.minimum >= -1 ? 0.3 : 1),
  marginRate: rateFit,
  orders: orderCountFit,
  lastOrder: dateFit,
  lastVisit: dateFit,
  visits: (p) => when((countFit(p) > 0 && p.maximum <= 1000) || p.frequencyShare >= 0.3, 1),
  visitsMade: (p) => when(countFit(p) > 0 && p.maximum <= 1000, 1),
  rep: (p) =>
    when(
      p.filled > 0 &&
        p.dateShare < 0.3 &&
        p.emailShare < 0.8 &&
        p.meanLength <= 60 &&
        (p.wordShare > 0.5 || isMostlyWhole(p)),
      p.distinctCount <= Math.max(30, p.filled * 0.3) ? 1 : 0.6,
    ),
  category: labelFit,
  productFamilies: (p) => when(countFit(p) > 0 && p.maximum <= 10_000, 1),
  appetite: (p) => when(p.numberShare >= 0.5 && p.minimum >= 0 && p.maximum <= 100, 1),
  satisfaction: (p) => when(p.numberShare >= 0.5 && p.minimum >= -100 && p.maximum <= 100, 1),
  address: (p) => when(isTextual(p) || p.digitShare > 0.5, p.digitShare > 0.3 ? 1 : 0.7),
  postcode: (p) =>
    when(
      p.postcodeShare >= 0.4 || (p.digitShare > 0.6 && p.meanLength <= 10),
      p.postcodeShare >= 0.7 ? 1 : 0.7,
    ),
  town: placeFit,
  country: (p) => when(p.wordShare >= 0.5 && p.meanLength <= 40, p.countryShare >= 0.5 ? 1 : 0.6),
  latitude: (p) => coordinateFit(p, p.within90Share),
  longitude: (p) => coordinateFit(p, p.within180Share),
  phone: (p) =>
    when(
      p.phoneShare >= 0.3 || (p.digitShare > 0.7 && p.meanLength >= 6 && p.meanLength <= 30),
      p.phoneShare >= 0.7 ? 1 : 0.6,
    ),
  email: (p) => when(p.emailShare >= 0.5, 1),
  employees: (p) =>
    when(
      (isNumeric(p) && p.minimum >= 0) || (p.digitShare > 0.5 && p.meanLength < 40),
      isMostlyWhole(p) ? 1 : 0.5,
    ),
  sector: textFit,
  group: labelFit,
  objective: amountFit,
  payment: (p) => when(p.filled > 0 && p.emailShare < 0.3, 0.8),
  projectDate: (p) => when(p.dateShare >= 0.3 || p.serialDayShare > 0.9, 1),
  openingHours: (p) => when(p.filled > 0 && p.dateShare < 0.5 && p.emailShare < 0.3, 1),
  visitDays: (p) => when(p.filled > 0 && p.dateShare < 0.5 && p.numberShare < 0.5, 1),
  closures: (p) => when(p.filled > 0 && p.emailShare < 0.3, 1),
  visitFrom: dateFit,
  visitUntil: dateFit,
  visitMinutes: (p) => when(isNumeric(p) && p.minimum >= 0 && p.maximum <= 1440, 1),
  skills: (p) => when(p.wordShare >= 0.5 && p.meanLength <= 80, 1),
  year: (p) => when(p.yearShare >= 0.9 || (p.dateShare < 0.2 && p.minimum >= 1900 && p.maximum <= 2100), 1),
  quantity: (p) => when(isNumeric(p), 1),
  unitPrice: (p) => when(isNumeric(p) && p.maximum > 0, 1),
  discount: rateFit,
  orderId: (p) => when(p.filled > 0 && p.dateShare < 0.3, 1),
  firstName: (p) => when(isTextual(p) && p.meanLength <= 40, 1),
  lastName: (p) => when(isTextual(p) && p.meanLength <= 40, 1),
};

/** What content alone makes likely, under a header that says nothing or something else. */
export const contentOnlyFit = (
  p: ColumnProfile,
): { readonly field: FieldId; readonly fit: number } | null => {
  if (p.emailShare >= 0.8) return { field: 'email', fit: 0.75 };
  const looksLikeNames =
    p.sampled >= 8 &&
    p.fillShare > 0.95 &&
    p.wordShare > 0.9 &&
    p.distinctShare > 0.95 &&
    p.meanLength >= 4 &&
    p.meanLength <= 40 &&
    p.meanWords <= 6 &&
    p.digitShare < 0.3 &&
    p.emailShare + p.urlShare === 0;
  if (looksLikeNames) return { field: 'name', fit: Math.min(0.6, 0.42 + p.legalFormShare) };
  return null;
};

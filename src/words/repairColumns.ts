import type { FieldId } from './fields';
import type { Bilingual } from './language';

/** Columns that hold a field's cells with the wrong ones mended, beside the user's own; recognised by these exact headers. */
export const REPAIR_COLUMNS = {
  name: { fr: 'DC Nom', en: 'DC Name' },
  turnover: { fr: 'DC CA', en: 'DC Turnover' },
  previousTurnover: { fr: 'DC CA N-1', en: 'DC Previous turnover' },
  potential: { fr: 'DC Potentiel', en: 'DC Potential' },
  margin: { fr: 'DC Marge', en: 'DC Margin' },
  orders: { fr: 'DC Commandes', en: 'DC Orders' },
  lastOrder: { fr: 'DC Dernière commande', en: 'DC Last order' },
  lastVisit: { fr: 'DC Dernière visite', en: 'DC Last visit' },
  rep: { fr: 'DC Commercial', en: 'DC Rep' },
  category: { fr: 'DC Catégorie', en: 'DC Category' },
  address: { fr: 'DC Adresse', en: 'DC Address' },
  postcode: { fr: 'DC Code postal', en: 'DC Postcode' },
  phone: { fr: 'DC Téléphone', en: 'DC Phone' },
  town: { fr: 'DC Ville', en: 'DC Town' },
  country: { fr: 'DC Pays', en: 'DC Country' },
  latitude: { fr: 'DC Latitude', en: 'DC Latitude' },
  longitude: { fr: 'DC Longitude', en: 'DC Longitude' },
  employees: { fr: 'DC Effectif', en: 'DC Employees' },
  sector: { fr: 'DC Secteur', en: 'DC Sector' },
  group: { fr: 'DC Groupe', en: 'DC Group' },
  objective: { fr: 'DC Objectif', en: 'DC Objective' },
  projectDate: { fr: 'DC Date de projet', en: 'DC Project date' },
} as const satisfies Partial<Record<FieldId, Bilingual>>;
export type RepairableField = keyof typeof REPAIR_COLUMNS;
export const REPAIRABLE_FIELDS = Object.keys(REPAIR_COLUMNS) as readonly RepairableField[];

export const isRepairable = (field: string): field is RepairableField => Object.hasOwn(REPAIR_COLUMNS, field);

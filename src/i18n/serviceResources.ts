import type { Language } from '../words/language';
import { services as servicesEn } from './en/services';
import { services as servicesFr } from './fr/services';

/** What is said of online services: it comes with the place *Tournées*. */
export const SERVICE_RESOURCES = { fr: servicesFr, en: servicesEn } satisfies Record<Language, unknown>;

import type { Failure } from '../../../domain/result';
import type { ServiceUseReport } from '../../serviceReportTypes';
import type { Sentences } from '../../sentences';
import type { Language } from '../../../words/language';
import type { Answered } from '../../servicesPort';
import type { Choice, ServiceRole } from './chooseServices';
import { serviceName } from './chooseServices';

/** What a run asked of a service and got. */
export interface ServiceUse {
  readonly role: ServiceRole;
  readonly service: string;
  readonly host: string;
  /** `notAllowed`: named in the workbook, and nothing was sent. */
  readonly state: 'used' | 'partial' | 'notAllowed';
  /** Addresses, legs or visits. */
  readonly asked: number;
  readonly answered: number;
  readonly shortfall: Failure | null;
}

export const notAllowed = ({ role, service, host }: Choice): ServiceUse => ({
  ...{ role, service, host, state: 'notAllowed', asked: 0, answered: 0 },
  shortfall: null,
});

export const usedService = (
  { role, service, host }: Choice,
  counts: { readonly asked: number; readonly answered: number },
  { shortfall }: Pick<Answered<unknown>, 'shortfall'>,
): ServiceUse => ({
  ...{ role, service, host, ...counts, shortfall },
  state: counts.answered < counts.asked ? 'partial' : 'used',
});

const ROLE_WORDS = {
  geocoder: { fr: 'Adresses', en: 'Addresses' },
  roads: { fr: 'Temps de route', en: 'Road times' },
  engine: { fr: 'Moteur', en: 'Engine' },
} as const;

const ANSWERED_WORDS = {
  geocoder: { fr: 'adresses situées', en: 'addresses placed' },
  roads: { fr: 'trajets mesurés', en: 'legs measured' },
  engine: { fr: 'visites placées', en: 'visits placed' },
} as const;

const INSTEAD = {
  geocoder: {
    fr: 'les autres sont au centre de leur commune.',
    en: 'the others are in the middle of their town.',
  },
  roads: { fr: 'les autres sont estimés à vol d’oiseau.', en: 'the others are estimated as the crow flies.' },
  engine: { fr: 'les autres sont dans DC Non planifiées.', en: 'the others are in DC Unplanned.' },
} as const;

/** "Temps de route : OSRM (routes.example.fr), 812 trajets mesurés sur 840 ; les autres sont estimés à vol d’oiseau." */
export const serviceSentence = (use: ServiceUse, language: Language, sentences: Sentences): string => {
  const { role, host, state, asked, answered, shortfall } = use;
  const isFrench = language === 'fr';
  const who = `${ROLE_WORDS[role][language]}${isFrench ? ' : ' : ': '}${serviceName(role, use.service, language)} (${host})`;
  if (state === 'notAllowed')
    return isFrench
      ? `${who} n’est pas autorisé sur ce poste : rien ne lui a été envoyé.`
      : `${who} is not allowed on this machine: nothing was sent to it.`;
  const words = ANSWERED_WORDS[role][language];
  const [had, wanted] = [answered, asked].map((count) => count.toLocaleString(isFrench ? 'fr-FR' : 'en-GB'));
  const counted = isFrench ? `${had} ${words} sur ${wanted}` : `${had} ${words} of ${wanted}`;
  if (state === 'used') return `${who}, ${counted}.`;
  const why = shortfall === null ? '' : ` ${sentences.failure(shortfall, language)}`;
  return `${who}, ${counted}${isFrench ? ' ; ' : '; '}${INSTEAD[role][language]}${why}`;
};

export const serviceReport = (
  use: ServiceUse,
  language: Language,
  sentences: Sentences,
): ServiceUseReport => ({
  ...{ role: use.role, service: use.service, host: use.host, state: use.state },
  ...{ asked: use.asked, answered: use.answered },
  code: use.shortfall?.code ?? null,
  message: serviceSentence(use, language, sentences),
});

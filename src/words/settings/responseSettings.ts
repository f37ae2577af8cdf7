import { answers } from './entries';
import type { Bilingual } from '../language';

const UNIT: Bilingual = { fr: 'indice du CA', en: 'turnover index' };

const response = (kind: Bilingual, fallback: readonly number[]) =>
  answers(fallback, {
    label: { fr: `Réponse aux visites : ${kind.fr}`, en: `Response to visits: ${kind.en}` },
    unit: UNIT,
    why: {
      fr: 'CA sans visite, à la moitié, à la règle (100), à la moitié en plus, au maximum : vos cinq réponses, croissantes.',
      en: 'Turnover without visits, at half, at the rule (100), at half as many again, at most: your five answers, ascending.',
    },
  });

/** Five answers per class: what turnover would be at fewer and at more visits (response curves of the advised visits). */
export const RESPONSE_SETTINGS = {
  responseA: response({ fr: 'classe A', en: 'class A' }, [50, 80, 100, 108, 120]),
  responseB: response({ fr: 'classe B', en: 'class B' }, [60, 85, 100, 106, 115]),
  responseC: response({ fr: 'classe C', en: 'class C' }, [75, 92, 100, 103, 108]),
  responseD: response({ fr: 'classe D', en: 'class D' }, [90, 97, 100, 101, 102]),
  responseProspect: response({ fr: 'prospects', en: 'prospects' }, [5, 55, 100, 121, 150]),
} as const;

import type { NamedScenario, SettingValues } from '../../domain/settings/types';
import type { Language } from '../../words/language';
import { DEFAULT_SCENARIO_NAMES } from '../../words/settings/scenarioWords';

const MORE_FIELD = 0.1;

/** The questions a director asks first, from the settings in force: what stands in `DC Scénarios` before he writes any. */
export const startingScenarios = ({ fieldShare }: SettingValues, language: Language): NamedScenario[] => {
  const share = Math.min(1, Math.round((fieldShare + MORE_FIELD) * 100) / 100);
  const shown = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { style: 'percent' }).format(
    share,
  );
  const nameOf = (id: keyof typeof DEFAULT_SCENARIO_NAMES): string =>
    DEFAULT_SCENARIO_NAMES[id][language].replace('{{share}}', shown);
  const decisions = ['phone', 'reduce'] as const;
  return [
    { name: nameOf('field'), fieldShare: share },
    { name: nameOf('rep'), extraReps: 1 },
    { name: nameOf('fewerC'), visitsC: -1 },
    { name: nameOf('decided'), decisions },
    { name: nameOf('together'), fieldShare: share, decisions },
  ];
};

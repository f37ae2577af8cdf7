import type { VisitsReport } from '../../src/app/report';
import { whySentence } from '../../src/app/visits/scenarioSentences';
import type { Language } from '../../src/words/language';

/** One line per scenario: what it comes to beside today, and why. */
export const scenarioLines = ({ scenarios, money }: VisitsReport, language: Language): string[] => {
  const [today, ...others] = scenarios;
  if (!today) return [];
  const currency = money.isConfirmed ? money.currency : 'unknown';
  const colon = language === 'fr' ? ' :' : ':';
  return others.map(
    (scenario) => `${scenario.name}${colon} ${whySentence(scenario, today, { language, currency })}`,
  );
};

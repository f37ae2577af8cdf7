/** What `dcpilot help` prints: made from the tables the command line itself reads. */
import { EFFORTS } from '../../src/domain/tours/iterationBudget';
import { SETTINGS_SHEETS } from '../../src/app/settings/allSettings';
import { expectedText, valueText } from '../../src/domain/settings/valueText';
import { RESOURCES } from '../../src/i18n/resources';
import { FIELD_IDS } from '../../src/words/fields';
import type { Bilingual, Language } from '../../src/words/language';
import { SETTING_TOPICS } from '../../src/words/settings/catalogue';
import type { KindValue, SettingEntry } from '../../src/words/settings/entries';
import { RUN_OPTIONS } from '../../src/words/settings/runOptions';
import { COMMAND_FORMS, JOBS, OPTION_FORMS } from './commandForms';
import type { Job, OptionId } from './commandForms';
import type { HelpCommand } from './parseCommand';
import { FORMATS } from './solve/instance';

const WORDS = {
  usage: { fr: 'Usage', en: 'Usage' },
  commands: { fr: 'Commandes', en: 'Commands' },
  options: { fr: 'Options', en: 'Options' },
  example: { fr: 'Exemple', en: 'Example' },
  thisRun: { fr: 'Pour une exécution', en: 'For one run' },
  otherwise: { fr: 'sinon', en: 'otherwise' },
  solve: {
    fr: 'Résout une instance publiée de tournées, sans classeur.',
    en: 'Solves a published routing instance, without a workbook.',
  },
  more: {
    fr: 'Une commande en détail : dcpilot help COMMANDE. Les réglages : dcpilot help set. Les champs : dcpilot help map.',
    en: 'One command in full: dcpilot help COMMAND. The settings: dcpilot help set. The fields: dcpilot help map.',
  },
} as const satisfies Record<string, Bilingual>;

/** French puts a space before its colon. */
const titled = (title: Bilingual, language: Language): string =>
  language === 'fr' ? `${title.fr}\u00A0:` : `${title.en}:`;

const aligned = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([sign]) => sign.length)) + 2;
  return rows.map(([sign, means]) => `  ${sign.padEnd(width)}${means}`);
};

const SOLVE_FORM = `solve INSTANCE --format ${FORMATS.join('|')} --seconds S|--iterations N [--seed N] [--json FILE|-]`;

const overview = (language: Language): string[] => [
  `${titled(WORDS.usage, language)} dcpilot COMMAND FILE [OPTIONS]`,
  '',
  titled(WORDS.commands, language),
  ...aligned([
    ...JOBS.map((job) => [job, COMMAND_FORMS[job].does[language]] as const),
    ['solve', WORDS.solve[language]],
  ]),
  '',
  WORDS.more[language],
];

const CHOICES: Partial<Readonly<Record<OptionId, readonly string[]>>> = {
  effort: EFFORTS,
  sheets: SETTINGS_SHEETS,
};

const optionRow =
  (language: Language) =>
  (option: OptionId): readonly [string, string] => {
    const { sign, means } = OPTION_FORMS[option];
    const choices = CHOICES[option];
    return [sign, choices ? `${means[language]} (${choices.join(', ')})` : means[language]];
  };

const commandHelp = (job: Job, language: Language): string[] => {
  const { does, takes, options, example } = COMMAND_FORMS[job];
  return [
    `dcpilot ${job} ${takes}`,
    does[language],
    '',
    titled(WORDS.options, language),
    ...aligned(options.map(optionRow(language))),
    '',
    `${titled(WORDS.example, language)} dcpilot ${example}`,
  ];
};

const settingRow = (
  [key, entry]: readonly [string, SettingEntry<KindValue | null>],
  language: Language,
): readonly [string, string] => {
  const usual = valueText(entry.kind, entry.fallback);
  const means = [
    entry.label[language],
    `(${expectedText(entry.kind)}${usual === '' ? '' : `; ${WORDS.otherwise[language]} ${usual}`})`,
  ];
  return [key, means.join(' ')];
};

const settingsHelp = (language: Language): string[] =>
  [...SETTING_TOPICS, { name: WORDS.thisRun, settings: RUN_OPTIONS }].flatMap(({ name, settings }, at) => [
    ...(at === 0 ? [] : ['']),
    titled(name, language),
    ...aligned(
      (Object.entries(settings) as [string, SettingEntry<KindValue | null>][]).map((entry) =>
        settingRow(entry, language),
      ),
    ),
  ]);

const fieldsHelp = (language: Language): string[] =>
  aligned(FIELD_IDS.map((field) => [field, RESOURCES[language].fields[field]]));

/** The text of one help command, in its language. */
export const helpText = ({ about, language }: HelpCommand): string => {
  switch (about) {
    case undefined:
      return overview(language).join('\n');
    case 'set':
      return settingsHelp(language).join('\n');
    case 'map':
      return fieldsHelp(language).join('\n');
    case 'solve':
      return [`dcpilot ${SOLVE_FORM}`, WORDS.solve[language]].join('\n');
    default:
      return commandHelp(about, language).join('\n');
  }
};

import { LANGUAGES } from '../../src/words/language';
import { SETTING_KEYS } from '../../src/words/settings/catalogue';
import { COMMAND_FORMS, JOBS, OPTION_FORMS } from './commandForms';
import { helpText } from './helpText';
import { parseCommand } from './parseCommand';

const help = (...args: string[]): string => {
  const command = parseCommand(args);
  if (!command.ok || command.value.job !== 'help') throw new Error(JSON.stringify(command));
  return helpText(command.value);
};

/** Words of an example, quotes taken off as a shell does. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replaceAll(/["']/g, ''));

test('nothing, help and --help tell every command in one line each', () => {
  for (const language of LANGUAGES) {
    const text = help('help', '--lang', language);
    expect(help('--lang', language)).toBe(text);
    expect(help('--help', '--lang', language)).toBe(text);
    for (const job of JOBS) expect(text).toContain(COMMAND_FORMS[job].does[language]);
  }
});

test.each(JOBS)(
  'help %s tells the options it takes, and its example is a command that can be read',
  (job) => {
    const { options, example } = COMMAND_FORMS[job];
    expect(help('help', job)).toBe(help(job, '--help'));
    for (const option of options) expect(help('help', job)).toContain(OPTION_FORMS[option].sign);
    expect(parseCommand(wordsOf(example))).toMatchObject({ ok: true, value: { job } });
  },
);

test('help set names every setting, help map every field, in both languages', () => {
  for (const key of SETTING_KEYS) expect(help('help', 'set')).toMatch(new RegExp(`^  ${key} `, 'm'));
  expect(help('help', 'map', '--lang', 'en')).toMatch(/^ {2}turnover +Turnover$/m);
  expect(help('help', 'map')).toMatch(/^ {2}turnover +Chiffre d’affaires$/m);
});

test('what is no command has no help', () => {
  expect(parseCommand(['help', 'nope'])).toMatchObject({ ok: false, failure: { code: 'USAGE' } });
});

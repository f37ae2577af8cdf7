import { jobNamed, jsonTarget, parseCommand } from './parseCommand';

const parsed = (...args: string[]) => {
  const command = parseCommand(args);
  if (!command.ok) throw new Error(JSON.stringify(command.failure));
  return command.value;
};
const refused = (...args: string[]) => {
  const command = parseCommand(args);
  return command.ok ? 'accepted' : `${command.failure.code}: ${command.failure.details['reason']}`;
};

test('a job on a file with all its options', () => {
  const command = parsed(
    'score',
    'a.csv',
    '--sheet',
    'Clients',
    '--out',
    'b.xlsx',
    '--lang',
    'en',
    '--map',
    'turnover=entrées 2022',
    '--map',
    'name=',
    '--set',
    'date=2025-12-31',
    '--json',
    '-',
  );
  expect(command).toEqual({
    job: 'score',
    file: 'a.csv',
    sheet: 'Clients',
    out: 'b.xlsx',
    language: 'en',
    isLanguageChosen: true,
    mapping: { turnover: 'entrées 2022', name: '' },
    settings: { date: '2025-12-31' },
    json: '-',
  });
});

test('French is the language when none is asked for', () => {
  expect(parsed('inspect', 'a.xlsx')).toMatchObject({ language: 'fr', isLanguageChosen: false });
});

test('a mapped header may hold an equals sign', () => {
  expect(parsed('inspect', 'a.xlsx', '--map', 'name=a=b')).toMatchObject({ mapping: { name: 'a=b' } });
});

test('a formula is taken as it is', () => {
  expect(parsed('eval', '=DCREPS(60000;60;1000;1)')).toMatchObject({
    job: 'eval',
    formula: '=DCREPS(60000;60;1000;1)',
  });
  expect(parsed('eval', '=SUM(A1:A3)', 'a.xlsx', '--sheet', 'X')).toMatchObject({
    file: 'a.xlsx',
    sheet: 'X',
  });
});

test.each([
  [['plan', 'a.csv'], 'USAGE: plan'],
  [['score'], 'USAGE: score FILE'],
  [['score', 'a.csv', 'b.csv'], 'USAGE: score FILE'],
  [['score', 'a.csv', '--map', 'turnover'], 'USAGE: --map turnover'],
  [['score', 'a.csv', '--map', 'revenue=CA'], 'USAGE: --map revenue'],
  [['score', 'a.csv', '--lang', 'de'], 'USAGE: --lang de'],
  [['score', 'a.csv', '--out', 'b.csv'], 'USAGE: --out b.csv'],
  [['inspect', 'a.csv', '--out', 'b.xlsx'], 'USAGE: inspect --out'],
  [['eval'], "USAGE: eval '=…' [FILE]"],
])('%j is refused', (args, expected) => {
  expect(refused(...args)).toBe(expected);
});

test('an unknown option is wrong usage', () => {
  expect(refused('score', 'a.csv', '--colour', 'red')).toMatch(/^USAGE: .*--colour/);
});

test('the job and the place for the report are known even when the rest is not', () => {
  expect(jobNamed(['score', '--nope'])).toBe('score');
  expect(jsonTarget(['score', '--nope', '--json', '-'])).toBe('-');
  expect(jsonTarget(['score', '--json=x.json'])).toBe('x.json');
  expect(jsonTarget(['score'])).toBeUndefined();
});

test('handoff says whose tour, takeback which file came back', () => {
  expect(parseCommand(['handoff', 'a.xlsx', '--rep', 'Martin', '--out', 'martin.xlsx'])).toMatchObject({
    ok: true,
    value: { job: 'handoff', rep: 'Martin', out: 'martin.xlsx' },
  });
  expect(parseCommand(['takeback', 'a.xlsx', '--from', 'martin.xlsx'])).toMatchObject({
    ok: true,
    value: { job: 'takeback', returned: 'martin.xlsx' },
  });
  for (const wrong of [
    ['takeback', 'a.xlsx'],
    ['tours', 'a.xlsx', '--rep', 'Martin'],
    ['takeback', 'a.xlsx', '--from', 'b.xlsx', '--weeks', '2'],
    ['handoff', 'a.xlsx', '--from', '2026-01-01'],
  ])
    expect(parseCommand(wrong)).toMatchObject({ ok: false, failure: { code: 'USAGE' } });
});

test('scenarios are named, and belong to visits and settings', () => {
  const texts = ['60 % terrain: fieldShare=60%; visitsC=-1', 'Un de plus : extraReps=1'];
  const args = texts.flatMap((text) => ['--scenario', text]);
  const scenarios = [
    { name: '60 % terrain', changes: { fieldShare: '60%', visitsC: '-1' } },
    { name: 'Un de plus', changes: { extraReps: '1' } },
  ];
  for (const job of ['visits', 'settings'])
    expect(parseCommand([job, 'a.xlsx', ...args])).toMatchObject({ ok: true, value: { scenarios } });
  expect(refused('score', 'a.xlsx', ...args)).toBe('USAGE: score --scenario');
  expect(refused('visits', 'a.xlsx', '--scenario', 'x: extraReps')).toBe('USAGE: --scenario extraReps');
});

test('the assistant’s list goes out with handoff and comes back with agenda', () => {
  expect(parseCommand(['handoff', 'a.xlsx', '--assistant', '--out', 'calls.xlsx'])).toMatchObject({
    ok: true,
    value: { job: 'handoff', to: 'assistant', out: 'calls.xlsx' },
  });
  expect(parseCommand(['agenda', 'a.xlsx', '--from', 'calls.xlsx'])).toMatchObject({
    ok: true,
    value: { job: 'agenda', returned: 'calls.xlsx' },
  });
});

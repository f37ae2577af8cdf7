import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..');

test('imports go one way only', () => {
  const printed = execFileSync('npx', ['depcruise', 'src', 'workbench', '--output-type', 'err-long'], {
    encoding: 'utf8',
    cwd: root,
  });
  expect(printed).toContain('no dependency violations found');
}, 120_000);

test('no commercial spreadsheet package is installed', () => {
  expect(existsSync(path.join(root, 'node_modules/@univerjs-pro'))).toBe(false);
});

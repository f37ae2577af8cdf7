import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DATA, hasData } from './openPicture';

interface ExpectedSheet {
  readonly name: string;
  readonly state: string;
  readonly dim: string;
  readonly tables?: Readonly<Record<string, string>>;
  readonly annotated?: Readonly<Record<string, readonly string[]>>;
}

const read = (): Readonly<Record<string, { readonly sheets?: readonly ExpectedSheet[] }>> =>
  hasData
    ? (JSON.parse(readFileSync(resolve(DATA, 'expected/workbooks.json'), 'utf8')) as Readonly<
        Record<string, { sheets?: ExpectedSheet[] }>
      >)
    : {};

export const expectedWorkbooks = read();

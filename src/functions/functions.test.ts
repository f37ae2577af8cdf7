import { functionsJson } from './catalog';
import { FUNCTION_IDS } from './functionIds';
import { call, CellError, column, registered, speak } from './testing/callFunction';

const ALPHA = column(6250, 29480, 276, 350, 2610, 150, 1260, 50, 38, 1800, 13500, 1200, 1200, 4500, 400);

beforeEach(() => {
  speak('fr');
});

describe('DCCLASS', () => {
  it.each([
    [100, 'A'],
    [75, 'A'],
    [74.9, 'B'],
    [50, 'B'],
    [25, 'C'],
    [24, 'D'],
    [0, 'D'],
    ['', ''],
    [null, ''],
  ])('puts %p into %p', (score, letter) => {
    expect(call('DCCLASS', [[score]], null)).toEqual([[letter]]);
  });

  it('takes thresholds in a row or a column, blank ones for the default', () => {
    expect(call('DCCLASS', [[60]], [[60, 40, 20]])).toEqual([['A']]);
    expect(call('DCCLASS', [[60]], column(90, 70, 50))).toEqual([['C']]);
    expect(call('DCCLASS', [[60]], column('', '', ''))).toEqual([['B']]);
    expect(call('DCCLASS', 60, column(50))).toEqual([['A']]);
  });

  it('spills over a range of scores', () => {
    expect(call('DCCLASS', column(80, '', 10), null)).toEqual(column('A', '', 'D'));
  });

  it('says in the user’s language what is wrong', () => {
    expect(() => call('DCCLASS', [['bien']], null)).toThrow(
      new CellError('#VALUE!', 'Un nombre est attendu, pas «\u00a0bien\u00a0».'),
    );
    speak('en');
    expect(() => call('DCCLASS', [[50]], [[1, 2, 3, 4]])).toThrow(
      '#VALUE! Give one to three score thresholds',
    );
  });
});

describe('DCABC', () => {
  it('gives the 80 % set of the ALPHA list', () => {
    expect(call('DCABC', [[4500]], ALPHA, null)).toEqual([['A']]);
    expect(
      call('DCABC', ALPHA, ALPHA, null)
        .flat()
        .filter((letter) => letter === 'A'),
    ).toHaveLength(4);
  });

  it('gives equals the same letter, nothing to zero, negative or blank', () => {
    const list = column(40, 20, 20, 20, 0, -10, '', 'n.c.');
    expect(call('DCABC', column(40, 20, 0, -10, ''), list, null)).toEqual(column('A', 'A', '', '', ''));
  });

  it('takes shares in a row or a column, refuses what is no share', () => {
    expect(call('DCABC', [[13500]], ALPHA, [[0.3, 0.6]])).toEqual([['B']]);
    expect(call('DCABC', [[13500]], ALPHA, column(0.3, 0.6))).toEqual([['B']]);
    expect(() => call('DCABC', [[1]], ALPHA, [[80, 95]])).toThrow(
      '80 n’est pas une part\u00a0: écrivez 80 % ou 0,8.',
    );
    expect(() => call('DCABC', [[1]], ALPHA, [[0.8]])).toThrow('deux parts');
  });

  it('answers "" for a list without turnover', () => {
    expect(call('DCABC', [['']], column('', 0), null)).toEqual([['']]);
  });
});

describe('DCRANK', () => {
  const scores = column(90, '', 80, 80, 10);

  it('ranks as RANG.EGAL and skips blanks', () => {
    expect(call('DCRANK', scores, scores)).toEqual(column(1, '', 2, 2, 4));
    expect(call('DCRANK', [[10]], [[90, 80, 80, 10]])).toEqual([[4]]);
  });

  it('answers #N/A for a score that is not in the list', () => {
    expect(() => call('DCRANK', [[55]], scores)).toThrow(
      new CellError('#N/A', 'Cette note n’est pas dans la liste.'),
    );
  });
});

describe('DCTOP', () => {
  const names = column('Dupont', 'Martin', 'Bernard', '', 'Petit', 'Durand');
  const scores = column(50, 90, 50, 99, '', 10);

  it('lists the best, equals by name, without blanks', () => {
    expect(call('DCTOP', names, scores, [[3]])).toEqual(column('Martin', 'Bernard', 'Dupont'));
    expect(call('DCTOP', names, scores, 20)).toEqual(column('Martin', 'Bernard', 'Dupont', 'Durand'));
  });

  it.each([[0], [2.5], [-1]])('refuses %d accounts', (n) => {
    expect(() => call('DCTOP', names, scores, n)).toThrow('nombre entier');
  });

  it('refuses lists of different sizes and answers "" for blank ones', () => {
    expect(() => call('DCTOP', names, column(1), 5)).toThrow('même nombre');
    expect(call('DCTOP', column('', ''), column('', ''), 5)).toEqual([['']]);
  });
});

describe('metadata', () => {
  it('lists exactly the functions registered', () => {
    expect(registered()).toEqual(FUNCTION_IDS);
  });

  it.each(['fr', 'en'] as const)('in %s keeps ids as names and describes every argument', (lang) => {
    const { functions } = functionsJson(lang);
    for (const { id, name, description, parameters } of functions) {
      expect(name).toBe(id);
      expect(description.length).toBeGreaterThan(10);
      expect(description.length).toBeLessThanOrEqual(255);
      const required = parameters.map(({ optional }) => !optional);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^\S+$/);
        expect(parameter.description.length).toBeLessThanOrEqual(255);
      }
    }
  });
});

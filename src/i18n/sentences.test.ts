import type { Problem } from '../domain/accounts/types';
import { FAILURE_CODES } from '../domain/result';
import { createI18n } from './createI18n';
import { formatDate, formatInteger, formatPercent } from './format';
import { keepFrenchSigns } from '../words/keepFrenchSigns';
import { problemSentence } from './problemSentence';
import { criterionName, failureSentence, fieldName } from './sentences';

const problem: Problem = {
  code: 'NUMBER_UNREADABLE',
  sheet: 'Comptes',
  row: 12,
  column: 'C',
  header: 'CA 2025',
  value: 'n.c.',
};

describe('failureSentence', () => {
  test('says what, where and how to mend', () => {
    expect(
      failureSentence({ code: 'SHEET_PROTECTED', details: { sheet: 'Clients', address: 'H1:M40' } }, 'fr'),
    ).toEqual({
      message: 'La feuille « Clients » est protégée : rien ne peut y être écrit.',
      where: 'Clients!H1:M40',
      remedy: 'Ôtez la protection (Révision > Ôter la protection de la feuille), puis recommencez.',
    });
  });

  test('names the field in words in the pane and by its id on the command line', () => {
    const failure = {
      code: 'MAPPING_AMBIGUOUS',
      details: { field: 'turnover', candidates: 'CA 2024, CA 2025' },
    } as const;
    expect(failureSentence(failure, 'en').message).toBe(
      'Several columns may be “Turnover”: CA 2024, CA 2025.',
    );
    expect(failureSentence(failure, 'en', 'commandLine').remedy).toBe(
      'Add --map turnover="Header" with the right column.',
    );
  });

  test('falls back to a plainer sentence when a value is not known', () => {
    expect(failureSentence({ code: 'FILE_TOO_LARGE', details: {} }, 'fr').message).toBe(
      'Ce fichier dépasse la taille admise.',
    );
  });

  test('leaves no slot open, whatever is known', () => {
    for (const code of FAILURE_CODES)
      for (const language of ['fr', 'en'] as const)
        for (const medium of ['pane', 'commandLine'] as const) {
          const { message, where, remedy } = failureSentence({ code, details: {} }, language, medium);
          expect([code, `${message}${where}${remedy}`.includes('{{')]).toEqual([code, false]);
          expect([code, message !== '' && remedy !== '']).toEqual([code, true]);
        }
  });

  test('a value that looks like a slot or like markup stays plain text', () => {
    const sheet = '{{remedy}} <b>$t(app.title)</b>';
    expect(failureSentence({ code: 'SHEET_NOT_FOUND', details: { sheet } }, 'en').message).toBe(
      `There is no sheet “${sheet}” in this workbook.`,
    );
  });
});

describe('problemSentence', () => {
  test('names the cell and its column', () => {
    expect(problemSentence(problem, 'fr')).toEqual({
      what: '« n.c. » n’est pas un nombre.',
      where: 'Comptes!C12 (colonne « CA 2025 »)',
      remedy: 'Saisissez un nombre, ou videz la cellule.',
    });
  });

  test('names the row when no column is meant', () => {
    expect(
      problemSentence({ ...problem, code: 'SCORE_INCOMPLETE', column: '', header: '' }, 'en').where,
    ).toBe('Comptes, row 12');
  });

  test('offers the mended value when it is known', () => {
    const short: Problem = { ...problem, code: 'POSTCODE_SHORT', value: '1000', repair: '01000' };
    expect(problemSentence(short, 'fr').remedy).toBe(
      'Mettez la colonne au format Texte et complétez le code. Valeur proposée : 01000.',
    );
  });
});

test('fields and criteria have names', () => {
  expect([fieldName('rep', 'fr'), fieldName('rep', 'en')]).toEqual(['Commercial', 'Sales rep']);
  expect(criterionName('growth', 'fr')).toBe('Évolution du CA');
});

test('French spaces keep a sign with its word', () => {
  expect(keepFrenchSigns('« CA » : lequel ?')).toBe('«\u00a0CA\u00a0»\u00a0: lequel\u00a0?');
});

describe('createI18n', () => {
  test('chooses the plural form', () => {
    const { t } = createI18n('fr');
    expect(t('table.accounts', { count: 0, n: '0' })).toBe('0 compte');
    expect(t('table.accounts', { count: 1, n: '1' })).toBe('1 compte');
    expect(t('table.accounts', { count: 1_000_000, n: '1 000 000' })).toBe('1 000 000 comptes');
    expect(createI18n('en').t('table.accounts', { count: 0, n: '0' })).toBe('0 accounts');
  });

  test('interprets nothing inside a value', () => {
    const header = '$t(app.title) {{letter}} <i>';
    expect(createI18n('en').t('mapping.column', { header, letter: 'B' })).toBe(`${header} (B)`);
  });

  test('a key that does not exist is a mistake of ours', () => {
    expect(() => createI18n('en').t('table.accounts')).toThrow('There is no sentence "table.accounts".');
  });
});

describe('formats', () => {
  test('French and English habits', () => {
    expect(formatInteger(2061, 'fr')).toBe('2\u202f061');
    expect(formatInteger(2061, 'en')).toBe('2,061');
    expect(formatPercent(0.800409, 'fr')).toBe('80\u00a0%');
    expect(formatPercent(0.8051, 'en', 1)).toBe('80.5%');
  });

  test('a day is the same day everywhere; what is no date is said as it is', () => {
    expect(formatDate('2025-12-31', 'fr')).toBe('31/12/2025');
    expect(formatDate('2025-12-31', 'en')).toBe('31/12/2025');
    expect(formatDate('hier', 'fr')).toBe('hier');
  });
});

import { applyMappingChoice } from './applyMappingChoice';
import type { Mapping } from './types';

const table = {
  rect: { top: 2, left: 1, bottom: 20, right: 5 },
  headerRowCount: 1,
  headers: ['Client', 'Lait', 'Épicerie', 'CA 2024', 'CA 2025'],
  bodyRows: new Int32Array(0),
};
const mapping: Mapping = {
  fields: { name: 0, turnover: 3 },
  confidence: { name: 0.9, turnover: 0.8 },
  questions: [{ field: 'turnover', candidates: [] }],
};

test('a header, in any case or accent, takes the place of what was recognised', () => {
  const applied = applyMappingChoice(mapping, table, { turnover: 'ca 2025', potential: 'epicerie' });
  expect(applied).toMatchObject({
    ok: true,
    value: { fields: { name: 0, turnover: 4, potential: 2 }, confidence: { turnover: 1 }, questions: [] },
  });
});

test('a letter names the column of the sheet', () => {
  expect(applyMappingChoice(mapping, table, { turnover: '@F' })).toMatchObject({
    value: { fields: { turnover: 4 } },
  });
});

test('several columns are added up', () => {
  expect(applyMappingChoice(mapping, table, { turnover: '@C:D' })).toMatchObject({
    value: { fields: { turnover: 1 }, sums: { turnover: [1, 2] } },
  });
  expect(applyMappingChoice(mapping, table, { turnover: 'Lait + Épicerie' })).toMatchObject({
    value: { sums: { turnover: [1, 2] } },
  });
});

test('nothing takes a field off', () => {
  const applied = applyMappingChoice(mapping, table, { turnover: '' });
  expect(applied.ok && applied.value.fields).toEqual({ name: 0 });
});

test('a column chosen for one field leaves the other', () => {
  const applied = applyMappingChoice(mapping, table, { potential: 'CA 2024' });
  expect(applied.ok && applied.value.fields).toEqual({ name: 0, potential: 3 });
});

test.each(['Chiffre', '@A', '@Z', '@C:Z', 'Lait + Beurre'])('%s is no column', (header) => {
  expect(applyMappingChoice(mapping, table, { turnover: header })).toEqual({
    ok: false,
    failure: { code: 'MAPPING_UNKNOWN', details: { field: 'turnover', header } },
  });
});

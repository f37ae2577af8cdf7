/**
 * A server that speaks Géoplateforme’s batch geocoding, for tests: a form with a file in, the file’s rows with the columns
 * asked for out, in the order the service writes them.
 */
import Papa from 'papaparse';
import type { Answer, Question } from './localServer';

export interface KnownAddress {
  readonly latitude: number;
  readonly longitude: number;
  readonly score: number;
  readonly type: string;
}

/** Parts of a form as browsers and Node send it. */
export const partsOf = ({ headers, body }: Question): { name: string; value: string }[] => {
  const boundary = /boundary=(.+)$/.exec(headers['content-type'] ?? '')?.[1] ?? '';
  return body.split(`--${boundary}`).flatMap((part) => {
    const [, name = '', value = ''] = /name="([^"]+)"[^]*?\r\n\r\n([^]*)\r\n$/.exec(part) ?? [];
    return name === '' ? [] : [{ name, value }];
  });
};

/** The addresses of a question, joined as the service does: "1 rue de la Paix 44000 Nantes". */
export const addressesOf = (question: Question): string[] => {
  const parts = partsOf(question);
  const columns = parts.flatMap(({ name, value }) => (name === 'columns' ? [value] : []));
  const file = parts.find(({ name }) => name === 'data')?.value ?? '';
  return Papa.parse<Record<string, string>>(file, { header: true, skipEmptyLines: true }).data.map((row) =>
    columns
      .map((column) => row[column] ?? '')
      .filter((text) => text !== '')
      .join(' '),
  );
};

export const geocodingAnswer = (
  question: Question,
  know: (address: string) => KnownAddress | null,
): Answer => {
  if (question.method !== 'POST' || question.path !== '/search/csv')
    return { status: 404, body: { code: 404, message: 'Not found' } };
  const parts = partsOf(question);
  const wanted = parts.flatMap(({ name, value }) => (name === 'result_columns' ? [value] : []));
  const file = parts.find(({ name }) => name === 'data')?.value ?? '';
  const { data, meta } = Papa.parse<Record<string, string>>(file, { header: true, skipEmptyLines: true });
  const asked = addressesOf(question);
  const rows = data.map((row, at) => {
    const found = know(asked[at] ?? '');
    const results: Record<string, string | number> = found
      ? {
          ...{ longitude: found.longitude, latitude: found.latitude },
          ...{ result_score: found.score, result_type: found.type, result_status: 'ok' },
        }
      : { longitude: '', latitude: '', result_score: '', result_type: '', result_status: 'not-found' };
    return { ...row, ...Object.fromEntries(wanted.map((column) => [column, results[column] ?? ''])) };
  });
  const fields = [...(meta.fields ?? []), ...wanted];
  return {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
    body: Papa.unparse({ fields, data: rows }, { newline: '\r\n' }),
  };
};

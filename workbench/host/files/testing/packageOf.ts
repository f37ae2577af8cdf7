import { deflateRaw } from '../zip/deflate';
import { writeZip, type ZipPart } from '../zip/zipWriter';

/** An archive of literal parts, for tests that need a file nobody's writer would write. */
export async function packageOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const written: ZipPart[] = [];
  for (const [path, text] of Object.entries(parts)) {
    const { bytes, crc, size } = await deflateRaw([new TextEncoder().encode(text)]);
    written.push({ path, method: 8, crc, size, data: bytes });
  }
  return writeZip(written, new Date('2026-01-01T00:00:00Z'));
}

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export const relationships = (
  ...list: readonly (readonly [id: string, kind: string, target: string])[]
): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

/** The parts of a workbook of one sheet whose XML is given; more parts can be added or replaced. */
export const workbookParts = (
  sheetXml: string,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> => ({
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ['rId3', 'styles', 'styles.xml'],
  ),
  'xl/worksheets/sheet1.xml': sheetXml,
  ...more,
});

export const sheetXml = (inside: string): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${inside}</worksheet>`;

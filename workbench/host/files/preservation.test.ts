import { openBytes, partPaths, partText, save } from './testing/files';
import { MAIN, packageOf, relationships, sheetXml, workbookParts } from './testing/packageOf';

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"/></stop><stop position="1"><color rgb="FF0000FF"/></stop></gradientFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><dxfs count="1"><dxf><font><color theme="4"/></font></dxf></dxfs></styleSheet>`;
const STRINGS = `<sst xmlns="${MAIN}" count="3" uniqueCount="2"><si><t>simple</t></si><si><r><rPr><b/></rPr><t>gras</t></r><r><t xml:space="preserve"> et maigre</t></r><rPh sb="0" eb="1"><t>phon</t></rPh></si></sst>`;
const SHEET = sheetXml(
  `<sheetPr codeName="Feuil1"><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:IE5951"/><sheetViews><sheetView zoomScale="85" rightToLeft="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="12.75" customHeight="1"/>
<sheetData><row r="1" spans="1:3" ht="20" x14ac:dyDescent="0.3"><c r="A1" s="1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" vm="1"><v>5</v></c></row>
<row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">B2*2</f><v>2</v></c><c r="B2"><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>4</v></c><c r="B3"><v>2</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>6</v></c><c r="B4"><v>3</v></c></row></sheetData>
<sortState ref="A1:B4"><sortCondition ref="A1"/></sortState><conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>1</formula><extLst><ext uri="{x}"/></extLst></cfRule></conditionalFormatting><ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors><legacyDrawing r:id="rId9"/><extLst><ext uri="{sparklines}"/></extLst>`,
).replace('<worksheet ', '<worksheet xmlns:x14ac="urn:x14ac" ');

const file = (): Promise<Uint8Array> =>
  packageOf(
    workbookParts(SHEET, {
      'xl/styles.xml': STYLES,
      'xl/sharedStrings.xml': STRINGS,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([
        'rId9',
        'vmlDrawing',
        '../drawings/vmlDrawing1.vml',
      ]),
      'xl/drawings/vmlDrawing1.vml': '<xml>shapes</xml>',
      'xl/custom/unknown.bin': 'nobody points at me',
    }),
  );

test('an untouched workbook keeps every part to the letter, but for the stamps of saving', async () => {
  const bytes = await file();
  const saved = await save(await openBytes(bytes));
  for (const path of partPaths(bytes)) {
    if (path === '[Content_Types].xml' || path === '_rels/.rels') continue;
    expect([path, await partText(saved, path)]).toEqual([path, await partText(bytes, path)]);
  }
});

test('one cell edited leaves the rest of its row, its sheet and the package as they were', async () => {
  const bytes = await file();
  const opened = await openBytes(bytes);
  opened.workbook.sheets[0]?.cells.set(0, 1, 'neuf');
  const saved = await save(opened);
  const text = await partText(saved, 'xl/worksheets/sheet1.xml');
  const expected = SHEET.replace('<c r="B1" t="s"><v>0</v></c>', '<c r="B1" t="s"><v>2</v></c>')
    .replace('A1:IE5951', 'A1:C4')
    .replace('</row>\n<row r="2">', '</row><row r="2">')
    .replace('<sheetData>', '<sheetData>');
  expect(text.replaceAll('\n', '')).toBe(expected.replaceAll('\n', ''));
  expect(await partText(saved, 'xl/sharedStrings.xml')).toBe(
    STRINGS.replace(' count="3" uniqueCount="2"', ' uniqueCount="3"').replace(
      '</sst>',
      '<si><t>neuf</t></si></sst>',
    ),
  );
  expect(await partText(saved, 'xl/styles.xml')).toBe(STYLES);
  expect(partPaths(saved)).toContain('xl/custom/unknown.bin');
});

test('rich text reads as its text, phonetic hints left out; the default font is not a style of its own', async () => {
  const { workbook } = await openBytes(await file());
  expect(workbook.sheets[0]?.cells.get(0, 0)).toBe('gras et maigre');
  expect(workbook.styles.get(workbook.sheets[0]?.cells.styleId(0, 0) ?? 0)).toEqual({
    font: { bold: true },
    fill: { color: '#FF0000', pattern: 'LinearGradient' },
  });
  expect(workbook.sheets[0]?.cells.styleId(0, 1)).toBe(0);
});

test('formulas that shared the text of a cell that changed keep their own', async () => {
  const opened = await openBytes(await file());
  opened.workbook.sheets[0]?.cells.setFormula(1, 0, { text: '=1+1' });
  const { workbook } = await openBytes(await save(opened));
  expect(
    [...(workbook.sheets[0]?.cells.formulas() ?? [])].map(({ row, formula }) => [row, formula.text]),
  ).toEqual([
    [1, '=1+1'],
    [2, '=B3*2'],
    [3, '=B4*2'],
  ]);
});

test('a conditional format that did not change keeps its extensions beside a new one', async () => {
  const opened = await openBytes(await file());
  const rule = {
    id: 'new',
    type: 'Custom',
    rects: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    priority: 0,
    stopIfTrue: false,
    rule: { formula: '=TRUE' },
    format: { fill: { color: '#00FF00' } },
  };
  const [first] = opened.workbook.sheets[0]?.conditionalFormats ?? [];
  if (first) first.priority = 1;
  opened.workbook.sheets[0]?.conditionalFormats.unshift(rule);
  const text = await partText(await save(opened), 'xl/worksheets/sheet1.xml');
  expect(text).toContain(
    'priority="2" operator="greaterThan"><formula>1</formula><extLst><ext uri="{x}"/></extLst></cfRule>',
  );
  expect(text).toContain('<cfRule type="expression" dxfId="1" priority="1"><formula>TRUE</formula></cfRule>');
});

test('names with a prefix are read, and written back readable', async () => {
  const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>é</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const opened = await openBytes(await packageOf(workbookParts(prefixed)));
  opened.workbook.sheets[0]?.cells.set(3, 0, 7);
  const cells = (await openBytes(await save(opened))).workbook.sheets[0]?.cells;
  expect([cells?.get(0, 0), cells?.get(0, 1), cells?.get(3, 0)]).toEqual(['é', 2, 7]);
});

test('an ISO strict workbook stays strict in what is added', async () => {
  const strict = (text: string): string =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const parts = workbookParts(
    sheetXml('<sheetData><row r="1"><c r="A1" t="d"><v>2026-11-23T12:00:00</v></c></row></sheetData>'),
  );
  const opened = await openBytes(
    await packageOf(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strict(text)]))),
  );
  expect(opened.workbook.sheets[0]?.cells.get(0, 0)).toBe(46_349.5);
  opened.workbook.sheets[0]?.cells.set(1, 0, 'texte');
  const saved = await save(opened);
  expect(await partText(saved, 'xl/sharedStrings.xml')).toContain(
    'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
  );
  expect((await openBytes(saved)).workbook.sheets[0]?.cells.get(1, 0)).toBe('texte');
});

test('a sheet taken away takes its own parts along and no others', async () => {
  const opened = await openBytes(await file());
  const { sheets } = opened.workbook;
  const { addSheet } = await import('../model/workbookModel');
  const added = addSheet(opened.workbook, { name: 'Neuf' });
  sheets.splice(0, 1);
  opened.workbook.activeSheetId = added.id;
  const saved = await save(opened);
  expect(partPaths(saved)).not.toContain('xl/worksheets/sheet1.xml');
  expect(partPaths(saved)).not.toContain('xl/drawings/vmlDrawing1.vml');
  expect(partPaths(saved)).toContain('xl/custom/unknown.bin');
  expect((await openBytes(saved)).workbook.sheets.map(({ name }) => name)).toEqual(['Neuf']);
});

test('rows hidden by a filter are filtered, rows hidden by hand are hidden', async () => {
  const rows = [1, 2, 3, 5]
    .map((row) => `<row r="${row}"${row === 1 ? '' : ' hidden="1"'}><c r="A${row}"><v>${row}</v></c></row>`)
    .join('');
  const filter =
    '<autoFilter ref="A1:A3"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>';
  const { workbook } = await openBytes(
    await packageOf(workbookParts(sheetXml(`<sheetData>${rows}</sheetData>${filter}`))),
  );
  expect([...(workbook.sheets[0]?.rows ?? [])]).toEqual([
    [1, { filtered: true }],
    [2, { filtered: true }],
    [4, { hidden: true }],
  ]);
});

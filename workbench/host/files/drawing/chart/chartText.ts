/** Titles of charts and axes, and the fonts of what is written in a chart. */
import type { Theme } from '../../styles/colors';
import {
  attribute,
  element,
  elements,
  first,
  numberAttribute,
  textOf,
  type XmlElement,
} from '../../xml/xmlTree';
import {
  asChoice,
  asFlag,
  filled,
  readOptions,
  record,
  writeOptions,
  type ChartOption,
  type Props,
} from './chartOptions';
import { readShape, readSolid, solid, writeShape } from './chartShape';

const UNDERLINES = asChoice({ None: 'none', Single: 'sng' });
const TITLE_OPTIONS: readonly ChartOption[] = [
  { key: 'overlay', tag: 'overlay', ...asFlag, usual: 0, presence: 'always' },
];
/** Degrees of Office.js, counted against the clock, to the file's 60,000ths with it. */
const TURN = -60_000;

function runProperties(name: string, font: Props | undefined): XmlElement[] {
  if (!font || Object.keys(font).length === 0) return [];
  const { size, bold, italic, underline, color } = font;
  const attributes = {
    sz: typeof size === 'number' ? Math.round(size * 100) : undefined,
    b: asFlag.toFile(bold),
    i: asFlag.toFile(italic),
    u: UNDERLINES.toFile(underline),
  };
  const children = [
    ...(color ? [solid(color)] : []),
    ...(font['name'] ? [element('a:latin', { typeface: String(font['name']) })] : []),
  ];
  return [element(name, attributes, children)];
}

const body = (turn: unknown): XmlElement =>
  element('a:bodyPr', typeof turn === 'number' && turn !== 0 ? { rot: turn * TURN, vert: 'horz' } : {});
const paragraphProperties = (font: Props | undefined): XmlElement[] => {
  const run = runProperties('a:defRPr', font);
  return run.length > 0 ? [element('a:pPr', {}, run)] : [];
};

/** Text properties of a part whose words come from cells: font of its `format`, turn of the text. */
export function writeTextProperties(props: Props | undefined): XmlElement[] {
  const properties = paragraphProperties(record(record(props, 'format'), 'font'));
  const turn = props?.['textOrientation'];
  if (properties.length === 0 && !turn) return [];
  const paragraph = element('a:p', {}, [...properties, element('a:endParaRPr')]);
  return [element('c:txPr', {}, [body(turn), element('a:lstStyle'), paragraph])];
}

export const readTextProperties = (at: XmlElement | undefined, theme: Theme): Props =>
  filled({
    format: filled({ font: readFont(first(at, 'txPr', 'p', 'pPr', 'defRPr'), theme) }),
    ...turnOf(first(at, 'txPr')),
  });

const turnOf = (at: XmlElement | undefined): Props => {
  const turn = numberAttribute(first(at, 'bodyPr'), 'rot');
  return turn ? { textOrientation: turn / TURN } : {};
};

function readFont(run: XmlElement | undefined, theme: Theme): Props {
  const size = numberAttribute(run, 'sz');
  const flag = (name: string): boolean | undefined => {
    const text = attribute(run, name);
    return text === undefined ? undefined : text === '1' || text === 'true';
  };
  const underline = attribute(run, 'u');
  return filled({
    size: size === undefined ? undefined : size / 100,
    bold: flag('b'),
    italic: flag('i'),
    underline: underline === undefined ? undefined : UNDERLINES.fromFile(underline),
    color: readSolid(run, theme),
    name: attribute(first(run, 'latin'), 'typeface'),
  });
}

/** The words of a title that is shown; "" otherwise. */
export const titleText = (title: Props | undefined): string =>
  title?.['visible'] === false || typeof title?.['text'] !== 'string' ? '' : title['text'];

export function writeTitle(title: Props | undefined): XmlElement[] {
  const text = titleText(title);
  if (text === '') return [];
  const format = record(title, 'format');
  const font = record(format, 'font');
  const paragraphs = text
    .split('\n')
    .map((line) =>
      element('a:p', {}, [
        ...paragraphProperties(font),
        element('a:r', {}, [...runProperties('a:rPr', font), element('a:t', {}, [line])]),
      ]),
    );
  const rich = element('c:rich', {}, [
    body(title?.['textOrientation']),
    element('a:lstStyle'),
    ...paragraphs,
  ]);
  return [
    element('c:title', {}, [
      element('c:tx', {}, [rich]),
      ...writeOptions(TITLE_OPTIONS, title),
      ...writeShape(format),
    ]),
  ];
}

/** Undefined where there is no title. */
export function readTitle(at: XmlElement | undefined, theme: Theme): Record<string, unknown> | undefined {
  if (!at) return undefined;
  const rich = first(at, 'tx', 'rich');
  const text = elements(rich, 'p')
    .map((paragraph) =>
      elements(paragraph, 'r')
        .map((run) => textOf(first(run, 't')))
        .join(''),
    )
    .join('\n');
  const font = readFont(first(rich, 'p', 'r', 'rPr') ?? first(rich, 'p', 'pPr', 'defRPr'), theme);
  return filled({
    text,
    visible: true,
    ...readOptions(TITLE_OPTIONS, at),
    ...turnOf(rich),
    format: filled({ ...readShape(at, theme, 'border'), font }),
  });
}

/** Data validations, in Office.js's DataValidationRule form ↔ `<dataValidation>`. */
import type { DataValidationModel } from '../../model/types';
import { formulaFromFile, formulaToFile } from '../formula/fileFormula';
import { attribute, element, elements, first, flag, textOf, type XmlElement } from '../xml/xmlTree';
import { readAreas, writeAreas } from './areas';

const TYPES: Readonly<Record<string, string>> = {
  none: 'None',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};
const ALERTS: Readonly<Record<string, string>> = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
};
const fileWord = (table: Readonly<Record<string, string>>, word: unknown): string | undefined =>
  Object.keys(table).find((key) => table[key] === word);
const ruleName = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1);

export function readValidations(section: XmlElement | undefined): DataValidationModel[] {
  return elements(section, 'dataValidation').map((at) => {
    const type = TYPES[attribute(at, 'type') ?? 'none'] ?? 'None';
    const model: DataValidationModel = {
      rects: readAreas(attribute(at, 'sqref')),
      type,
      rule: type === 'None' ? {} : { [ruleName(type)]: readRule(at, type) },
      ignoreBlanks: flag(at, 'allowBlank'),
    };
    const prompt = texts(at, ['promptTitle', 'prompt']);
    if (prompt)
      model.prompt = { title: prompt[0], message: prompt[1], showPrompt: flag(at, 'showInputMessage') };
    model.errorAlert = readAlert(at);
    return model;
  });
}

function readAlert(at: XmlElement): Record<string, unknown> {
  return {
    title: attribute(at, 'errorTitle') ?? '',
    message: attribute(at, 'error') ?? '',
    showAlert: flag(at, 'showErrorMessage'),
    style: ALERTS[attribute(at, 'errorStyle') ?? 'stop'] ?? 'Stop',
  };
}

function texts(at: XmlElement, names: readonly [string, string]): [string, string] | undefined {
  const [title, message] = names.map((name) => attribute(at, name));
  return title === undefined && message === undefined ? undefined : [title ?? '', message ?? ''];
}

function readRule(at: XmlElement, type: string): Record<string, unknown> {
  const formula1 = textOf(first(at, 'formula1'));
  const formula2 = textOf(first(at, 'formula2'));
  if (type === 'List') {
    const isLiteral = /^".*"$/s.test(formula1);
    const source = isLiteral ? formula1.slice(1, -1).replaceAll('""', '"') : formulaFromFile(formula1);
    return { inCellDropDown: !flag(at, 'showDropDown'), source };
  }
  if (type === 'Custom') return { formula: formulaFromFile(formula1) };
  const rule: Record<string, unknown> = {
    formula1: readBound(formula1),
    operator: OPERATORS[attribute(at, 'operator') ?? 'between'] ?? 'Between',
  };
  if (formula2 !== '') rule['formula2'] = readBound(formula2);
  return rule;
}

const readBound = (text: string): string | number =>
  text.trim() !== '' && !Number.isNaN(Number(text)) ? Number(text) : formulaFromFile(text);

const writeBound = (value: unknown): string =>
  typeof value === 'string' && value.startsWith('=') ? formulaToFile(value, new Set()) : String(value ?? '');

export function writeValidations(models: readonly DataValidationModel[]): XmlElement | null {
  if (models.length === 0) return null;
  return element('dataValidations', { count: models.length }, models.map(writeValidation));
}

function writeValidation(model: DataValidationModel): XmlElement {
  const rule = (model.rule[ruleName(model.type)] ?? {}) as Record<string, unknown>;
  const { prompt, errorAlert: alert } = model;
  const style = fileWord(ALERTS, alert?.['style']);
  const operator = fileWord(OPERATORS, rule['operator']);
  const attributes = {
    type: model.type === 'None' ? undefined : fileWord(TYPES, model.type),
    errorStyle: style === 'stop' ? undefined : style,
    operator: operator === 'between' ? undefined : operator,
    allowBlank: model.ignoreBlanks ? 1 : undefined,
    showDropDown: rule['inCellDropDown'] === false ? 1 : undefined,
    showInputMessage: prompt?.['showPrompt'] === true ? 1 : undefined,
    showErrorMessage: alert === undefined || alert['showAlert'] === true ? 1 : undefined,
    errorTitle: textOrNone(alert?.['title']),
    error: textOrNone(alert?.['message']),
    promptTitle: textOrNone(prompt?.['title']),
    prompt: textOrNone(prompt?.['message']),
    sqref: writeAreas(model.rects),
  };
  return element('dataValidation', attributes, writeFormulas(model.type, rule));
}

const textOrNone = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

function writeFormulas(type: string, rule: Readonly<Record<string, unknown>>): XmlElement[] {
  const formula = (name: string, text: string): XmlElement[] =>
    text === '' ? [] : [element(name, {}, [text])];
  if (type === 'List') {
    const source = String(rule['source'] ?? '');
    return formula(
      'formula1',
      source.startsWith('=') ? writeBound(source) : `"${source.replaceAll('"', '""')}"`,
    );
  }
  if (type === 'Custom') return formula('formula1', writeBound(rule['formula']));
  return [
    ...formula('formula1', writeBound(rule['formula1'])),
    ...formula('formula2', writeBound(rule['formula2'])),
  ];
}

import { parseArea } from '../../model/address';
import type { FormulaCell } from '../../model/types';
import { attribute, parseTag } from '../xml/xmlTree';
import { unescapeXml } from '../xml/xmlText';
import { formulaFromFile } from '../formula/fileFormula';
import { sharedFormula } from '../../calc/translateFormula';
import type { ScannedCell } from './scanCells';

interface Shared {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Formulas of one sheet in file order: dependents of a shared formula are worked out from its first cell. */
export interface SourceFormulas {
  read(cell: ScannedCell): FormulaCell | undefined;
}

export function createSourceFormulas(): SourceFormulas {
  const shared = new Map<string, Shared>();
  return { read: (cell) => readFormula(cell, shared) };
}

function readFormula(cell: ScannedCell, shared: Map<string, Shared>): FormulaCell | undefined {
  if (cell.formula === null) return undefined;
  if (!cell.formulaTag.includes('=')) return plain(unescapeXml(cell.formula));
  const tag = parseTag(cell.formulaTag);
  const type = attribute(tag, 't') ?? 'normal';
  if (type === 'shared') return readShared(cell, attribute(tag, 'si') ?? '', shared);
  if (type === 'dataTable') return undefined;
  const text = unescapeXml(cell.formula);
  const block = type === 'array' ? parseArea(attribute(tag, 'ref') ?? '') : null;
  if (!block) return plain(text);
  const shown = formulaFromFile(text);
  return cell.hasCellMetadata ? { text: shown, spill: block } : { text: shown, array: block };
}

const plain = (text: string): FormulaCell | undefined =>
  text === '' ? undefined : { text: formulaFromFile(text) };

function readShared(cell: ScannedCell, group: string, shared: Map<string, Shared>): FormulaCell | undefined {
  const text = unescapeXml(cell.formula ?? '');
  if (text !== '') {
    shared.set(group, { text, row: cell.row, column: cell.column });
    return plain(text);
  }
  const master = shared.get(group);
  if (!master) return undefined;
  return plain(sharedFormula(master.text, master, cell));
}

/** The number of the shared group a cell belongs to; null when it shares nothing. */
export function sharedGroup(cell: ScannedCell): string | null {
  if (cell.formula === null || !cell.formulaTag.includes('shared')) return null;
  const tag = parseTag(cell.formulaTag);
  return attribute(tag, 't') === 'shared' ? (attribute(tag, 'si') ?? '') : null;
}

export function sameFormula(a: FormulaCell | undefined, b: FormulaCell | undefined): boolean {
  if (a === b) return true;
  return a?.text === b?.text && sameBlock(a?.array, b?.array) && sameBlock(a?.spill, b?.spill);
}

const sameBlock = (a: FormulaCell['array'], b: FormulaCell['array']): boolean =>
  a === b || (a?.top === b?.top && a?.left === b?.left && a?.bottom === b?.bottom && a?.right === b?.right);

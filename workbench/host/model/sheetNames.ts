import type { WorkbookModel } from './types';
import { findSheet } from './workbookModel';

const MAX_LENGTH = 31;

/** Excel's rule: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end. */
export function isValidSheetName(name: string): boolean {
  return name.length > 0 && name.length <= MAX_LENGTH && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
}

/** "Feuil2" / "Sheet2": the first free number of the workbook's language. */
export function freeSheetName(workbook: WorkbookModel): string {
  const stem = workbook.culture.name.startsWith('fr') ? 'Feuil' : 'Sheet';
  return freeName(workbook, (number) => `${stem}${number}`);
}

/** Name of a copy: "Comptes (2)", cut so that it stays a valid name. */
export function copyName(workbook: WorkbookModel, original: string): string {
  const stem = original.replace(/ \(\d+\)$/, '');
  return freeName(workbook, (number) => {
    const ending = ` (${number + 1})`;
    return stem.slice(0, MAX_LENGTH - ending.length) + ending;
  });
}

function freeName(workbook: WorkbookModel, nameOf: (number: number) => string): string {
  let number = 1;
  while (findSheet(workbook, nameOf(number))) number++;
  return nameOf(number);
}

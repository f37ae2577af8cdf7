/**
 * Protection of sheets and of the workbook's structure. A password is kept as the file has it; one set here is written
 * as the 16-bit verifier of old, which every Excel accepts and which needs no random salt. It keeps honest people
 * honest and nothing more, as Excel itself says of sheet protection.
 */
import type { SheetModel, WorkbookModel } from '../../model/types';
import { attribute, element, flag, type XmlElement } from '../xml/xmlTree';

/** Attribute of the file (1 = forbidden) ↔ option of Office.js (true = allowed). */
const OPTIONS = {
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertRows: 'allowInsertRows',
  insertHyperlinks: 'allowInsertHyperlinks',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  sort: 'allowSort',
  autoFilter: 'allowAutoFilter',
  pivotTables: 'allowPivotTables',
} as const;

/** Options absent from the model mean Excel's default: not allowed, objects and scenarios editable. */
export function readProtection(at: XmlElement | undefined): SheetModel['protection'] {
  if (!at || !flag(at, 'sheet')) return { isProtected: false, options: {} };
  const options: Record<string, unknown> = {};
  for (const [file, office] of Object.entries(OPTIONS)) if (!flag(at, file, 'on')) options[office] = true;
  if (!flag(at, 'objects')) options['allowEditObjects'] = true;
  if (!flag(at, 'scenarios')) options['allowEditScenarios'] = true;
  if (flag(at, 'selectUnlockedCells')) options['selectionMode'] = 'None';
  else if (flag(at, 'selectLockedCells')) options['selectionMode'] = 'Unlocked';
  const verifier = passwordOf(at, 'password', 'hashValue');
  if (verifier !== undefined) options['passwordVerifier'] = verifier;
  return { isProtected: true, options };
}

const passwordOf = (at: XmlElement, plain: string, hash: string): string | undefined =>
  attribute(at, plain) ?? attribute(at, hash);

/** `kept`: the element of the file; its verifier stays as long as no other password was set. */
export function writeProtection(protection: SheetModel['protection'], kept?: XmlElement): XmlElement | null {
  if (!protection.isProtected) return null;
  const { options } = protection;
  const denied = Object.entries(OPTIONS).map(
    ([file, office]) => [file, options[office] === true ? 0 : undefined] as const,
  );
  return element('sheetProtection', {
    ...passwordAttributes(protection.password, options['passwordVerifier'], kept),
    sheet: 1,
    objects: options['allowEditObjects'] === true ? undefined : 1,
    scenarios: options['allowEditScenarios'] === true ? undefined : 1,
    ...Object.fromEntries(denied),
    selectLockedCells:
      options['selectionMode'] === 'None' || options['selectionMode'] === 'Unlocked' ? 1 : undefined,
    selectUnlockedCells: options['selectionMode'] === 'None' ? 1 : undefined,
  });
}

const PASSWORD_ATTRIBUTES = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

function passwordAttributes(
  password: string | undefined,
  verifier: unknown,
  kept?: XmlElement,
): Record<string, string> {
  if (password) return { password: passwordVerifier(password) };
  const isSame =
    kept !== undefined && verifier !== undefined && passwordOf(kept, 'password', 'hashValue') === verifier;
  if (isSame)
    return Object.fromEntries(
      Object.entries(kept.attributes).filter(([name]) => PASSWORD_ATTRIBUTES.includes(name)),
    );
  return typeof verifier === 'string' && /^[0-9A-F]{1,4}$/i.test(verifier) ? { password: verifier } : {};
}

/** The 16-bit verifier of a password (ECMA-376 part 4, 14.7.1), four hexadecimal digits: "test" → "CBEB". */
export function passwordVerifier(password: string): string {
  let hash = 0;
  for (const letter of [...password].reverse()) {
    hash = rotate15(hash) ^ (letter.charCodeAt(0) & 0xff);
  }
  hash = rotate15(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

const rotate15 = (value: number): number => ((value >> 14) & 1) | ((value << 1) & 0x7fff);

export function readWorkbookProtection(at: XmlElement | undefined): WorkbookModel['protection'] {
  return { isProtected: at !== undefined && flag(at, 'lockStructure') };
}

export function writeWorkbookProtection(protection: WorkbookModel['protection']): XmlElement | null {
  if (!protection.isProtected) return null;
  const { password } = protection;
  return element('workbookProtection', {
    workbookPassword: password ? passwordVerifier(password) : undefined,
    lockStructure: 1,
  });
}

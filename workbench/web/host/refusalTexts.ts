import { BAD_FORMULA } from '../../host/editing/writeCells';
import type { PageLanguage } from '../state/pageState';

/** What Excel would say to the person whose gesture it refuses, by the code of the error; files by theirs. */
const TEXTS: Record<string, Record<PageLanguage, string>> = {
  AccessDenied: {
    fr: 'La feuille est protégée. Retirez la protection pour la modifier.',
    en: 'The sheet is protected. Unprotect it to make changes.',
  },
  [BAD_FORMULA]: {
    fr: 'Cette formule n’est pas complète ou pas bien formée : vérifiez les parenthèses, les guillemets et les séparateurs.',
    en: 'This formula is not complete or not well formed: check brackets, quotation marks and separators.',
  },
  InvalidArgument: { fr: 'Cette saisie n’est pas acceptée.', en: 'This entry is not accepted.' },
  ItemAlreadyExists: { fr: 'Ce nom est déjà pris.', en: 'This name is already taken.' },
  InvalidOperation: { fr: 'Cette opération n’est pas possible ici.', en: 'This is not possible here.' },
  InsertDeleteConflict: {
    fr: 'Impossible : une table ou une zone fusionnée serait coupée.',
    en: 'Not possible: it would cut through a table or merged cells.',
  },
  NonBlankCellOffSheet: {
    fr: 'Impossible : des cellules remplies sortiraient de la feuille.',
    en: 'Not possible: filled cells would leave the sheet.',
  },
  FILE_UNREADABLE: {
    fr: 'Ce fichier ne s’ouvre pas : il est endommagé ou n’est pas un classeur.',
    en: 'This file does not open: it is damaged or no workbook.',
  },
  FILE_ENCRYPTED: {
    fr: 'Ce fichier est protégé par un mot de passe : enregistrez-le sans mot de passe puis ouvrez-le ici.',
    en: 'This file is protected by a password: save it without one, then open it here.',
  },
  FILE_TOO_LARGE: {
    fr: 'Ce fichier est trop grand pour être ouvert ici.',
    en: 'This file is too large to be opened here.',
  },
};

/** A sentence for a code; Excel's own message where there is none of ours. */
export function refusalText(code: string, message: string, language: PageLanguage): string {
  return (TEXTS[message] ?? TEXTS[code])?.[language] ?? message;
}

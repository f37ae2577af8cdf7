/** Sheet names that a formula takes without quotes. */
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*)$/;

/** `Comptes` + `A1` → `Comptes!A1`; `Mes comptes` + `A1` → `'Mes comptes'!A1`. */
export const qualifyAddress = (sheet: string, address: string): string =>
  PLAIN_NAME.test(sheet) && !LOOKS_LIKE_CELL.test(sheet)
    ? `${sheet}!${address}`
    : `'${sheet.replaceAll("'", "''")}'!${address}`;

/** The reverse; `sheet` is "" where the address names none. */
export const splitAddress = (qualified: string): { readonly sheet: string; readonly address: string } => {
  const at = qualified.lastIndexOf('!');
  if (at < 0) return { sheet: '', address: qualified };
  const name = qualified.slice(0, at);
  const isQuoted = name.startsWith("'") && name.endsWith("'") && name.length > 1;
  return {
    sheet: isQuoted ? name.slice(1, -1).replaceAll("''", "'") : name,
    address: qualified.slice(at + 1),
  };
};

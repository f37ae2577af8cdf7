/** Sheets of ours a job puts out of sight, found by their tables whatever they are called. */

const sheetsOf = async (
  context: Excel.RequestContext,
  tables: readonly string[],
): Promise<readonly Excel.Worksheet[]> => {
  if (tables.length === 0) return [];
  const found = tables.map((name) => context.workbook.tables.getItemOrNullObject(name));
  for (const table of found) table.load('name');
  await context.sync();
  const sheets = found.filter((table) => !table.isNullObject).map(({ worksheet }) => worksheet);
  for (const sheet of sheets) sheet.load('name,visibility');
  await context.sync();
  return sheets;
};

/** Only what is in sight: a sheet the user made very hidden stays so. */
export const hideSheets = async (context: Excel.RequestContext, tables: readonly string[]): Promise<void> => {
  for (const sheet of await sheetsOf(context, tables))
    if (sheet.visibility === 'Visible') sheet.visibility = 'Hidden';
  await context.sync();
};

/** The names of the sheets that are in sight again. */
export const showSheets = async (
  context: Excel.RequestContext,
  tables: readonly string[],
): Promise<readonly string[]> => {
  const hidden = (await sheetsOf(context, tables)).filter(({ visibility }) => visibility === 'Hidden');
  for (const sheet of hidden) sheet.visibility = 'Visible';
  await context.sync();
  return hidden.map(({ name }) => name);
};

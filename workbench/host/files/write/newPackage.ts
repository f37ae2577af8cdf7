import { CONTENT_TYPE, MAIN, RELATIONSHIPS } from '../package/names';
import { OFFICE_THEME_XML } from './officeTheme';
import { createDraft, type PackageDraft } from '../package/packageDraft';

export const NEW_WORKBOOK_PATH = 'xl/workbook.xml';
const THEME_PATH = 'xl/theme/theme1.xml';

/** The frame of a workbook that came from no file: its parts are filled by the writers that fill opened ones. */
export async function newPackage(): Promise<PackageDraft> {
  const draft = await createDraft(null);
  draft.contentTypes.defaults.set('rels', CONTENT_TYPE.relationships);
  draft.contentTypes.defaults.set('xml', 'application/xml');
  const frame = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr/><bookViews><workbookView/></bookViews><sheets/><calcPr calcId="191029"/></workbook>`;
  draft.setText(NEW_WORKBOOK_PATH, frame, CONTENT_TYPE.workbook);
  draft.setText(THEME_PATH, OFFICE_THEME_XML, CONTENT_TYPE.theme);
  await draft.relate('', `${RELATIONSHIPS}/officeDocument`, NEW_WORKBOOK_PATH);
  await draft.relate(NEW_WORKBOOK_PATH, `${RELATIONSHIPS}/theme`, THEME_PATH);
  return draft;
}

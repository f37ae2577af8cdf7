import { CONTENT_TYPE, MAIN, RELATIONSHIPS } from '../package/names';
import { createDraft, type PackageDraft } from '../package/packageDraft';

export const NEW_WORKBOOK_PATH = 'xl/workbook.xml';

/** The frame of a workbook that came from no file: its parts are filled by the writers that fill opened ones. */
export async function newPackage(): Promise<PackageDraft> {
  const draft = await createDraft(null);
  draft.contentTypes.defaults.set('rels', CONTENT_TYPE.relationships);
  draft.contentTypes.defaults.set('xml', 'application/xml');
  const frame = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr/><bookViews><workbookView/></bookViews><sheets/><calcPr calcId="191029"/></workbook>`;
  draft.setText(NEW_WORKBOOK_PATH, frame, CONTENT_TYPE.workbook);
  await draft.relate('', `${RELATIONSHIPS}/officeDocument`, NEW_WORKBOOK_PATH);
  return draft;
}

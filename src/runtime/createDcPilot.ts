import type { BookPort } from '../app/bookPort';
import { createUseCases } from '../app/createUseCases';
import type { DcPilot } from '../app/dcPilot';
import type { Outlines, PicturePort } from '../app/picturePort';
import type { PlannerPort } from '../app/plannerPort';
import type { OnlineServices } from '../app/servicesPort';
import type { Sentences } from '../app/sentences';
import type { PlaceIndex } from '../domain/geo/placeIndex';
import type { ExcelGlobals } from '../excel/excelSession';
import { ExcelWorkbook } from '../excel/excelWorkbook';
import { problemSentence } from '../i18n/problemSentence';
import { failureSentence } from '../i18n/sentences';
import type { Medium } from '../i18n/sentences';
import { breathe } from './breathe';

export interface DcPilotParts {
  /** Where Microsoft's client lives: `globalThis` in the pane. */
  readonly excel: ExcelGlobals;
  readonly clock: () => Date;
  /** Where sentences are read; the pane when absent. */
  readonly medium?: Medium;
  readonly loadPlaces: () => Promise<PlaceIndex>;
  readonly loadOutlines: () => Promise<Outlines>;
  readonly planner: PlannerPort;
  readonly services: OnlineServices;
}

const loadBooks = async (): Promise<BookPort> => (await import('../books/libraryBooks')).libraryBooks;

const loadPictures = async (): Promise<PicturePort> => ({
  route: (await import('../picture/drawRoute')).drawRoute,
});

const sentencesFor = (medium: Medium): Sentences => ({
  failure: (failure, language) => failureSentence(failure, language, medium).message,
  problem: (problem, language) => problemSentence(problem, language),
});

/** The product over a workbook that Microsoft's client reaches. */
export const createDcPilot = ({ excel, medium = 'pane', ...parts }: DcPilotParts): DcPilot =>
  createUseCases({
    ...{ ...parts, breathe, loadBooks, loadPictures, workbook: new ExcelWorkbook(excel) },
    sentences: sentencesFor(medium),
  });

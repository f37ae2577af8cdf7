import { associateFunctions } from '../functions/associateFunctions';
import { excelFunctionHost } from '../functions/excelFunctionHost';
import { loadPlaces } from './loadPlaces';
import { spokenLanguage } from './spokenLanguage';

/** Loaded before the pane, so that cells are answered even while the pane is still drawing itself. */
associateFunctions(
  (id, work) => CustomFunctions.associate(id, work),
  excelFunctionHost(spokenLanguage, loadPlaces),
);

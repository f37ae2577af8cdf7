import { excelFunctionHost } from '../functions/excelFunctionHost';
import { lateFunctions } from '../functions/lateFunctions';
import { fetchOnce } from './fetchOnce';
import { loadPlaces } from './loadPlaces';
import { spokenLanguage } from './spokenLanguage';

const host = excelFunctionHost(spokenLanguage, loadPlaces);

/** Loaded before the pane, so that cells are answered even while the pane is still drawing itself. */
lateFunctions(
  (id, work) => CustomFunctions.associate(id, work),
  host,
  fetchOnce(async () => (await import('../functions/associateFunctions')).functionWorks(host)),
);

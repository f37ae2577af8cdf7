import { excelFunctionHost } from '../functions/excelFunctionHost';
import { lateFunctions } from '../functions/lateFunctions';
import { fetchOnce } from './fetchOnce';
import { loadGeocode } from './loadPlaces';
import { spokenLanguage } from './spokenLanguage';

const host = excelFunctionHost(spokenLanguage, loadGeocode);

/** Loaded before the pane, so that cells are answered even while the pane is still drawing itself. */
lateFunctions(
  (id, work) => CustomFunctions.associate(id, work),
  host,
  fetchOnce(async () => (await import('../functions/associateFunctions')).functionWorks(host)),
);

import { compileModel } from '../compile/compileModel';
import { loadedRoutes } from '../loadedRoutes';
import type { TourModel } from '../model';
import type { TourPlan } from '../plan';
import { createSearch } from '../search/createSearch';
import { loadPlan } from '../search/loadPlan';
import type { Search } from '../search/types';

/** A search that holds a plan, to be asked where a visit would go. */
export function loadedSearch(model: TourModel, plan: TourPlan): Search {
  const search = createSearch(compileModel(model), 0);
  loadPlan(search, loadedRoutes(search.problem, plan));
  return search;
}

import { lazy, type ComponentType } from 'react';
import { SheetView } from '../accounts/SheetView';
import type { PlaceId } from '../store/placeIds';
import type { PlaceProps } from './placeProps';

/** What each place shows of a sheet with accounts. All but the first are fetched when they are first opened. */
export const PLACE_VIEWS: Readonly<Record<PlaceId, ComponentType<PlaceProps>>> = {
  accounts: SheetView,
  visits: lazy(() => import('../visits/VisitsPlace').then(({ VisitsPlace: view }) => ({ default: view }))),
  tours: lazy(() => import('../tours/ToursPlace').then(({ ToursPlace: view }) => ({ default: view }))),
  appointments: lazy(() =>
    import('../appointments/AppointmentsPlace').then(({ AppointmentsPlace: view }) => ({ default: view })),
  ),
  diagnosis: lazy(() =>
    import('../diagnosis/DiagnosisPlace').then(({ DiagnosisPlace: view }) => ({ default: view })),
  ),
};

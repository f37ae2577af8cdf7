import { EVENT } from '../session/eventHub';

/** Events a sheet and the collection of sheets share: the part of the method's name behind `_Register`, the number. */
export const SHEET_EVENTS = {
  ActivatedEvent: EVENT.activated,
  CalculatedEvent: EVENT.calculated,
  DataChangedEvent: EVENT.changed,
  DeactivatedEvent: EVENT.deactivated,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
  FormatChangedEvent: EVENT.formatChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  RowHiddenChangedEvent: EVENT.rowHidden,
  RowSortedEvent: EVENT.rowSorted,
  SelectionChangedEvent: EVENT.selectionChanged,
} as const;

/** The places of the pane, in the order of the work. A place is added here when its jobs exist: no dead tabs. */
export const PLACE_IDS = ['accounts', 'visits', 'tours', 'appointments', 'diagnosis'] as const;
export type PlaceId = (typeof PLACE_IDS)[number];

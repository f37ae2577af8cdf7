/** Ribbon commands that run without the pane: the FunctionName elements of manifest.xml, in their order. */
export const COMMAND_NAMES = [
  'scoreSheet',
  'countVisits',
  'planTours',
  'retimeTours',
  'sendTour',
  'closeVisit',
  'threeSlots',
  'diagnose',
  'restoreLastWrite',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/**
 * A rep's review is fair when it names strengths and weaknesses alike; difficulties are told apart as organisational or
 * strategic, tools as working or not.
 */
export const REVIEW_KINDS = [
  'strength',
  'weakness',
  'organisational',
  'strategic',
  'toolWorks',
  'toolFails',
  'action',
] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export interface ReviewEntry {
  readonly rep: string;
  readonly kind: ReviewKind;
  readonly text: string;
  /** Serial day an action is due; null elsewhere or where none was set. */
  readonly due: number | null;
}

export const REVIEW_WARNINGS = ['ONLY_STRENGTHS', 'ONLY_WEAKNESSES', 'WEAKNESS_WITHOUT_ACTION'] as const;
export type ReviewWarning = (typeof REVIEW_WARNINGS)[number];

export interface RepReview {
  readonly rep: string;
  readonly counts: Readonly<Record<ReviewKind, number>>;
  readonly warnings: readonly ReviewWarning[];
}

const countKinds = (entries: readonly ReviewEntry[]): Record<ReviewKind, number> => {
  const counts = Object.fromEntries(REVIEW_KINDS.map((kind) => [kind, 0])) as Record<ReviewKind, number>;
  for (const { kind } of entries) counts[kind]++;
  return counts;
};

const warningsOf = ({ strength, weakness, action }: Record<ReviewKind, number>): ReviewWarning[] => [
  ...(strength > 0 && weakness === 0 ? (['ONLY_STRENGTHS'] as const) : []),
  ...(weakness > 0 && strength === 0 ? (['ONLY_WEAKNESSES'] as const) : []),
  ...(weakness > 0 && action === 0 ? (['WEAKNESS_WITHOUT_ACTION'] as const) : []),
];

/** One review per rep, by name; entries without text do not count. */
export function reviewReps(entries: readonly ReviewEntry[]): readonly RepReview[] {
  const written = entries.filter(({ text }) => text.trim() !== '');
  const reps = [...new Set(written.map(({ rep }) => rep))].sort((a, b) => (a < b ? -1 : 1));
  return reps.map((rep) => {
    const counts = countKinds(written.filter((entry) => entry.rep === rep));
    return { rep, counts, warnings: warningsOf(counts) };
  });
}

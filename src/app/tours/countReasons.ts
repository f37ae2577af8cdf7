export interface CountedReason {
  readonly reason: string;
  readonly count: number;
}

/** Why visits are left out, the most frequent reason first. */
export const countReasons = (unplanned: readonly { readonly reason: string }[]): readonly CountedReason[] => {
  const counts = new Map<string, number>();
  for (const { reason } of unplanned) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
};

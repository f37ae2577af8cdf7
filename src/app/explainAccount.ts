import { ABC_LETTERS } from '../domain/scoring/abc';
import { explainScore } from '../domain/scoring/explainScore';
import { CLASSES } from '../domain/scoring/types';
import { succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { accountName } from './accountFields';
import type { AppContext } from './appContext';
import type { AccountInsight, SheetRequest } from './dcPilot';
import { needScores, readScoredSheet } from './scoredSheet';
import type { ScoredSheet } from './scoredSheet';

/** Keeps the last sheet scored, so that walking down a list explains one account after another without reading again. */
export class ScoredSheetMemory {
  #key = '';
  #scored: ScoredSheet | null = null;
  #isListening = false;

  constructor(readonly app: AppContext) {}

  async recall(request: SheetRequest): Promise<Result<ScoredSheet>> {
    this.#listen();
    const key = JSON.stringify([request.sheet ?? null, request.mapping ?? {}, request.settings ?? {}]);
    if (this.#scored && key === this.#key && request.sheet !== undefined) return succeed(this.#scored);
    const scored = needScores(await readScoredSheet(this.app, request));
    if (scored.ok) {
      this.#key = key;
      this.#scored = scored.value;
    }
    return scored;
  }

  forget(): void {
    this.#scored = null;
  }

  #listen(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    this.app.workbook.subscribe((event) => {
      if (event.kind === 'dataChanged') this.forget();
    });
  }
}

const selectedRow = async (app: AppContext, sheet: string | undefined): Promise<Result<number | null>> => {
  const described = await app.workbook.describeSheet(sheet);
  return described.ok ? succeed(described.value.selection?.top ?? null) : described;
};

const insightOf = ({ sheet, scored }: ScoredSheet, account: number): AccountInsight => {
  const score = scored.scores[account] ?? Number.NaN;
  return {
    sheetRow: (sheet.accounts.rows[account] ?? 0) + 1,
    name: accountName(sheet.accounts, account),
    score: Number.isNaN(score) ? null : score,
    classLetter: CLASSES[scored.classes[account] ?? -1] ?? '',
    rank: scored.ranks[account] || null,
    abc: ABC_LETTERS[scored.abc[account] ?? -1] ?? '',
    explanation: explainScore(sheet.accounts, scored, account),
  };
};

export interface FoundAccount {
  readonly scored: ScoredSheet;
  readonly account: number;
}

/** The account on a row (1-based; the selected one when absent); null where there is none. */
export const accountOnRow = async (
  memory: ScoredSheetMemory,
  request: SheetRequest & { readonly row?: number },
): Promise<Result<FoundAccount | null>> => {
  const selected =
    request.row === undefined ? await selectedRow(memory.app, request.sheet) : succeed(request.row - 1);
  if (!selected.ok) return selected;
  if (selected.value === null) return succeed(null);
  const scored = await memory.recall(request);
  if (!scored.ok) return scored;
  const account = scored.value.sheet.accounts.rows.indexOf(selected.value);
  return succeed(account < 0 ? null : { scored: scored.value, account });
};

/** Its score, with its points; null where there is none. */
export const explainAccount = async (
  memory: ScoredSheetMemory,
  request: SheetRequest & { readonly row?: number },
): Promise<Result<AccountInsight | null>> => {
  const found = await accountOnRow(memory, request);
  if (!found.ok) return found;
  return succeed(found.value && insightOf(found.value.scored, found.value.account));
};

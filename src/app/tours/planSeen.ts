/**
 * A plan that was looked at is written as it is: the same question, with no cell changed in between, is not answered twice.
 * One whose search was stopped is written as it was seen too; looked at again, it is searched to the end.
 */
import type { Result } from '../../domain/result';
import type { WorkbookPort } from '../workbookPort';

export class PlanSeen<Plan> {
  #key = '';
  #plan: Result<Plan> | null = null;
  #isListening = false;

  constructor(
    readonly workbook: WorkbookPort,
    readonly isWhole: (plan: Plan) => boolean,
  ) {}

  /** For a look: the plan seen last if it was searched to the end, else a new one. */
  async look(question: unknown, plan: () => Promise<Result<Plan>>): Promise<Result<Plan>> {
    if (this.#plan?.ok && !this.isWhole(this.#plan.value)) this.forget();
    return this.recall(question, plan);
  }

  /** For a write: the plan seen last. `question` is compared as JSON. */
  async recall(question: unknown, plan: () => Promise<Result<Plan>>): Promise<Result<Plan>> {
    this.#listen();
    const key = JSON.stringify(question);
    if (this.#plan !== null && key === this.#key) return this.#plan;
    this.forget();
    const made = await plan();
    if (made.ok) [this.#key, this.#plan] = [key, made];
    return made;
  }

  forget(): void {
    this.#plan = null;
  }

  #listen(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    this.workbook.subscribe((event) => {
      if (event.kind === 'dataChanged') this.forget();
    });
  }
}

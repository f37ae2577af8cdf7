/**
 * Good answers, kept by their question while the pane is open or the command runs: what is written is what was seen, and
 * nothing is sent twice. The oldest go first.
 */
export interface AnswerMemory<Answer> {
  readonly recall: (question: string) => Answer | undefined;
  readonly keep: (question: string, answer: Answer) => void;
}

export const answerMemory = <Answer>(most: number): AnswerMemory<Answer> => {
  const answers = new Map<string, Answer>();
  return {
    recall: (question) => answers.get(question),
    keep: (question, answer) => {
      answers.set(question, answer);
      for (const oldest of answers.keys()) {
        if (answers.size <= most) return;
        answers.delete(oldest);
      }
    },
  };
};

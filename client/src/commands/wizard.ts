/** One question of a wizard. */
export interface WizardStep {
  readonly id: string;
  readonly title: string;
  readonly values: readonly { readonly id: string; readonly title: string }[];
}

/** How a question was left: with a value, by the back button, or altogether. */
export type WizardAnswer = { readonly value: string } | 'back' | undefined;

/** Where a question stands, for the counter and the back button. */
export interface WizardPlace {
  /** 1-based. */
  readonly step: number;
  /** How many questions there are if `value` is the answer to this one. */
  readonly total: (value: string | undefined) => number;
  /** The answer given before, when the user has come back. */
  readonly chosen: string | undefined;
}

export type Answers = Readonly<Record<string, string>>;

/**
 * Asks one question after another; which ones there are may depend on the answers so far. Going back keeps what was
 * answered. `undefined` when the user leaves.
 */
export async function runWizard(
  stepsFor: (answers: Answers) => readonly WizardStep[],
  ask: (step: WizardStep, place: WizardPlace) => Promise<WizardAnswer>,
): Promise<Answers | undefined> {
  let answers: Answers = {};
  let at = 0;
  for (;;) {
    const steps = stepsFor(answers);
    const step = steps[at];
    if (step === undefined) {
      const asked = new Set(steps.map(({ id }) => id));
      return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
    }
    const known = answers;
    const answer = await ask(step, {
      step: at + 1,
      total: (value) => stepsFor(value === undefined ? known : { ...known, [step.id]: value }).length,
      chosen: answers[step.id],
    });
    if (answer === undefined) return undefined;
    if (answer === 'back') at = Math.max(0, at - 1);
    else {
      answers = { ...answers, [step.id]: answer.value };
      at += 1;
    }
  }
}

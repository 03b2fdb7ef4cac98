import assert from 'node:assert/strict';
import {
  runWizard,
  type Answers,
  type WizardAnswer,
  type WizardPlace,
  type WizardStep,
} from '../../../client/src/commands/wizard.js';

const step = (id: string, ...values: string[]): WizardStep => ({
  id,
  title: id,
  values: values.map((value) => ({ id: value, title: value })),
});

/** An agreement asks for two things more, a form for none. */
const stepsFor = ({ document }: Answers): readonly WizardStep[] => [
  step('document', 'agreement', 'form'),
  ...(document === 'agreement' ? [step('funds', 'yes', 'no'), step('dispute', 'court', 'tribunal')] : []),
];

/** Runs the wizard with these answers; gives the result and what each question looked like. */
async function run(
  ...answers: readonly WizardAnswer[]
): Promise<{ result: Answers | undefined; asked: readonly string[] }> {
  const rest = [...answers];
  const asked: string[] = [];
  const result = await runWizard(stepsFor, ({ id, values }, { step: at, total, chosen }: WizardPlace) => {
    asked.push(`${id} ${at}/${total(chosen ?? values[0]!.id)} ${chosen ?? '-'}`);
    return Promise.resolve(rest.shift());
  });
  return { result, asked };
}

const pick = (value: string): WizardAnswer => ({ value });

describe('the steps of the wizard', () => {
  it('follow from the document, counted', async () => {
    const { result, asked } = await run(pick('agreement'), pick('no'), pick('court'));
    assert.deepEqual(result, { document: 'agreement', funds: 'no', dispute: 'court' });
    assert.deepEqual(asked, ['document 1/3 -', 'funds 2/3 -', 'dispute 3/3 -']);
  });

  it('end at once where nothing more is asked', async () => {
    assert.deepEqual((await run(pick('form'))).result, { document: 'form' });
  });

  it('go back and keep what was answered', async () => {
    const { result, asked } = await run(pick('agreement'), pick('no'), 'back', pick('yes'), pick('tribunal'));
    assert.deepEqual(result, { document: 'agreement', funds: 'yes', dispute: 'tribunal' });
    assert.deepEqual(asked[3], 'funds 2/3 no');
  });

  it('forget answers that another document does not ask for', async () => {
    const { result } = await run(pick('agreement'), pick('no'), 'back', 'back', pick('form'));
    assert.deepEqual(result, { document: 'form' });
  });

  it('give nothing when the user leaves', async () => {
    assert.equal((await run(pick('agreement'), undefined)).result, undefined);
  });
});

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../../../app/api/api-problem.js';
import { useProblemText } from '../../../app/api/problem-text.js';
import { type ProblemText, useNotify } from '../../../ui/index.js';

/** The heading of the panel: where somebody is after a step, as the button that was pressed is gone. */
export const WAY_HEADING = 'way';

type Step = (call: () => Promise<unknown>, done: string) => Promise<void>;

/** Takes a step. Afterwards all about handovers is read anew, also when somebody else was first. */
export function useStep(): Step {
  const client = useQueryClient();
  const notify = useNotify();
  const readAnew = () => client.invalidateQueries({ queryKey: ['handovers'] });
  return async (call, done) => {
    try {
      await call();
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 409) await readAnew();
      throw error;
    }
    await readAnew();
    notify({ text: done });
    // After the page has changed: an open dialog keeps the focus to itself.
    requestAnimationFrame(() => document.getElementById(WAY_HEADING)?.focus());
  };
}

interface StepButton {
  readonly busy: boolean;
  readonly problem: ProblemText | undefined;
  readonly press: (call: () => Promise<unknown>, done: string) => Promise<void>;
}

/** The same for a button without a form around it. */
export function useStepButton(): StepButton {
  const step = useStep();
  const textOf = useProblemText();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemText>();
  const press: Step = async (call, done) => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      await step(call, done);
    } catch (error) {
      setProblem(textOf(error));
    }
    setBusy(false);
  };
  return { busy, problem, press };
}

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
    requestAnimationFrame(() => toHeading(LONGEST_FRAMES));
  };
}

const LONGEST_FRAMES = 600;
const QUIET_FRAMES = 10;

/**
 * As soon as the page has changed: a dialog that is still open lets the focus go nowhere else. The page may also put
 * another heading in its place just after; the focus then falls back on the page, and comes again.
 */
function toHeading(framesLeft: number, quietFor = 0): void {
  const heading = document.getElementById(WAY_HEADING);
  const isLost = quietFor === 0 || document.activeElement === document.body;
  if (isLost) heading?.focus();
  const isThere = heading !== null && document.activeElement === heading;
  if (framesLeft === 0 || quietFor === QUIET_FRAMES) return;
  requestAnimationFrame(() => toHeading(framesLeft - 1, isThere || !isLost ? quietFor + 1 : 0));
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

import { type LocalDate, addDays, addMonths } from '#libs/platform/domain/index.js';

/**
 * A school is asked what it thought of a form after eight weeks: by then it knows the child (working group; features 43, W20).
 * Counted from the day on which the child turns four and may come, or from accepting when that is later.
 */
export const feedbackWeeks = 8;

const monthsAtStart = 48;

/** From this day on the school is asked. */
export function feedbackDueOn(bornOn: LocalDate, acceptedOn: LocalDate): LocalDate {
  const startOn = addMonths(bornOn, monthsAtStart);
  return addDays(startOn > acceptedOn ? startOn : acceptedOn, feedbackWeeks * 7);
}

export const pictureAnswers = ['fully', 'mostly', 'partly', 'hardly'] as const;
/** Whether the picture that the form gave was right. */
export type PictureAnswer = (typeof pictureAnswers)[number];

export const pictureLabels: Readonly<Record<PictureAnswer, string>> = {
  fully: 'Ja, helemaal',
  mostly: 'Grotendeels',
  partly: 'Deels',
  hardly: 'Nauwelijks',
};

/** How often each was answered, in the order in which they are asked. */
export const countPictures = (given: readonly PictureAnswer[]): { picture: PictureAnswer; count: number }[] =>
  pictureAnswers.map((picture) => ({ picture, count: given.filter((each) => each === picture).length }));

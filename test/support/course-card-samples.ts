import type { RenderedCard } from '../../src/cards/define-card.js';
import { type CourseState, digestCourseCard, digestCourseView } from '../../src/cards/digest-course.js';
import type { Texts } from '../../src/texts/index.js';
import { MARKUP } from './marked-samples.js';

/** A municipality's digest in every state, as the FoU manager sees it, and once as others do. */
export const courseSamples = (texts: Texts): RenderedCard[] => {
  // Object.keys forgets that the keys are states.
  const states = Object.keys(texts.digestCourse.one.states) as CourseState[];
  const draw = (state: CourseState, isSender: boolean) =>
    digestCourseCard.render(
      digestCourseView(texts, {
        week: '2026-W46',
        municipalityId: 'jarfalla',
        state,
        version: 2,
        detail: `${MARKUP} detail`,
        addition: `${MARKUP} addition`,
        corrections: [{ when: 'måndag 16 november kl. 9.00', text: `${MARKUP} text` }],
        link: 'https://teams.microsoft.com/l/message/19:a@thread.tacv2/1',
        isSender,
        notice: `${MARKUP} notice`,
      }),
    );
  return [...states.map((state) => draw(state, true)), draw('sent', false)];
};

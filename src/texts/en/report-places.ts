import type { SectionKey } from '../../domain/annual-report.js';

export const reportPlaces: Readonly<Record<SectionKey, string>> = {
  highlights: 'Write here: the most important events of the year, a paragraph for each.',
  economy: 'Write here: how the economy has been on the whole, and what external funds have paid for.',
  outcome: 'Write here: what the largest deviations from the budget are due to.',
  situation: 'Write here: what the unit strives for, and what the chapter is about.',
  organisation:
    'Write here: how many are employed, who has come and gone, and what education the staff have.',
  steering:
    'Write here: how the unit is governed, and what the steering groups and the FoU council have worked with.',
  plan_follow_up: 'Write here: what the follow-up of the plan shows.',
  area_general:
    'Write here: what has been done for all areas, such as conferences, newsletters and cooperation.',
  area_children_youth_family: 'Write here: what has been done in the area of children, youth and family.',
  area_addiction_social_psychiatry:
    'Write here: what has been done in the area of addiction and social psychiatry.',
  area_income_support_labour:
    'Write here: what has been done in the area of income support and labour market.',
  reflection: 'Write here: how the year was, all in all.',
  challenges: 'Write here: some challenges for the coming year, one on each line.',
  aim: 'Write here: the purpose of the unit by the agreement.',
  assignment: 'Write here: the assignment by the agreement, point by point.',
  lines: 'Write here: what first and second line R&D are, and how they differ.',
  preconditions:
    'Write here: what the work rests on, such as staff, new legislation and managers in the municipalities.',
  pillar_produce: 'Write here: what knowledge has been produced, and which assignments go on.',
  pillar_spread: 'Write here: how knowledge has been spread, and what is planned.',
  communication: 'Write here: the communication strategy, and how it has been followed.',
  pillar_support:
    'Write here: what support for development the municipalities have had, and what is planned.',
  pillar_cooperate: 'Write here: what cooperation there has been locally, regionally and nationally.',
  offer:
    'Write here: how FoU differs from academia, the municipalities’ own developers and other authorities.',
  focus: 'Write here: what FoU will put its weight on from now on.',
  outlook: 'Write here: which changes in the world around affect social services.',
  staff: 'Write here: who works at FoU, and which changes are expected.',
  budget: 'Write here: what the budget rests on, and what is uncertain in it.',
};

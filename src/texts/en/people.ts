import type { Texts } from '../index.js';

export const people: Texts['people'] = {
  problems: {
    role_not_given:
      'Choose one of the roles council member, head of social services, FoU staff and FoU manager.',
    municipality_missing:
      'Choose a municipality. A council member and a head of social services stand for one municipality each.',
    municipality_not_wanted: 'Choose no municipality. FoU staff and the FoU manager work for all eight.',
    from_no_day: 'I don’t understand the first day. Write a date, such as 2026-12-01.',
    to_no_day: 'I don’t understand the last day. Write a date, such as 2026-12-31, or leave it empty.',
    ends_before_it_begins: 'The last day is before the first. Change one of them.',
    other_municipality:
      'The person stands for another municipality during that time, and nobody can stand for two at once. End the other role first, or choose other days.',
    has_role_already: 'The person already has that role during that time. Change it instead.',
    seat_taken_later:
      'The seat in the FoU council is already taken from the first day or later. End that assignment first, or choose a last day before it.',
    seat_taken_then:
      'Somebody else had the seat in the FoU council on those days, and I don’t change what has been. Choose other days.',
    has_ended: 'That role has ended and does not change any more. Give the person the role anew instead.',
    name_missing: 'Write the person’s name.',
    name_too_long: 'The name is too long. Write at most 100 characters.',
    name_holds_identity_number: 'There is a personal identity number in the name. Write only the name.',
    identity_missing:
      'I can’t see who that is in Teams. Choose the person in the list, or ask them to write to me.',
  },
};

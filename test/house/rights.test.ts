import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const src = new URL('../../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, code: readFileSync(new URL(file, src), 'utf8') }));
const filesWith = (words: RegExp): string[] =>
  files
    .filter(({ code }) => words.test(code))
    .map(({ file }) => file)
    .toSorted();

/** What for, in every file that asks what role somebody has. None but the two that say so refuses anything by it. */
const ASKS_FOR_A_ROLE: Readonly<Record<string, string>> = {
  'conversation/claim-replies.ts': 'a manager is not told to talk to themself',
  'conversation/coming-replies.ts': 'only staff, who may add an event, are told how',
  'conversation/commands/correct.ts': 'what staff write after a receipt may be about it',
  'conversation/commands/did-you-mean.ts': 'a command is asked about where it may be used',
  'conversation/commands/digest.ts': 'staff see all eight, others their own',
  'conversation/commands/evaluations.ts':
    'what people thought of an event is for the staff, to others it is a question',
  'conversation/commands/events.ts': 'staff see what they have to do, others what is coming',
  'conversation/commands/help.ts': 'whoever needs it is told of a command',
  'conversation/commands/import.ts': 'a plan sent as activities is shown to the manager only',
  'conversation/commands/queue.ts': 'staff have a queue, others their list',
  'conversation/commands/meetings.ts': 'staff count the meetings, to others it is a question',
  'conversation/commands/municipality-visits.ts': 'staff see the visits, to others it is a question',
  'conversation/commands/networks.ts': 'only the staff are shown an empty register and its form',
  'conversation/commands/new-event.ts':
    'what staff write after the word is entered, what others do is a question',
  'conversation/commands/need-rounds.ts': 'who may steer a round is shown how, others its needs',
  'conversation/commands/plan.ts': 'a plan that is not there is a question, but to the staff',
  'conversation/commands/proposals.ts': 'a card is drawn again for whom it may be',
  'conversation/commands/publications.ts': 'staff see the list, to others it is a question',
  'conversation/commands/registered.ts':
    'what staff write of an event is its list, and what others write a question',
  'conversation/commands/remove-person.ts': 'a card is opened for whom it may be',
  'conversation/commands/role-switch.ts': 'whom one plays in local mode',
  'conversation/commands/tell-event.ts': 'what staff write of as coming is offered to be entered',
  'conversation/commands/tell.ts': 'what staff tell of is offered to be logged',
  'conversation/event-card.ts':
    'the buttons are offered to whom they work for, and the number registered to staff',
  'conversation/event-reader.ts': 'as whom somebody is shown an event without having written',
  'conversation/deliver-notice.ts': 'a notice is for those with a role on the day that it is sent',
  'conversation/digest-course.ts': 'the buttons are offered to whom they work for',
  'conversation/digest-overview.ts': 'the buttons are offered to whom they work for',
  'conversation/digest-sending.ts':
    'how far a sending has come, with the button that stops it, is for who may stop it',
  'conversation/figures-replies.ts': 'the buttons are offered to whom they work for',
  'conversation/goal-area-replies.ts': 'the buttons are offered to whom they work for',
  'conversation/live-request.ts': 'as whom somebody is shown a request without having written',
  'conversation/network-answers.ts': 'what to do where the register is silent',
  'conversation/network-replies.ts': 'the buttons, and what the meetings were about, are for the staff',
  'conversation/need-replies.ts':
    'staff see all alike, others their own first; the buttons are offered to whom they work for',
  'conversation/need-summary-replies.ts': 'the order is offered to whom it is to set',
  'conversation/notices/card-outdated.ts': 'the list is for the staff only, whoever once had it open',
  'conversation/dispatch.ts': 'refuses files',
  'conversation/nominee-reader.ts': 'names are shown in a notice to whom they are shown that day',
  'conversation/notices/digests-preview.ts': 'what can be decided is offered to the FoU manager only',
  'conversation/notices/requests-waiting.ts': 'only staff, who may pause a request, are told how',
  'conversation/plan-replies.ts': 'the buttons are offered to whom they work for',
  'conversation/people-rows.ts': 'roles of others, to filter a list by',
  'conversation/permission.ts': 'refuses',
  'conversation/report-replies.ts': 'the buttons are offered to whom they work for',
  'conversation/request-list.ts':
    'staff see all, others their own; the button is offered to whom it works for',
  'conversation/request-reader.ts': 'how much of a request is shown, and the buttons that work',
  'conversation/request-form-replies.ts':
    'staff choose the municipality, and who may not send a request proposes one',
  'conversation/sign-in-replies.ts': 'the button is offered to whom it works for',
  'conversation/start-turn.ts': 'looks up the roles',
  'conversation/steering-replies.ts': 'the buttons are offered to whom they work for',
  'conversation/training-reader.ts': 'how much of a training is shown, and the buttons that work',
  'conversation/commands/nominate.ts': 'a council member nominates for their own municipality',
  'conversation/welcome.ts': 'who one is, and what one most likely wants',
  'conversation/workplace-replies.ts': 'who has a role has a municipality by it',
  'conversation/year-replies.ts': 'the button is offered to whom it works for',
  'usecases/activity-choices.ts': 'the staff to choose from',
  'usecases/claim-representation.ts': 'whoever has a role need not claim',
  'usecases/erased-record.ts': 'a digest names the council member and the manager of its week',
  'usecases/file-request.ts': 'the council member is the one who would have been informed',
  'usecases/give-role.ts': 'a role is given once',
  'usecases/plan-staff.ts': 'the staff to choose from',
  'usecases/list-requests.ts': 'staff see all, others their own',
  'usecases/statistics-of-year.ts': 'staff see the rows of all municipalities, others their own',
};

describe('rights', () => {
  it('are refused in one place: nothing else says those sentences', () => {
    const sentences =
      /\berrors\.(notForRole|unknownPerson|noRoleNow|otherMunicipality|notTheirs|personalOnly)\b/;
    expect(filesWith(sentences)).toEqual(['conversation/permission.ts']);
  });

  it('are asked for by nothing that the table does not go through', () => {
    const questions = /\b(mayReach|reachesOf|rolesThatMay|rightTo)\(/;
    expect(filesWith(questions)).toEqual([
      'conversation/permission.ts',
      'conversation/rights-table.ts',
      'domain/rights.ts',
    ]);
  });

  it('are the table’s: every other file that asks for a role is here, with what for', () => {
    const questions = /\b(roles\.(includes|some|every)|rolesOn|worksForAllMunicipalities|mayUse|mayDoTo)\(/;
    const asking = filesWith(questions).filter((file) => !file.startsWith('domain/'));
    expect(asking).toEqual(Object.keys(ASKS_FOR_A_ROLE).toSorted());
  });
});

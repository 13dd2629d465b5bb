import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/person.js';
import { sv } from '../../src/texts/sv/index.js';
import { anna, aPerson, EVERYONE, jarfallaMember, martin, solnaMember } from '../support/builders.js';
import { aRequest } from '../support/digest-builders.js';
import { talkAbout } from '../support/request-form-talk.js';
import { shownIn } from '../support/talk.js';

const maria = aPerson('maria', [{ role: 'staff', from: '2020-01-01' }], { displayName: 'Maria Demo' });
const PEOPLE: readonly Person[] = [...EVERYONE, maria];
const { problems, lines } = sv.requestForms;

describe('joint interest', () => {
  const sollentuna = aPerson('sollentuna', [
    { role: 'council_member', municipalityId: 'sollentuna', from: '2020-01-01' },
  ]);
  const people = [...PEOPLE, sollentuna];
  const asked = async (municipalities: string) => {
    const chat = await talkAbout(aRequest('F2026-014', { otherMunicipalitiesInterested: ['solna'] }), {
      people,
    });
    const form = await chat.opens(martin, 'ask_jointly');
    return { ...chat, form, done: await chat.sends(martin, form, 'ask_jointly', { municipalities }) };
  };
  const says = (chat: Awaited<ReturnType<typeof asked>>, person: Person, data: object) =>
    chat.presses(person, 'request.answer-jointly', { interest: 'yes', comment: '', ...data });

  it('suggests those that the asker named, and says where nobody can be asked', async () => {
    const { form, inputsIn } = await asked('solna');
    expect(inputsIn(form)).toEqual({ municipalities: 'solna' });
    expect(shownIn(form)).toContain(
      lines.vacant('Ekerö, Sigtuna, Sundbyberg, Upplands-Bro och Upplands Väsby'),
    );
  });

  it('asks the council members of those chosen, and collects their yes and no', async () => {
    const chat = await asked('solna,sollentuna');
    expect(await chat.told()).toEqual(
      expect.arrayContaining([`${solnaMember.id} joint_asked`, `${sollentuna.id} joint_asked`]),
    );
    const yes = await says(chat, solnaMember, { municipalityId: 'solna', comment: 'Gärna!' });
    expect(shownIn(yes)).toContain('Solna vill vara med');
    await says(chat, sollentuna, { municipalityId: 'sollentuna', interest: 'no' });
    expect((await chat.now()).jointInterest?.answers).toMatchObject([
      { municipalityId: 'solna', isInterested: true, comment: 'Gärna!', by: solnaMember.id },
      { municipalityId: 'sollentuna', isInterested: false, by: sollentuna.id },
    ]);
    expect((await chat.told()).filter((told) => told === `${martin.id} joint_answered`)).toHaveLength(2);
    expect(shownIn(await chat.opens(martin, 'ask_jointly'))).toContain('Sollentuna: nej.\nSolna: ja.');
  });

  it('tells staff and the manager of a municipality without a council member', async () => {
    const chat = await asked('solna,sigtuna');
    expect(shownIn(chat.done)).toContain(lines.vacantTold('Sigtuna'));
    expect((await chat.now()).jointInterest?.asked).toEqual(['solna']);
    expect(await chat.told()).toContain(`${anna.id} joint_seat_vacant`);
  });

  it('that nobody can be asked about keeps what was chosen, and tells the manager once', async () => {
    const chat = await asked('sigtuna');
    expect(shownIn(chat.done)).toContain(problems.nobodyToAsk('Sigtuna'));
    expect(chat.inputsIn(chat.done)).toEqual({ municipalities: 'sigtuna' });
    await chat.sends(martin, chat.done, 'ask_jointly', {});
    await chat.sends(martin, chat.done, 'ask_jointly', { municipalities: 'sigtuna,solna' });
    expect((await chat.told()).filter((told) => told.endsWith('joint_seat_vacant'))).toEqual([
      `${anna.id} joint_seat_vacant`,
    ]);
    expect((await chat.now()).jointInterest?.asked).toEqual(['solna']);
  });

  it('tells nobody of an empty seat when the request has been taken back meanwhile', async () => {
    const chat = await talkAbout(aRequest('F2026-014'), { people });
    const form = await chat.opens(martin, 'ask_jointly');
    await chat.sends(jarfallaMember, await chat.opens(jarfallaMember, 'withdraw'), 'withdraw', {});
    const refused = await chat.sends(martin, form, 'ask_jointly', { municipalities: 'sigtuna' });
    expect(shownIn(refused)).not.toContain(problems.nobodyToAsk('Sigtuna'));
    expect((await chat.told()).filter((told) => told.endsWith('joint_seat_vacant'))).toEqual([]);
  });

  it('is answered by the council member of the asked municipality and nobody else', async () => {
    const chat = await asked('solna');
    for (const [person, municipalityId] of [
      [jarfallaMember, 'solna'],
      [jarfallaMember, 'jarfalla'],
      [sollentuna, 'sollentuna'],
      [sollentuna, 'solna'],
      [martin, 'solna'],
      [anna, 'solna'],
    ] as const) {
      await says(chat, person, { municipalityId });
    }
    expect((await chat.now()).jointInterest?.answers).toEqual([]);
    expect(shownIn(await says(chat, sollentuna, { municipalityId: 'solna' }))).toBe(sv.requestActs.notFound);
    const unasked = await says(chat, sollentuna, { municipalityId: 'sollentuna' });
    expect(shownIn(unasked)).toBe(sv.requestActs.notFound);
  });

  it('is answered once; who answers again learns whom to talk to', async () => {
    const chat = await asked('solna');
    await says(chat, solnaMember, { municipalityId: 'solna' });
    await says(chat, solnaMember, { municipalityId: 'solna' });
    expect((await chat.now()).version).toBe(3);
    const changed = await says(chat, solnaMember, { municipalityId: 'solna', interest: 'no' });
    expect(shownIn(changed)).toBe(sv.requestActs.problems.already_answered_jointly);
  });

  it('shows the asked municipality the question and nothing that is the asker’s alone', async () => {
    const chat = await asked('solna');
    const card = shownIn(await chat.opens(solnaMember, 'answer_jointly'));
    expect(card).toContain('Fråga F2026-014');
    expect(card).toContain(sv.requestForms.joint.yes);
    expect(shownIn(await chat.opens(solnaMember, 'ask'))).not.toContain('Fråga F2026-014');
  });
});

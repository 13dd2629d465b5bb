import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/conversation/reply.js';
import { anna, martin } from '../support/builders.js';
import { filledIn, maria, startLogging, textIn } from '../support/log-talk.js';
import { actionsIn } from '../support/talk.js';

const FOR_MARTIN = 'logga Martin höll workshop om SIP i Solna igår, 3 tim';

describe('logging for a colleague', () => {
  it('keeps both: who did it and who logged it', async () => {
    const { write, only } = await startLogging();
    const reply = await write(maria, FOR_MARTIN);
    expect(await only()).toMatchObject({ staffIds: [martin.id], loggedBy: maria.id, hours: 3 });
    expect(textIn(reply)).toContain('Från FoU: Martin Demo\nLoggad av: Maria Demo');
  });

  it('is done in the form by choosing others only', async () => {
    const { write, press, only } = await startLogging();
    const form = await write(maria, 'logga bollplank om SIP med Solna igår');
    await press(maria, form, 'Spara', filledIn(form, { hours: '1', staffIds: martin.id }));
    expect(await only()).toMatchObject({ staffIds: [martin.id], loggedBy: maria.id });
  });

  it('asks who it was when the name is nobody’s', async () => {
    const { write, saved } = await startLogging();
    const reply = await write(maria, 'logga Sven höll workshop om SIP i Solna igår, 3 tim');
    expect(await saved()).toEqual([]);
    expect(textIn(reply)).toContain('Jag hittar ingen Sven bland personalen.');
  });

  it('lets the one who did it change it and take it back', async () => {
    const { write, press, only } = await startLogging();
    const receipt = await write(maria, FOR_MARTIN);
    const form = await press(martin, receipt, 'Ändra');
    await press(martin, form, 'Spara', filledIn(form, { hours: '4' }));
    expect(await only()).toMatchObject({ hours: 4, loggedBy: maria.id, staffIds: [martin.id] });
    await press(martin, receipt, 'Ångra');
    expect(await only()).toMatchObject({ undone: { by: martin.id } });
  });

  it('is still kept from others, and says who logged it', async () => {
    const { write, press, only } = await startLogging();
    const receipt = await write(anna, 'logga Martin höll workshop om SIP i Solna igår, 3 tim');
    expect(textIn(await press(maria, receipt, 'Ångra'))).toContain('loggad av Anna Demo');
    expect(await only()).not.toHaveProperty('undone');
  });

  it('can be corrected in the next message: "det var Maria som höll den"', async () => {
    const { write, only } = await startLogging();
    await write(martin, 'logga workshop om SIP i Solna igår, 3 tim');
    await write(martin, 'det var Maria som höll den');
    expect(await only()).toMatchObject({ staffIds: [maria.id], loggedBy: martin.id });
  });
});

describe('an assignment to come', () => {
  it('may become a request of its own, from the receipt', async () => {
    const { write, press } = await startLogging();
    const receipt = await write(
      martin,
      'logga bollplank om nytt uppdrag med Ekerös socialchef, 30 min, i morse',
    );
    const form = await press(martin, receipt, 'Skicka också en förfrågan');
    expect(textIn(form)).toMatch(/förfrågan/i);
  });

  it('is not offered otherwise, nor once it is taken back', async () => {
    const { write, press } = await startLogging();
    const buttonsOf = (reply: Reply) => actionsIn(reply).map(({ title }) => title);
    expect(buttonsOf(await write(martin, 'logga 2 tim bollplank om SIP med Solna igår'))).toEqual([
      'Ångra',
      'Ändra',
    ]);
    const receipt = await write(martin, 'logga bollplank om nytt uppdrag med Ekerö, 30 min, i morse');
    expect(buttonsOf(receipt)).toEqual(['Ångra', 'Ändra', 'Skicka också en förfrågan']);
    expect(buttonsOf(await press(martin, receipt, 'Ångra'))).toEqual([]);
  });
});

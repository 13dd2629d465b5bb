import { describe, expect, it } from 'vitest';
import { sv } from '../../../src/texts/sv/index.js';
import { anna, jarfallaMember, martin } from '../../support/builders.js';
import { aRequest } from '../../support/digest-builders.js';
import { preparedFor } from '../../support/prepared-requests.js';
import { talkAbout } from '../../support/request-form-talk.js';
import { shownIn } from '../../support/talk.js';

const { acts, pauseWhich } = sv.requestForms;

describe('a request that is to wait', () => {
  it.each(['pausa F2026-014', 'Pausa ärendet f2026-14.', 'pause the request F 2026–014'])(
    'is paused with a reason and a day after "%s"',
    async (text) => {
      const chat = await talkAbout(preparedFor('take'));
      const form = await chat.write(martin, text);
      expect(shownIn(form)).toContain(acts.pause.title('F2026-014'));
      await chat.sends(martin, form, 'pause', { reason: 'Semester', until: '2027-08-01' });
      expect((await chat.now()).paused).toEqual({ reason: 'Semester', until: '2027-08-01' });
    },
  );

  it('is asked for when no number is written', async () => {
    const chat = await talkAbout(preparedFor('take'));
    expect(shownIn(await chat.write(anna, 'pausa'))).toBe(pauseWhich);
  });

  it('is not found by a number that nobody has', async () => {
    const chat = await talkAbout(preparedFor('take'));
    expect(shownIn(await chat.write(martin, 'pausa F2026-999'))).toContain(sv.requestActs.notFound);
  });

  it('cannot be paused when it is over, which its card says', async () => {
    const chat = await talkAbout(aRequest('F2026-014', { status: 'closed', line: 'first' }));
    const shown = shownIn(await chat.write(martin, 'pausa F2026-014'));
    expect(shown).toContain('Det går inte att pausa F2026-014 nu');
    expect(shown).toContain(sv.requestActs.over);
    expect(shown).not.toContain(acts.pause.title('F2026-014'));
  });

  it('is paused by the staff alone', async () => {
    const chat = await talkAbout(preparedFor('take'));
    const shown = shownIn(await chat.write(jarfallaMember, 'pausa F2026-014'));
    expect(shown).toContain('Bara den som är FoU-personal');
  });
});

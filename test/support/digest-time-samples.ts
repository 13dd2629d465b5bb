import type { RenderedCard } from '../../src/cards/define-card.js';
import {
  DIGEST_SETTINGS_FIELDS,
  digestSettingsCard,
  digestSettingsView,
} from '../../src/cards/digest-settings.js';
import { digestsMissedCard, digestsMissedView } from '../../src/cards/digests-missed.js';
import { addWeeks } from '../../src/domain/calendar.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import type { Texts } from '../../src/texts/index.js';
import { filledIn, MARKUP } from './marked-samples.js';

/** The cards about when digests go out, with marked texts where people's own may stand. */
export const digestTimeSamples = (texts: Texts): Readonly<Record<string, readonly RenderedCard[]>> => {
  const words = texts.digestSettings;
  const when = texts.formats.moment('2026-12-07', '08:00');
  const form = {
    values: filledIn('digest-settings', DIGEST_SETTINGS_FIELDS),
    standing: words.setBy(MARKUP, '18 november 2026'),
    seenVersion: 3,
    notices: [words.changed(MARKUP)],
    nextSending: words.nextSending(texts.formats.week('2026-W49'), when),
    nextPreview: words.previewNow(texts.formats.week('2026-W49')),
  };
  const missed = Array.from({ length: 12 }, (_, index) => ({
    week: addWeeks('2026-W30', index),
    left: index === 11 ? MUNICIPALITY_IDS.slice(2, 5) : MUNICIPALITY_IDS,
  }));
  return {
    'digest-settings': [
      digestSettingsCard.render(digestSettingsView(texts, form)),
      digestSettingsCard.render(
        digestSettingsView(texts, {
          ...form,
          notices: [words.goesOutNow(texts.formats.week('2026-W49'))],
          accepted: '2026-W49',
        }),
      ),
    ],
    'digests-missed': [
      digestsMissedCard.render(digestsMissedView(texts, missed)),
      digestsMissedCard.render(digestsMissedView(texts, missed.slice(-1))),
    ],
  };
};

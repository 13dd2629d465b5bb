import type { RequestStep } from '../domain/request.js';
import type { RequestActKind } from '../domain/request-act.js';
import type { RequestView } from '../domain/request-view.js';
import { stepWithoutComment } from '../domain/without-others-words.js';

/** FoU's own bookkeeping, which says nothing to a municipality. */
const INTERNAL: readonly RequestActKind[] = ['link_activity', 'unlink_activity', 'set_resources'];

/** What a reader may see of what has been done with a request, in the same order. */
export const shownSteps = (history: readonly RequestStep[], view: RequestView): readonly RequestStep[] => {
  switch (view) {
    case 'staff':
      return history;
    case 'municipality':
      return history.filter(({ act }) => !INTERNAL.includes(act.kind)).map(stepWithoutComment);
    case 'asked':
      return [];
  }
};

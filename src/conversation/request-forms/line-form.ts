import { choicesOf } from '../../cards/form-choices.js';
import { LINES } from '../../domain/enums.js';
import { suggestedLine } from '../suggested-line.js';
import { type ActForm, act, given, problem } from './act-form.js';

/** Choosing a line other than the one that the answers speak for takes a reason, and so does changing one. */
export const lineForm: ActForm<'choose_line'> = {
  draw: async (_ports, { texts }, request) => {
    const suggested = suggestedLine(request);
    const { suggestion, chosen } = texts.requestForms.lines;
    const { lines } = texts.labels;
    return {
      lines: [
        suggestion(lines[suggested.line], texts.request.lineReasons[suggested.reason]),
        ...(request.line === undefined ? [] : [chosen(lines[request.line])]),
      ],
      choices: { line: choicesOf(LINES, (line) => lines[line]) },
      values: { line: request.line ?? suggested.line },
    };
  },
  save: async (ports, turn, filled) => {
    const { line: chosen, reason } = filled.values;
    const line = LINES.find((each) => each === chosen);
    const { problems } = turn.texts.requestForms;
    const { fields } = turn.texts.requestForms.acts.choose_line;
    if (line === undefined) return problem(problems.notInList(fields.line.label));
    const isOther = line !== suggestedLine(filled.request).line;
    if (isOther && reason === '') return problem(problems.reasonNeeded);
    return act(ports, turn, filled, { kind: 'choose_line', line, ...given('reason', reason) });
  },
};

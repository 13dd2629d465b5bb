/** What a form of limits shows beside its words. */
export interface LimitsForm<Field extends string> {
  /** What stands in the inputs. */
  readonly values: Readonly<Record<Field, string>>;
  /** Who set what holds, and when. */
  readonly standing: string;
  /** Of the record that the values come from; 0 when there is none. */
  readonly seenVersion: number;
  /** Whole sentences. */
  readonly notices: readonly string[];
}

/** What every form of limits has: its words, and what stands in it under what is to be noticed. */
export const limitsFormView = <Field extends string, Labels extends object>(
  words: { readonly title: string; readonly intro: string; readonly form: Labels; readonly save: string },
  { values, standing, seenVersion, notices }: LimitsForm<Field>,
) => ({
  summary: notices[0] ?? words.title,
  title: words.title,
  hasNotices: notices.length > 0,
  notices: notices.map((text) => ({ text })),
  intro: words.intro,
  standing,
  ...words.form,
  ...values,
  save: words.save,
  seenVersion,
});

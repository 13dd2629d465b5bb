/**
 * Stands in for `adaptivecards/src/schema`: the templating package's types point at that package's
 * TypeScript source, which does not compile under our settings. Named in tsconfig's `paths`.
 */
export interface IAdaptiveCard {
  readonly type: 'AdaptiveCard';
}

/**
 * How much of a request somebody is shown: FoU's staff all of it, its own municipality what is theirs to know, and
 * another one only what it has been asked to take part in.
 */
export type RequestView = 'staff' | 'municipality' | 'asked';

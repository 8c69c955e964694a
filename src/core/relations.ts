// The relations two facts can stand in, in a file of their own: views need the words without the rules that find them.

/** In the order a reader meets them: what differs first. */
export const RELATIONS = ['conflict', 'updated', 'close', 'only-here', 'only-there', 'same'] as const;
export type Relation = (typeof RELATIONS)[number];

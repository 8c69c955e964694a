// Words of the news that mean one thing in six languages, by a language-free name: "pourparlers", "talks", "Verhandlungen"
// are all `talks`. So sentences in two languages, or two wordings in one, are seen to speak of one thing.
// Only words with one meaning in the news; a word may stand under one concept. Not a thesaurus, no hierarchy.

export const CONCEPTS = [
  'talks', 'meeting', 'summit', 'call', 'visit', 'interview', 'statement', 'agreement', 'treaty', 'ceasefire', 'sanction', 'threat', 'warning',
  'attack', 'strike', 'bombing', 'shooting', 'invasion', 'war', 'withdraw', 'deploy', 'soldier', 'troops', 'weapon', 'missile', 'border', 'hostage',
  'dead', 'injured', 'missing', 'victim', 'survivor', 'evacuate', 'rescue', 'displaced', 'accident', 'crash', 'collision', 'derail', 'fire', 'explosion', 'quake', 'flood', 'storm', 'drought', 'heatwave', 'rain', 'damage',
  'arrest', 'trial', 'sentence', 'prison', 'charge', 'acquit', 'suspect', 'investigate', 'court', 'murder', 'theft', 'police',
  'election', 'vote', 'candidate', 'seat', 'parliament', 'government', 'law', 'minister', 'resign', 'appoint', 'referendum', 'opposition',
  'protest', 'demonstrator', 'walkout', 'union', 'job', 'layoff', 'worker', 'unemployment', 'wage',
  'price', 'inflation', 'growth', 'profit', 'loss', 'revenue', 'debt', 'deficit', 'tax', 'sale', 'buy', 'share', 'bank', 'company', 'factory', 'budget', 'cost', 'loan', 'fine',
  'rise', 'fall', 'begin', 'finish', 'open', 'close', 'announce', 'publish', 'birth', 'marriage', 'school', 'hospital', 'patient', 'vaccine', 'case', 'disease', 'doctor', 'study',
  'train', 'plane', 'ship', 'car', 'passenger', 'flight', 'airport', 'road', 'bridge', 'building', 'house', 'inhabitant', 'child', 'woman', 'man', 'student', 'teacher', 'farmer',
  'win', 'lose', 'match', 'goal', 'team', 'player', 'coach', 'medal', 'title', 'spectator', 'convene',
] as const;

/** A language-free name of a concept. */
export type Concept = (typeof CONCEPTS)[number];

/** Concepts that happen on a day: what a date near them is the date of. Telling, beginning and opening are no happenings of their own. */
export const HAPPENINGS: ReadonlySet<Concept> = new Set<Concept>([
  'talks', 'meeting', 'summit', 'call', 'visit', 'agreement', 'ceasefire', 'attack', 'strike', 'bombing', 'shooting', 'invasion', 'withdraw',
  'accident', 'crash', 'collision', 'derail', 'fire', 'explosion', 'quake', 'flood', 'storm', 'evacuate', 'arrest', 'trial', 'sentence', 'acquit', 'murder', 'theft',
  'election', 'vote', 'resign', 'appoint', 'referendum', 'protest', 'walkout', 'layoff', 'birth', 'marriage', 'match', 'dead',
]);

/** Ways in which two sides meet: one report has talks where another has a meeting, or says no more than that they will see each other. */
export const GATHERINGS: ReadonlySet<Concept> = new Set<Concept>(['talks', 'meeting', 'summit', 'convene']);

/** Words of a language by concept, blank-separated, as written in a dictionary and in any form that a stem would not meet. */
export type ConceptWords = Readonly<Partial<Record<Concept, string>>>;

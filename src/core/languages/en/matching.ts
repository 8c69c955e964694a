import type { MatchingWords } from '../matching-words.ts';

export const matching: MatchingWords = {
  code: 'en',
  frequent: 'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday today '
    + 'yesterday tomorrow morning afternoon evening night date moment begin end last next recent recently later earlier ago early late edt est pdt pst gmt et pm am said saying told according added adds '
    + 'stated reported announced confirmed statement spokesman spokeswoman spokesperson asked called noted also still already just now even ever never always often again however although though while since '
    + 'before after during between against about over under within without around across among near more most less least many much few several some any every each other another such same own both either '
    + 'would could should might must will shall can cannot made making took taken taking got go goes going went gone came coming see seen saw give gave given keep kept put set use used using work working '
    + 'know known think want like look need find found help try left first second third one two three four five six seven eight nine ten hundred thousand million billion percent number old good big small '
    + 'high low long great large people person man men woman women way part place case point side group world country state city area story photo updated published posted read image copyright press '
    + 'associated reuters ap afp day|week|month|year|hour|minute|time|say|tell|report|official|make|take|get|come|new|thing~|s',
  creditCues: 'with source sources by from reporting additional material agencies agency and files',
  creditVerbs: 'contributed',
  agencyWords: 'agency',
};

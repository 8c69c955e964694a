import type { MatchingWords } from '../matching-words.ts';

export const matching: MatchingWords = {
  code: 'en',
  frequent: 'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday '
    + 'today yesterday tomorrow day days week weeks month months year years hour hours minute minutes morning afternoon evening night time times date moment begin end last next recent recently later earlier ago early late edt est pdt pst gmt et pm am '
    + 'said says say saying told tell tells according added adds stated reported reports report announced confirmed statement spokesman spokeswoman spokesperson officials official asked called noted '
    + 'also still already just now even ever never always often again however although though while since before after during between against about over under within without around across among near more most less least many much few several some any every each other another such same own both either '
    + 'would could should might may must will shall can cannot make makes made making take takes took taken taking get gets got go goes going went gone come comes came coming see seen saw give gave given keep kept put set use used using work working know known think want like look need find found help try left '
    + 'first second third one two three four five six seven eight nine ten hundred thousand million billion percent number new old good big small high low long great large '
    + 'people person man men woman women thing things way part place case point side group world country state city area news story photo updated published posted read image copyright press associated reuters ap afp',
  creditCues: 'with source sources by from reporting additional material agencies agency and files',
  creditVerbs: 'contributed',
  agencyWords: 'agency',
};

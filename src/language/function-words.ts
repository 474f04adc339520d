/** Words that tie others together in the three languages: they tell one subject from another in none of them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a ai as au aux avec avez avons ce ces cette chaque chez comme comment dans de des du elle en est et eux il ils je la le les leur leurs lui ma ' +
    'mais me meme mes moi mon ne nos notre nous on ont ou par pas pour qu que qui quoi quel quelle quels quelles sa se ' +
    'ses si son sont suis sur ta te tes toi ton tu un une vos votre vous y quelqu quelquun ici connait connaitre sait ' +
    'aan al als bij dat de deze die dit door een en er heb heeft het hier hoe iemand iets ik in is je kan kent maar ' +
    'me met mij mijn na naar niet nog of om onder ons onze ook op over te tot u uit van veel voor waar wat we weet ' +
    'welke wie wij wil worden wordt zich zijn zo ' +
    'about an and any anyone are as at be been but by can could did do does for from had has have he her here him ' +
    'his how i if in into is it its know knows my no not of on or our she should so some someone somebody than that ' +
    'the their them then there these they this to us was we were what when where which who whom why will with would ' +
    'you your'
  ).split(' '),
);

import { useAnswerWords } from '../../messages/answer-words.ts';
import { useSpeech } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useRead } from '../../service/use-service.ts';

const READ = 20;
/** An example that is longer does not fit the field. */
const SHORT = 70;
/** Shown of each kind. */
const ASKED = 5;
const TO_ASK = 3;

export interface Examples {
  /** Questions that this very community asked, newest first; each has a page. */
  readonly asked: readonly { readonly id: string; readonly title: string; readonly language: string | null }[];
  /** Questions about its topics, in the language of the page, to be asked. */
  readonly toAsk: readonly string[];
  /** One short question in that language, to show what can be asked; null in a community that holds nothing. */
  readonly example: string | null;
}

/** What can be asked here, from what this community asked and what its topics are called; without them the page is as good. */
export function useExamples(): Examples {
  const { language } = useSpeech();
  const { whoKnows } = useAnswerWords();
  const { data: questions } = useRead(['ask', 'recent questions'], (service, signal) =>
    answered(service.GET('/api/questions', { params: { query: { limit: READ } }, signal })),
  );
  const { data: topics } = useRead(['ask', 'topics'], (service, signal) =>
    answered(service.GET('/api/topics', { params: { query: { limit: READ } }, signal })),
  );
  const asked = questions?.items ?? [];
  const toAsk = (topics?.items ?? []).flatMap(({ labels }) => {
    const label = labels[language];
    return label == null ? [] : [whoKnows(label)];
  });
  const fit = asked.find(
    (one) => one.language === language && one.title.trim().endsWith('?') && one.title.length <= SHORT,
  );
  return { asked: asked.slice(0, ASKED), toAsk: toAsk.slice(0, TO_ASK), example: fit?.title ?? toAsk[0] ?? null };
}

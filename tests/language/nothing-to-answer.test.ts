import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalForm, nothingToAnswer, termsOf } from '../../src/language/index.ts';
import { demoTopics } from './demo-topics.ts';

const why = (text: string) => nothingToAnswer(termsOf(normalForm(text)), demoTopics.find(text).length > 0);

describe('nothing is to be answered', () => {
  it.each([
    ...[
      'merci !',
      'Bonjour, ça va ?',
      '?',
      '42',
      'bande d’incapables',
      'J’ai besoin d’aide',
      'merci beaucoup pour votre aide',
    ],
    ...['bedankt!', 'Dag allemaal, alles goed?', 'wat een stomme site', 'goeiemorgen iedereen', 'Wie kan helpen?'],
    ...[
      'hello',
      'lol',
      'hello, how are you?',
      'thanks, that was helpful!',
      'asdf jkl',
      'you are useless',
      'can someone help me with it?',
      '',
    ],
  ])('to %j', (text) => {
    expect(why(text)).toBe('nothing-to-answer');
  });

  it.each([
    'Qui est nul en management ?',
    'Quel est le pire coach ?',
    'Wie is hier de slechtste collega?',
    'Welke collega is de luiste?',
    'Who is the worst manager here?',
  ])('to who wants people ranked as bad: %j', (text) => {
    expect(why(text)).toBe('not-about-persons');
  });

  it.each([
    'merci pour l’aide, mais qui connaît la LOTO ?',
    'bonjour, coaching',
    'who knows how to deal with a bad manager?',
    'qui peut aider un collègue nul en orthographe ?',
    'slechte sfeer in team',
    'site director',
    '5S',
    'Amina',
    'Julie Lambert',
    'Qui sait écrire de bons tests ?',
    'who knows about CI?',
    'wie kent UX?',
    'CI',
    'how do I handle perfect forward secrecy',
  ])('but a question is one: %j', (text) => {
    expect(why(text)).toBeNull();
  });

  it('and so is every question of the demo community', () => {
    for (const file of ['questions', 'challenges']) {
      const lines = readFileSync(new URL(`../../scripts/demo/${file}.ndjson`, import.meta.url), 'utf8')
        .trim()
        .split('\n');
      for (const { title } of lines.map((line) => JSON.parse(line) as { title: string }))
        expect(why(title), title).toBeNull();
    }
  });
});

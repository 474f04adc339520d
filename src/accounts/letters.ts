import type { Language } from '../domain/index.ts';

/** What a letter of accounts says beside its kind. */
export interface LetterWords {
  readonly community: string;
  readonly link: string;
  readonly code?: string;
}

export type LetterKind = 'sign-in' | 'invitation';

type Write = (words: LetterWords) => { readonly subject: string; readonly text: string };

const LETTERS: Readonly<Record<Language, Readonly<Record<LetterKind, Write>>>> = {
  fr: {
    'sign-in': ({ community, link, code }) => ({
      subject: `Votre lien de connexion – ${community}`,
      text: `Bonjour,

Pour vous connecter à ${community}, ouvrez ce lien :
${link}

ou saisissez ce code : ${code ?? ''}

Le lien et le code servent une seule fois, pendant 15 minutes. Si vous n’avez rien demandé, ignorez ce message.
`,
    }),
    invitation: ({ community, link }) => ({
      subject: `Invitation – ${community}`,
      text: `Bonjour,

Vous êtes invité·e à rejoindre ${community}. Ouvrez ce lien pour entrer, sans mot de passe :
${link}

Il sert une seule fois, pendant 7 jours. Ensuite, demandez un nouveau lien sur la page de connexion avec cette adresse.
`,
    }),
  },
  nl: {
    'sign-in': ({ community, link, code }) => ({
      subject: `Uw aanmeldlink – ${community}`,
      text: `Beste,

Open deze link om u aan te melden bij ${community}:
${link}

of typ deze code: ${code ?? ''}

De link en de code werken één keer, gedurende 15 minuten. Hebt u niets gevraagd, dan mag u dit bericht negeren.
`,
    }),
    invitation: ({ community, link }) => ({
      subject: `Uitnodiging – ${community}`,
      text: `Beste,

U bent uitgenodigd bij ${community}. Open deze link om binnen te komen, zonder wachtwoord:
${link}

De link werkt één keer, gedurende 7 dagen. Vraag daarna met dit adres een nieuwe link op de aanmeldpagina.
`,
    }),
  },
  en: {
    'sign-in': ({ community, link, code }) => ({
      subject: `Your sign-in link – ${community}`,
      text: `Hello,

To sign in to ${community}, open this link:
${link}

or type this code: ${code ?? ''}

Link and code work once, for 15 minutes. If you did not ask for this, you can ignore it.
`,
    }),
    invitation: ({ community, link }) => ({
      subject: `Invitation – ${community}`,
      text: `Hello,

You are invited to ${community}. Open this link to come in, without a password:
${link}

It works once, for 7 days. After that, ask for a new link on the sign-in page with this address.
`,
    }),
  },
};

/** A short letter in plain text. What stands in a name has no line of its own. */
export function writeLetter(
  kind: LetterKind,
  language: Language,
  words: LetterWords,
): { readonly subject: string; readonly text: string } {
  const community = words.community.replace(/\s+/g, ' ').slice(0, 100);
  return LETTERS[language][kind]({ ...words, community });
}

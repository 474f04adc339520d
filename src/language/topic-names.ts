import { LANGUAGES, type Language } from '../domain/index.ts';
import { acronymsOf } from './acronyms.ts';
import { isAsking } from './asking.ts';
import { cutsOf, isCompoundOf, SHORTEST_COMPOUND } from './compounds.ts';
import { isGuarded } from './guarded-names.ts';
import { rootsOf, stemsOf } from './stem.ts';
import { type Term, termsOf } from './terms.ts';

/** A topic with all that it is called, in any language; `topic` stands for it where it is found. */
export interface TopicNames<Topic> {
  readonly topic: Topic;
  readonly names: readonly string[];
  /** Those of the names whose language is known. */
  readonly labels?: Readonly<Partial<Record<Language, string>>>;
}

/** One name of a topic, as its telling words. */
export interface Name {
  readonly text: string;
  /** Number of the topic. */
  readonly topic: number;
  readonly languages: readonly Language[];
  readonly words: readonly NameWord[];
}

export interface NameWord {
  readonly folded: string;
  /** How much it tells the name from others, above 0 to 1. */
  readonly weight: number;
  /** Whether it tells the name even without the others. */
  readonly isTelling: boolean;
  /** Whether it is found only as it is written; see `isGuarded`. */
  readonly isGuarded: boolean;
}

/** Where a word of a text may stand for words of a name: one of them, or two that the text writes as one. */
export interface Entry {
  readonly name: Name;
  readonly words: readonly number[];
  /** In a form of its own, or only by what it is made of (`stage` for `stagiair`). */
  readonly isForm: boolean;
}

/** Topics that a word may name and still tell one from another. */
const MOST_NAMED = 3;
const LEAST_LETTERS = 4;
/** Letters of a word up to which the next one is often written on to it: `e-learning`, `microlearning`. */
const LONGEST_JOINED = 6;
/** Share of the texts from which on a word is too common here to name a topic that is called by more. */
const COMMON = 0.1;
/** What a word that tells little weighs beside one that tells. */
const UNTELLING = 0.3;

/** Words of names that say little without the others, in the form that they are written in; folded. */
const GENERAL: ReadonlySet<string> = new Set(
  (
    'action acces anglais aide analyse annee approche art aspect atelier besoin cadre cas condition connaissance demande demarche developpement ' +
    'document domaine duo ecrit entreprise equipe equipes etude francais exercice experience fin formation gestion grave groupe individuel ' +
    'individuelle information interne internes journee ligne machine machines methode mise modele moment neerlandais niveau nouveau nouveaux objectif ' +
    'outil outils pair pairs partage personne personnel plan pratique pratiques premier premiere premiers probleme problemes processus produit professionnel ' +
    'professionnelle projet public qualite question questions rapport reseau retour reunion role sante securite service situation ' +
    'soutien suivi systeme technique technologie temps travail valeur vie ' +
    'aanpak actie afdeling analyse behoefte bedrijf collega collegas dag delen doel dossier eerste engels frans groep groepen hulp informatie intern interne ' +
    'kennis kwaliteit leeftijd leren leven manier mensen methode model moment nederlands nieuw nieuwe niveau ontwerp ontwikkelen open oplossen ' +
    'opleiding opvang persoon persoonlijk persoonlijke plan praktijk probleem problemen proces product project rapport risico samen ' +
    'steun systeem team teams techniek tijd veiligheid vraag vragen waarde werk werken werkplek werkvloer ' +
    'action analysis art assessment business care change community company cycle data day design development digital dutch effective english first french ' +
    'general group groups health help individual internal job knowledge language learning life line machine management method ' +
    'model need needs network new open people person personal plan practice problem process product professional project quality report ' +
    'review risk role safety service sharing skill skills software support system task team teams technical technology test time tool tools ' +
    'training user value work working'
  ).split(' '),
);

/** The same in every form. */
const GENERAL_STEMS: ReadonlySet<string> = new Set([...GENERAL].flatMap((word) => stemsOf(word)));

/** Whether a word says little without others, whatever its form. */
function isGeneralIn(languages: readonly Language[], folded: string): boolean {
  return isAsking(folded) || stemsOf(folded, languages).some((stem) => GENERAL_STEMS.has(stem));
}

/** The names of topics by the words they hold, in every form of these. */
export class TopicIndex {
  readonly names: readonly Name[];
  readonly #byStem = new Map<string, Entry[]>();
  readonly #byRoot = new Map<string, Entry[]>();
  /** Long words of names, by their first letters: compounds that a text may write apart. */
  readonly #compounds = new Map<string, Entry[]>();
  readonly #byInitials = new Map<string, Set<number>>();
  readonly #aliases = new Set<string>();

  constructor(topics: Iterable<Omit<TopicNames<unknown>, 'topic'>>, shareOfTexts: (folded: string) => number) {
    const parsed: (Omit<Name, 'words'> & { readonly words: readonly Term[] })[] = [];
    const named = new Map<string, Set<number>>();
    let topic = 0;
    for (const { names, labels = {} } of topics) {
      for (const text of new Set(names)) {
        const languages = LANGUAGES.filter((language) => labels[language] === text);
        const words = wordsOfName(text);
        parsed.push({ text, topic, languages: languages.length > 0 ? languages : LANGUAGES, words });
        for (const { folded } of words) {
          for (const stem of stemsOf(folded)) {
            const topics = named.get(stem) ?? new Set();
            named.set(stem, topics.add(topic));
          }
        }
      }
      topic++;
    }
    const namedBy = (folded: string, languages: readonly Language[]): number =>
      Math.max(...stemsOf(folded, languages).map((stem) => named.get(stem)?.size ?? 0), 1);
    this.names = parsed.map(({ words, ...name }) => ({
      ...name,
      words: words.map((term): NameWord => {
        const { folded } = term;
        const topics = namedBy(folded, name.languages);
        const guarded = isGuarded(term);
        const isGeneral = isGeneralIn(name.languages, folded) || shareOfTexts(folded) > COMMON;
        return {
          folded,
          weight: (isGeneral ? UNTELLING : 1) / (1 + Math.log2(topics)),
          isTelling: !guarded && !isGeneral && topics <= MOST_NAMED && folded.length >= LEAST_LETTERS,
          isGuarded: guarded,
        };
      }),
    }));
    for (const name of this.names) this.#add(name);
  }

  #add(name: Name): void {
    const { words, languages } = name;
    const only = words.length === 1 ? words[0] : undefined;
    if (only !== undefined) this.#aliases.add(only.folded);
    words.forEach(({ folded, isGuarded }, at) => {
      const entry = { name, words: [at], isForm: true };
      if (isGuarded) addTo(this.#byStem, `=${folded}`, entry);
      else {
        for (const stem of stemsOf(folded, languages)) addTo(this.#byStem, stem, entry);
        for (const root of rootsOf(folded, languages)) addTo(this.#byRoot, root, { ...entry, isForm: false });
        if (languages.includes('nl') && folded.length >= SHORTEST_COMPOUND)
          addTo(this.#compounds, folded.slice(0, 3), entry);
      }
      const next = words[at + 1];
      if (next === undefined || folded.length > LONGEST_JOINED || folded.length + next.folded.length <= LEAST_LETTERS)
        return;
      for (const stem of stemsOf(folded + next.folded, languages))
        addTo(this.#byStem, stem, { name, words: [at, at + 1], isForm: true });
    });
    for (const initials of acronymsOf(name.text)) {
      const topics = this.#byInitials.get(initials) ?? new Set();
      this.#byInitials.set(initials, topics.add(name.topic));
    }
  }

  /** Words of names that a word of a text may stand for, by its form. */
  entriesOf(folded: string): Entry[] {
    // Several of an acronym: `KPIs`.
    const one = folded.length > 3 && folded.endsWith('s') ? [`=${folded.slice(0, -1)}`] : [];
    return [`=${folded}`, ...one, ...stemsOf(folded)].flatMap((stem) => this.#byStem.get(stem) ?? []);
  }

  /** Names of one guarded word that a word of a text is. */
  guardedOf(folded: string): Name[] {
    return (this.#byStem.get(`=${folded}`) ?? []).map(({ name }) => name).filter(({ words }) => words.length === 1);
  }

  /** Words of names that a word of a text may stand for, by what it is made of. */
  kinOf(folded: string): Entry[] {
    return rootsOf(folded).flatMap((root) => this.#byRoot.get(root) ?? []);
  }

  /** Compounds of names that two words of a text make together, in either order. */
  compoundsOf(one: string, other: string): Entry[] {
    const found: Entry[] = [];
    for (const [modifier, head] of [
      [one, other],
      [other, one],
    ] as const)
      for (const entry of this.#compounds.get(modifier.slice(0, 3)) ?? [])
        if (isCompoundOf(entry.name.words[entry.words[0] ?? 0]?.folded ?? '', modifier, head)) found.push(entry);
    return found;
  }

  /** Names whose words a compound of a text holds, two of each (`stagebegeleiding` for `begeleiding van stages`). */
  insideOf(compound: string): Entry[] {
    const found: Entry[] = [];
    for (const { modifier, head } of cutsOf(compound)) {
      const heads = this.#dutch(head);
      const modifiers = heads.length === 0 ? [] : this.#dutch(modifier);
      if (modifiers.length === 0) continue;
      const byName = new Map(heads.map((entry) => [entry.name, entry]));
      for (const one of modifiers) {
        const other = byName.get(one.name);
        if (other !== undefined && one.words[0] !== other.words[0])
          found.push({ name: one.name, words: [...one.words, ...other.words], isForm: true });
      }
    }
    return found;
  }

  #dutch(folded: string): Entry[] {
    return [
      ...(this.#byStem.get(stemsOf(folded, ['nl'])[0] ?? '') ?? []),
      ...(this.#byRoot.get(rootsOf(folded, ['nl'])[0] ?? '') ?? []),
    ].filter(({ words }) => words.length === 1);
  }

  /** The topic whose name alone shortens to an acronym that is no name itself; undefined where there are several. */
  shortenedTo(acronym: string): number | undefined {
    const topics = this.#byInitials.get(acronym);
    return topics?.size === 1 && !this.#aliases.has(acronym) ? [...topics][0] : undefined;
  }

  /** Has an acronym stand for a topic, as the community's texts do. */
  addAcronym(acronym: string, topic: number): void {
    const topics = this.#byInitials.get(acronym) ?? new Set();
    this.#byInitials.set(acronym, topics.add(topic));
  }
}

/** The telling words of a name; all of them where none is. */
function wordsOfName(text: string): Term[] {
  const terms = termsOf(text);
  const content = terms.filter(({ isContent }) => isContent);
  return content.length > 0 ? content : terms;
}

function addTo(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = index.get(key);
  if (entries === undefined) index.set(key, [entry]);
  else entries.push(entry);
}

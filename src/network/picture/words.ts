import type { Language } from '../../domain/index.ts';

/** What a picture says in a language. */
interface Words {
  readonly nodes: (count: string, one: boolean) => string;
  readonly edges: (count: string, one: boolean) => string;
  readonly mostTied: string;
  readonly colour: string;
  readonly size: string;
  readonly ties: string;
  readonly neighbours: string;
  readonly type: string;
  readonly others: string;
  readonly unknown: string;
  readonly yes: string;
  readonly no: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  fr: {
    nodes: (count, one) => `${count} ${one ? 'nœud' : 'nœuds'}`,
    edges: (count, one) => `${count} ${one ? 'lien' : 'liens'}`,
    mostTied: 'Les plus liés :',
    colour: 'Couleur :',
    size: 'Taille :',
    ties: 'Liens',
    neighbours: 'nombre de voisins',
    type: 'type',
    others: 'autres',
    unknown: 'non renseigné',
    yes: 'oui',
    no: 'non',
  },
  nl: {
    nodes: (count, one) => `${count} ${one ? 'knoop' : 'knopen'}`,
    edges: (count, one) => `${count} ${one ? 'band' : 'banden'}`,
    mostTied: 'Het meest verbonden:',
    colour: 'Kleur:',
    size: 'Grootte:',
    ties: 'Banden',
    neighbours: 'aantal buren',
    type: 'type',
    others: 'andere',
    unknown: 'niet ingevuld',
    yes: 'ja',
    no: 'nee',
  },
  en: {
    nodes: (count, one) => `${count} ${one ? 'node' : 'nodes'}`,
    edges: (count, one) => `${count} ${one ? 'tie' : 'ties'}`,
    mostTied: 'Most tied:',
    colour: 'Colour:',
    size: 'Size:',
    ties: 'Ties',
    neighbours: 'number of neighbours',
    type: 'type',
    others: 'others',
    unknown: 'not given',
    yes: 'yes',
    no: 'no',
  },
};

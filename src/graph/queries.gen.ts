// Made by `npm run generate` from the headers of the files in cypher/. Change those instead.
import type { QueryFacts } from './query-facts.ts';

/** Parameters and rows of every query, by its file under cypher/. */
export interface Queries {
  /** Artefacts to suggest, each with the passage that the question hit. */
  'artefacts/suggested': {
    parameters: {
      readonly artefacts: readonly { readonly id: string; readonly passageId: string }[];
    };
    row: {
      id: string;
      title: string;
      kind: string | null;
      language: string | null;
      url: string | null;
      text: string;
    };
  };
  /** What stands on an answer's card, for each of these answers. */
  'directory/answer-cards': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      excerpt: string;
      language: string | null;
      created: string | null;
      accepted: boolean;
      question: { id: string; name: string };
      answeredBy: { id: string; name: string } | null;
    };
  };
  /** The whole of each of these answers, with the remarks made under it. */
  'directory/answer-details': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly label: string;
      readonly cap: number;
    };
    row: {
      id: string;
      text: string;
      topics: { id: string; name: string }[];
      comments: { id: string; text: string; writtenBy: { id: string; name: string } | null; date: string | null }[];
    };
  };
  /** Ids of the answers, newest first, with how many there are in all. */
  'directory/answers': {
    parameters: {
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly question?: string | null | undefined;
      readonly answeredBy?: string | null | undefined;
      readonly among?: readonly string[] | null | undefined;
      readonly offset: number;
      readonly limit: number;
    };
    row: {
      total: number;
      ids: string[];
    };
  };
  /** What stands on an artefact's card, for each of these artefacts. */
  'directory/artefact-cards': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly label: string;
    };
    row: {
      id: string;
      title: string;
      kind: string | null;
      language: string | null;
      url: string | null;
      created: string | null;
      updated: string | null;
      authors: { id: string; name: string }[];
      topics: { id: string; name: string }[];
    };
  };
  /** What is known of each of these artefacts: its text, who helped, what it is for and who used it. */
  'directory/artefact-details': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly cap: number;
    };
    row: {
      id: string;
      text: string | null;
      contributors: { id: string; name: string; role: string | null }[];
      addresses: { id: string; name: string }[];
      madeIn: { id: string; name: string } | null;
      usedBy: { id: string; name: string }[];
    };
  };
  /** Ids of the artefacts, newest first, with how many there are in all. */
  'directory/artefacts': {
    parameters: {
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly kind?: string | null | undefined;
      readonly topic?: string | null | undefined;
      readonly language?: string | null | undefined;
      readonly madeBy?: string | null | undefined;
      readonly madeIn?: string | null | undefined;
      readonly among?: readonly string[] | null | undefined;
      readonly offset: number;
      readonly limit: number;
    };
    row: {
      total: number;
      ids: string[];
    };
  };
  /** What stands on a challenge's card, for each of these challenges. */
  'directory/challenge-cards': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly label: string;
    };
    row: {
      id: string;
      title: string;
      language: string | null;
      status: string | null;
      created: string | null;
      raisedBy: { id: string; name: string } | null;
      topics: { id: string; name: string }[];
    };
  };
  /** What is known of each of these challenges: who shares it, and what was asked, made and set up for it. */
  'directory/challenge-details': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly cap: number;
    };
    row: {
      id: string;
      text: string | null;
      sharedBy: { id: string; name: string }[];
      questions: { id: string; name: string }[];
      artefacts: { id: string; name: string }[];
      groups: { id: string; name: string }[];
    };
  };
  /** Ids of the challenges, newest first, with how many there are in all. */
  'directory/challenges': {
    parameters: {
      readonly topic?: string | null | undefined;
      readonly status?: string | null | undefined;
      readonly among?: readonly string[] | null | undefined;
      readonly offset: number;
      readonly limit: number;
    };
    row: {
      total: number;
      ids: string[];
    };
  };
  /** Each of these comments, with what it stands under. */
  'directory/comment-cards': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      text: string;
      language: string | null;
      created: string | null;
      question: { id: string; name: string };
      answer: { id: string; name: string } | null;
      writtenBy: { id: string; name: string } | null;
    };
  };
  /** The community this graph holds. */
  'directory/community': {
    parameters: Record<never, never>;
    row: {
      id: string;
      name: string;
      kind: string | null;
      practice: string | null;
      description: string | null;
      stage: string | null;
      languages: string[];
    };
  };
  /** How many things of each kind there are, members as far as the viewer may see. */
  'directory/counts': {
    parameters: {
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      members: number;
      topics: number;
      challenges: number;
      questions: number;
      answers: number;
      artefacts: number;
      groups: number;
      organisations: number;
      gatherings: number;
    };
  };
  /** Each of these endorsements whose two members the viewer may see. */
  'directory/endorsement-cards': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly label: string;
    };
    row: {
      id: string;
      from: { id: string; name: string };
      to: { id: string; name: string };
      topic: { id: string; name: string };
      date: string | null;
    };
  };
  /** What stands on a gathering's card, for each of these gatherings. */
  'directory/gathering-cards': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      title: string;
      date: string | null;
      group: { id: string; name: string } | null;
    };
  };
  /** Who attended each of these gatherings, as far as the viewer may see. */
  'directory/gathering-details': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly cap: number;
    };
    row: {
      id: string;
      attended: { id: string; name: string }[];
    };
  };
  /** Ids of the gatherings, latest first, with how many there are in all. */
  'directory/gatherings': {
    parameters: {
      readonly group?: string | null | undefined;
      readonly among?: readonly string[] | null | undefined;
      readonly offset: number;
      readonly limit: number;
    };
    row: {
      total: number;
      ids: string[];
    };
  };
  /** What stands on a group's card, for each of these groups. */
  'directory/group-cards': {
    parameters: {
      readonly ids: readonly string[];
      readonly label: string;
    };
    row: {
      id: string;
      name: string;
      kind: string | null;
      created: string | null;
      ended: string | null;
      topics: { id: string; name: string }[];
    };
  };
  /** What is known of each of these groups: its purpose, its people with their roles, and what came of it. */
  'directory/group-details': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly cap: number;
    };
    row: {
      id: string;
      purpose: string | null;
      challenge: { id: string; name: string } | null;
      members: { id: string; name: string; role: string | null; from: string | null; to: string | null }[];
      artefacts: { id: string; name: string }[];
      gatherings: { id: string; name: string; date: string | null }[];
    };
  };
  /** Ids of the groups, by name, with how many there are in all. */
  'directory/groups': {
    parameters: {
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly kind?: string | null | undefined;
      readonly topic?: string | null | undefined;
      readonly member?: string | null | undefined;
      readonly running?: boolean | null | undefined;
      readonly among?: readonly string[] | null | undefined;
      readonly offset: number;
      readonly limit: number;
    };
    row: {
      total: number;
      ids: string[];
    };
  };
  /** What stands on a member's card, for each of these members that the viewer may see. */
  'directory/member-cards': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      name: string;
      function: string | null;
      organisation: { id: string; name: string } | null;
      languages: string[];
      external: boolean;
      participation: string | null;
      since: string | null;
      until: string | null;
      paused: boolean;
    };
  };
  /** Who each of these members is and what they are known to know, as far as the viewer may see. */
  'directory/member-profile': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly label: string;
      readonly cap: number;
    };
    row: {
      id: string;
      bio: string | null;
      level: string | null;
      email: string | null;
      offers: string[];
      needs: string[];
      manager: { id: string; name: string } | null;
      reports: { id: string; name: string }[];
      topics: { id: string; name: string; level: number | null; source: string | null }[];
      endorsements: { id: string; topic: { id: string; name: string }; by: { id: string; name: string }; date: string | null }[];
      ties: { id: string; kind: string; member: { id: string; name: string }; outgoing: boolean; weight: number | null; date: string | null }[];
      settings: { visibility: string; askBudget: number | null; notAbout: { id: string; name: string }[] } | null;
    };
  };
  /** What each of these members did in the community, newest first: groups, artefacts, answers, questions, challenges. */
  'directory/member-work': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly cap: number;
    };
    row: {
      id: string;
      groups: { id: string; name: string; kind: string | null; role: string | null; from: string | null; to: string | null }[];
      artefacts: { id: string; name: string; kind: string | null; role: string; date: string | null }[];
      answers: { id: string; question: { id: string; name: string }; accepted: boolean; date: string | null }[];
      comments: { id: string; on: { type: string; id: string }; date: string | null }[];
      questions: { id: string; name: string; date: string | null }[];
      challenges: { id: string; name: string; role: string; date: string | null }[];
      gatherings: { id: string; name: string; date: string | null }[];
    };
  };
  /** Ids of the members a viewer may see, by name, with how many there are in all. */
  'directory/members': {
    parameters: {
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly topic?: string | null | undefined;
      readonly organisation?: string | null | undefined;
      readonly group?: string | null | undefined;
      readonly language?: string | null | undefined;
      readonly among?: readonly string[] | null | undefined;
      readonly offset: number;
      readonly limit: number;
    };
    row: {
      total: number;
      ids: string[];
    };
  };
  /** What stands on an organisation's card, for each of these organisations. */
  'directory/organisation-cards': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      name: string;
      parent: { id: string; name: string } | null;
    };
  };
  /** What is known of each of these organisations: its parts, its competitors and its people. */
  'directory/organisation-details': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly cap: number;
    };
    row: {
      id: string;
      parts: { id: string; name: string }[];
      competitors: { id: string; name: string }[];
      members: { id: string; name: string }[];
    };
  };
  /** Ids of the organisations, by name, with how many there are in all. */
  'directory/organisations': {
    parameters: {
      readonly parent?: string | null | undefined;
      readonly among?: readonly string[] | null | undefined;
      readonly offset: number;
      readonly limit: number;
    };
    row: {
      total: number;
      ids: string[];
    };
  };
  /** What stands on a question's card, for each of these questions. */
  'directory/question-cards': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly label: string;
    };
    row: {
      id: string;
      title: string;
      language: string | null;
      created: string | null;
      answered: boolean;
      askedBy: { id: string; name: string } | null;
      topics: { id: string; name: string }[];
    };
  };
  /** What is known of each of these questions: its text, its answers (the accepted one first) and its relatives. */
  'directory/question-details': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly cap: number;
    };
    row: {
      id: string;
      text: string | null;
      challenge: { id: string; name: string } | null;
      duplicateOf: { id: string; name: string } | null;
      duplicates: { id: string; name: string }[];
      related: { id: string; name: string }[];
      answers: { id: string; text: string; accepted: boolean; answeredBy: { id: string; name: string } | null; date: string | null }[];
      comments: { id: string; text: string; writtenBy: { id: string; name: string } | null; date: string | null }[];
    };
  };
  /** Ids of the questions, newest first, with how many there are in all. */
  'directory/questions': {
    parameters: {
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly topic?: string | null | undefined;
      readonly askedBy?: string | null | undefined;
      readonly language?: string | null | undefined;
      readonly answered?: boolean | null | undefined;
      readonly among?: readonly string[] | null | undefined;
      readonly offset: number;
      readonly limit: number;
    };
    row: {
      total: number;
      ids: string[];
    };
  };
  /** Things whose name or title holds the words, best match first. */
  'directory/search-names': {
    parameters: {
      readonly query: string;
      readonly labels: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly limit: number;
    };
    row: {
      type: string;
      id: string;
      score: number;
    };
  };
  /** Things with a text that holds the words, best match first, each with how its best passage begins. */
  'directory/search-passages': {
    parameters: {
      readonly index: string;
      readonly query: string;
      readonly types: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly deep: number;
      readonly limit: number;
    };
    row: {
      type: string;
      id: string;
      score: number;
      excerpt: string;
    };
  };
  /** Each of these ties whose two members the viewer may see. */
  'directory/tie-cards': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      kind: string;
      from: { id: string; name: string };
      to: { id: string; name: string };
      weight: number | null;
      date: string | null;
    };
  };
  /** What stands on a topic's card, for each of these topics. */
  'directory/topic-cards': {
    parameters: {
      readonly ids: readonly string[];
      readonly label: string;
    };
    row: {
      id: string;
      label: string;
      labels: { fr: string | null; nl: string | null; en: string | null };
      broader: { id: string; name: string } | null;
    };
  };
  /** What is known of each of these topics: who knows about it, and what is about it, newest first. */
  'directory/topic-details': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly label: string;
      readonly cap: number;
    };
    row: {
      id: string;
      description: string | null;
      aliases: string[];
      narrower: { id: string; name: string }[];
      members: { id: string; name: string; source: string | null }[];
      groups: { id: string; name: string }[];
      challenges: { id: string; name: string }[];
      questions: { id: string; name: string }[];
      artefacts: { id: string; name: string }[];
    };
  };
  /** Ids of the topics, by label in the reader's language, with how many there are in all. */
  'directory/topics': {
    parameters: {
      readonly label: string;
      readonly broader?: string | null | undefined;
      readonly top: boolean;
      readonly among?: readonly string[] | null | undefined;
      readonly offset: number;
      readonly limit: number;
    };
    row: {
      total: number;
      ids: string[];
    };
  };
  /** How many passages there are, and how many have no vector of the model in use. */
  'directory/vectors': {
    parameters: {
      readonly model?: string | null | undefined;
    };
    row: {
      passages: number;
      missing: number;
    };
  };
  /** Groups to suggest, with what a card shows. */
  'groups/suggested': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      name: string;
      kind: string | null;
    };
  };
  /** Members to suggest or to name, as they are at this moment; those whom the viewer may not see are left out. */
  'people/suggested': {
    parameters: {
      readonly ids: readonly string[];
      readonly weekAgo: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      name: string;
      function: string | null;
      organisation: string | null;
      languages: string[];
      paused: boolean;
      until: string | null;
      participation: string | null;
      askBudget: number | null;
      asked: number;
      notAbout: string[];
    };
  };
  /** Earlier questions to suggest, each with its answers: accepted first, then best voted, then oldest. */
  'questions/suggested': {
    parameters: {
      readonly ids: readonly string[];
      readonly answers: number;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      title: string;
      language: string | null;
      answers: unknown[];
    };
  };
  /** Every relation that shows knowing, making or meeting, as rows to keep in memory. The rows stay inside the service: visibility is applied to each question when they are used. */
  'relations/edges': {
    parameters: Record<never, never>;
    row: {
      relation: string;
      fromType: string;
      fromId: string;
      toType: string;
      toId: string;
      id: string | null;
      role: string | null;
      since: string | null;
      until: string | null;
      strength: number | null;
    };
  };
  /** Every dated thing that members do, make or meet in: what evidence points to. */
  'relations/items': {
    parameters: Record<never, never>;
    row: {
      type: string;
      id: string;
      date: string | null;
      ended: string | null;
      language: string | null;
      accepted: boolean;
      verdict: string | null;
      kind: string | null;
    };
  };
  /** Every member, with what decides whether they can be asked. Who may see them is decided question by question. The rows stay inside the service: visibility is applied to each question when they are used. */
  'relations/members': {
    parameters: Record<never, never>;
    row: {
      id: string;
      visibility: string;
      paused: boolean;
      until: string | null;
      participation: string | null;
      languages: string[];
      askBudget: number | null;
    };
  };
  /** How many passages each full-text index holds: an index with nothing in it need not be asked. */
  'relations/passage-languages': {
    parameters: Record<never, never>;
    row: {
      french: number;
      dutch: number;
      english: number;
      other: number;
    };
  };
  /** Every topic with its names in all languages. */
  'relations/topics': {
    parameters: Record<never, never>;
    row: {
      id: string;
      label: string | null;
      labelFr: string | null;
      labelNl: string | null;
      labelEn: string | null;
      names: string[];
    };
  };
  /** What tells one state of the community's structure from another; read from counters, whatever the size of the graph. */
  'relations/version': {
    parameters: Record<never, never>;
    row: {
      content: string;
      nodes: number;
      relations: number;
    };
  };
  /** Members, organisations, groups and gatherings whose name holds words of the question, best first. */
  'retrieve/names': {
    parameters: {
      readonly query: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly limit: number;
    };
    row: {
      type: string;
      id: string;
      name: string;
      score: number;
    };
  };
  /** How many passages have no vector of the model in use: until they have one, meaning finds only part of the texts. */
  'retrieve/vectors-missing': {
    parameters: {
      readonly model: string;
    };
    row: {
      missing: number;
      total: number;
    };
  };
  /** Passages near the question in meaning, re-scored exactly from the stored vectors, nearest first. The index is approximate and its vectors are quantised: it only chooses the candidates. */
  'retrieve/vectors': {
    parameters: {
      readonly vector: readonly number[] | Float32Array;
      readonly model: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly limit: number;
    };
    row: {
      passageId: string;
      itemType: string;
      itemId: string;
      part: string;
      language: string | null;
      score: number;
    };
  };
  /** Passages whose title or text hold words of the question, by one full-text index, best first. */
  'retrieve/words': {
    parameters: {
      readonly index: string;
      readonly query: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly limit: number;
    };
    row: {
      passageId: string;
      itemType: string;
      itemId: string;
      part: string;
      language: string | null;
      score: number;
    };
  };
  /** Waits until every index is filled and usable. */
  'schema/await-indexes': {
    parameters: {
      readonly seconds: number;
    };
    row: Record<never, never>;
  };
  /** Indexes the embeddings of passages by cosine, for vectors of the model's length. */
  'schema/create-vector-index': {
    parameters: {
      readonly dimensions: number;
    };
    row: Record<never, never>;
  };
  /** Takes the index of passage embeddings away, before one of other dimensions is made. */
  'schema/drop-vector-index': {
    parameters: Record<never, never>;
    row: Record<never, never>;
  };
  /** One row, to learn whether the graph answers. */
  'schema/ping': {
    parameters: Record<never, never>;
    row: {
      one: number;
    };
  };
  /** Records that a migration was carried out whole; never goes back when two processes migrate at once. */
  'schema/record-version': {
    parameters: {
      readonly version: number;
    };
    row: Record<never, never>;
  };
  /** The index of passage embeddings as it stands; no row when there is none. */
  'schema/vector-index': {
    parameters: Record<never, never>;
    row: {
      state: string;
      options: Record<string, unknown>;
    };
  };
  /** The number of the last migration that was carried out whole. */
  'schema/version': {
    parameters: Record<never, never>;
    row: {
      version: number;
    };
  };
}

export type QueryName = keyof Queries;

/** Access and parameter kinds of every query, for the runner. */
export const QUERY_FACTS: { readonly [Name in QueryName]: QueryFacts } = {
  'artefacts/suggested': { access: 'read', parameters: { artefacts: [{ id: 'string', passageId: 'string' }] } },
  'directory/answer-cards': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]' } },
  'directory/answer-details': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', label: 'string', cap: 'integer' } },
  'directory/answers': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]', question: 'string', answeredBy: 'string', among: 'string[]', offset: 'integer', limit: 'integer' } },
  'directory/artefact-cards': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', label: 'string' } },
  'directory/artefact-details': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', cap: 'integer' } },
  'directory/artefacts': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]', kind: 'string', topic: 'string', language: 'string', madeBy: 'string', madeIn: 'string', among: 'string[]', offset: 'integer', limit: 'integer' } },
  'directory/challenge-cards': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', label: 'string' } },
  'directory/challenge-details': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', cap: 'integer' } },
  'directory/challenges': { access: 'read', parameters: { topic: 'string', status: 'string', among: 'string[]', offset: 'integer', limit: 'integer' } },
  'directory/comment-cards': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]' } },
  'directory/community': { access: 'read', parameters: {} },
  'directory/counts': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]' } },
  'directory/endorsement-cards': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', label: 'string' } },
  'directory/gathering-cards': { access: 'read', parameters: { ids: 'string[]' } },
  'directory/gathering-details': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', cap: 'integer' } },
  'directory/gatherings': { access: 'read', parameters: { group: 'string', among: 'string[]', offset: 'integer', limit: 'integer' } },
  'directory/group-cards': { access: 'read', parameters: { ids: 'string[]', label: 'string' } },
  'directory/group-details': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', cap: 'integer' } },
  'directory/groups': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]', kind: 'string', topic: 'string', member: 'string', running: 'boolean', among: 'string[]', offset: 'integer', limit: 'integer' } },
  'directory/member-cards': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]' } },
  'directory/member-profile': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', label: 'string', cap: 'integer' } },
  'directory/member-work': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', cap: 'integer' } },
  'directory/members': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]', topic: 'string', organisation: 'string', group: 'string', language: 'string', among: 'string[]', offset: 'integer', limit: 'integer' } },
  'directory/organisation-cards': { access: 'read', parameters: { ids: 'string[]' } },
  'directory/organisation-details': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', cap: 'integer' } },
  'directory/organisations': { access: 'read', parameters: { parent: 'string', among: 'string[]', offset: 'integer', limit: 'integer' } },
  'directory/question-cards': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', label: 'string' } },
  'directory/question-details': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', cap: 'integer' } },
  'directory/questions': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]', topic: 'string', askedBy: 'string', language: 'string', answered: 'boolean', among: 'string[]', offset: 'integer', limit: 'integer' } },
  'directory/search-names': { access: 'read', parameters: { query: 'string', labels: 'string[]', viewerId: 'string', visible: 'string[]', limit: 'integer' } },
  'directory/search-passages': { access: 'read', parameters: { index: 'string', query: 'string', types: 'string[]', viewerId: 'string', visible: 'string[]', deep: 'integer', limit: 'integer' } },
  'directory/tie-cards': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]' } },
  'directory/topic-cards': { access: 'read', parameters: { ids: 'string[]', label: 'string' } },
  'directory/topic-details': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', label: 'string', cap: 'integer' } },
  'directory/topics': { access: 'read', parameters: { label: 'string', broader: 'string', top: 'boolean', among: 'string[]', offset: 'integer', limit: 'integer' } },
  'directory/vectors': { access: 'read', parameters: { model: 'string' } },
  'groups/suggested': { access: 'read', parameters: { ids: 'string[]' } },
  'people/suggested': { access: 'read', parameters: { ids: 'string[]', weekAgo: 'string', viewerId: 'string', visible: 'string[]' } },
  'questions/suggested': { access: 'read', parameters: { ids: 'string[]', answers: 'integer', viewerId: 'string', visible: 'string[]' } },
  'relations/edges': { access: 'read', parameters: {} },
  'relations/items': { access: 'read', parameters: {} },
  'relations/members': { access: 'read', parameters: {} },
  'relations/passage-languages': { access: 'read', parameters: {} },
  'relations/topics': { access: 'read', parameters: {} },
  'relations/version': { access: 'read', parameters: {} },
  'retrieve/names': { access: 'read', parameters: { query: 'string', viewerId: 'string', visible: 'string[]', limit: 'integer' } },
  'retrieve/vectors-missing': { access: 'read', parameters: { model: 'string' } },
  'retrieve/vectors': { access: 'read', parameters: { vector: 'number[]', model: 'string', viewerId: 'string', visible: 'string[]', limit: 'integer' } },
  'retrieve/words': { access: 'read', parameters: { index: 'string', query: 'string', viewerId: 'string', visible: 'string[]', limit: 'integer' } },
  'schema/await-indexes': { access: 'read', parameters: { seconds: 'integer' } },
  'schema/create-vector-index': { access: 'write', parameters: { dimensions: 'integer' } },
  'schema/drop-vector-index': { access: 'write', parameters: {} },
  'schema/ping': { access: 'read', parameters: {} },
  'schema/record-version': { access: 'write', parameters: { version: 'integer' } },
  'schema/vector-index': { access: 'read', parameters: {} },
  'schema/version': { access: 'read', parameters: {} },
};

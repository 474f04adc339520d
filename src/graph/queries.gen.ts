// Made by `npm run generate` from the headers of the files in cypher/. Change those instead.
import type { QueryFacts } from './query-facts.ts';

/** Parameters and rows of every query, by its file under cypher/. */
export interface Queries {
  /** Puts a record in the place of the one that was read, unless somebody changed that in between: no row then. The first SET takes the lock, so the look at the revision is the last. */
  'accounts/change': {
    parameters: {
      readonly id: string;
      readonly revision: string;
      readonly record: Readonly<Record<string, unknown>>;
    };
    row: {
      id: string;
    };
  };
  /** Records of accounts of one kind, by what they are sought by: their id, their own key, what they are looked up by, whose they are, or all of them. */
  'accounts/find': {
    parameters: {
      readonly model: string;
      readonly seek: string;
      readonly value: string;
    };
    row: {
      record: Record<string, unknown>;
    };
  };
  /** Members with one of these mail addresses, however it is written. For whoever runs the service: a mail that somebody proves to be theirs makes them that member, whoever sees them. */
  'accounts/members-by-mail': {
    parameters: {
      readonly mails: readonly string[];
    };
    row: {
      id: string;
      name: string;
    };
  };
  /** Names of the members that accounts are tied to, for the keeper: who is not here any more has no row. */
  'accounts/members': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      name: string;
    };
  };
  /** Takes a record away, unless somebody changed or took it in between: no row then. */
  'accounts/remove': {
    parameters: {
      readonly id: string;
      readonly revision: string;
    };
    row: {
      id: string;
    };
  };
  /** A new record of accounts; its id and its key are nobody else's. */
  'accounts/save': {
    parameters: {
      readonly record: Readonly<Record<string, unknown>>;
    };
    row: {
      id: string;
    };
  };
  /** What cookies are signed with, the same for every service on this graph: the first one's holds. */
  'accounts/secret': {
    parameters: {
      readonly proposed: string;
    };
    row: {
      secret: string;
    };
  };
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
  /** Each of these asks that the viewer may read: whoever made it, whoever was asked, and the keeper. The question is not in it. */
  'asks/cards': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      at: string;
      asker: { id: string; name: string } | null;
      member: { id: string; name: string } | null;
    };
  };
  /** Keeps that a member turns to another with a question, which is not kept: its fingerprint stands for it. Said again it is the same ask, made now. No row where there is no such member, or none whom the asker may see. */
  'asks/make': {
    parameters: {
      readonly id: string;
      readonly at: string;
      readonly question: string;
      readonly member: string;
      readonly unnamed: boolean;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
    };
  };
  /** Asks that a member made or was made, newest first. */
  'asks/of-member': {
    parameters: {
      readonly id: string;
      readonly offset: number;
      readonly limit: number;
    };
    row: {
      total: number;
      ids: string[];
    };
  };
  /** Takes out asks that were made before a moment, some at a time. */
  'asks/prune': {
    parameters: {
      readonly before: string;
      readonly limit: number;
    };
    row: {
      removed: number;
    };
  };
  /** Asks made since a moment of members who agreed to a number of them, oldest first. The rows stay inside the service: they become counts. */
  'asks/since': {
    parameters: {
      readonly since: string;
    };
    row: {
      at: string;
      question: string;
      asker: string;
      member: string;
    };
  };
  /** Takes an ask back: whoever made it may, and whoever was asked. */
  'asks/take-back': {
    parameters: {
      readonly id: string;
      readonly viewerId: string;
    };
    row: {
      takenBack: number;
    };
  };
  /** What kinds of things stand in the log of who did what. */
  'audit/kinds': {
    parameters: Record<never, never>;
    row: {
      what: string;
      count: number;
    };
  };
  /** Who did what, the newest first. */
  'audit/list': {
    parameters: {
      readonly what?: string | null | undefined;
      readonly from?: string | null | undefined;
      readonly before?: string | null | undefined;
      readonly offset: number;
      readonly limit: number;
    };
    row: {
      total: number;
      entries: { id: string; at: string; what: string; by: string; about: string | null; details: string }[];
    };
  };
  /** Notes what somebody did; noted again under its id, it stays as it is. */
  'audit/note': {
    parameters: {
      readonly id: string;
      readonly at: string;
      readonly what: string;
      readonly by: string;
      readonly about?: string | null | undefined;
      readonly details: string;
    };
    row: Record<never, never>;
  };
  /** Deletes what is told of longer ago than it is kept. */
  'audit/prune': {
    parameters: {
      readonly before: string;
    };
    row: {
      pruned: number;
    };
  };
  /** How much stands in the graph, from its counters. */
  'backup/counts': {
    parameters: Record<never, never>;
    row: {
      nodes: number;
      relations: number;
      records: number;
    };
  };
  /** Every node with all that stands on it, in no order: for a backup. Which numbers are fractions is told apart, for JSON does not tell; `others` names what is neither text, number, truth value nor a list of them. */
  'backup/nodes': {
    parameters: Record<never, never>;
    row: {
      key: string;
      labels: string[];
      properties: Record<string, unknown>;
      fractions: string[];
      others: string[];
    };
  };
  /** Every relation with all that stands on it: for a backup. */
  'backup/relations': {
    parameters: Record<never, never>;
    row: {
      from: string;
      to: string;
      type: string;
      properties: Record<string, unknown>;
      fractions: string[];
      others: string[];
    };
  };
  /** Holds a tie until the transaction ends, and says how it stands. */
  'contributions/hold-tie': {
    parameters: {
      readonly id: string;
    };
    row: {
      hash: string | null;
    };
  };
  /** Holds records until the transaction ends, so that nobody else changes them meanwhile, and says how they stand. What is not there gives no row. */
  'contributions/hold': {
    parameters: {
      readonly records: readonly { readonly type: string; readonly id: string }[];
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      type: string;
      id: string;
      hash: string | null;
      seen: boolean;
    };
  };
  /** Keeps a record as it stood after a step, once: whoever comes second with the same number learns that it is not theirs. It is tied to who wrote it and to everybody it names, so that it goes with them. */
  'contributions/keep-version': {
    parameters: {
      readonly id: string;
      readonly key: string;
      readonly number: number;
      readonly step: string;
      readonly hash: string;
      readonly record: string;
      readonly at: string;
      readonly by?: string | null | undefined;
      readonly owners: readonly string[];
      readonly named: readonly string[];
      readonly token: string;
      readonly saidField?: string | null | undefined;
      readonly saidOf?: string | null | undefined;
      readonly saidIn?: boolean | null | undefined;
    };
    row: {
      mine: boolean;
    };
  };
  /** What versions of records are keyed with on this graph, once there is anything. */
  'contributions/known-version-secret': {
    parameters: Record<never, never>;
    row: {
      secret: string;
    };
  };
  /** Whether a member thanked another on a question already, with their name or without. */
  'contributions/thanks': {
    parameters: {
      readonly question: string;
      readonly member: string;
      readonly by: string;
    };
    row: {
      id: string;
    };
  };
  /** What stands under a question or an answer and goes with it: answers, comments, feedback. */
  'contributions/under': {
    parameters: {
      readonly type: string;
      readonly id: string;
    };
    row: {
      type: string;
      id: string;
    };
  };
  /** Those of some members whom the viewer may not see. */
  'contributions/unseen': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
    };
  };
  /** What versions of records are keyed with, the same for every service on this graph: the first one's holds. */
  'contributions/version-secret': {
    parameters: {
      readonly proposed: string;
    };
    row: {
      secret: string;
    };
  };
  /** A record as it stood after each step, first step first. */
  'contributions/versions': {
    parameters: {
      readonly key: string;
    };
    row: {
      number: number;
      step: string;
      hash: string | null;
      record: string | null;
      at: string;
      by: { id: string; name: string } | null;
      owners: string[];
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
      uses: { id: string; name: string; note: string; at: string }[];
      file: { name: string; type: string; size: number } | null;
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
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly topic?: string | null | undefined;
      readonly status?: string | null | undefined;
      readonly member?: string | null | undefined;
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
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly group?: string | null | undefined;
      readonly member?: string | null | undefined;
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
      rhythm: string | null;
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
      settings: { visibility: string; askBudget: number | null; notNow: string | null; notAbout: { id: string; name: string }[] } | null;
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
      readonly gathering?: string | null | undefined;
      readonly challenge?: string | null | undefined;
      readonly used?: string | null | undefined;
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
  /** Things with a text that holds the words, best match first, each with how its best passage begins: one row of lists. What the viewer may not see is left out before passages are counted; how many the index gave in all tells whether there may be more. */
  'directory/search-passages': {
    parameters: {
      readonly index: string;
      readonly query: string;
      readonly types: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly limit: number;
      readonly wanted: number;
      readonly things: number;
    };
    row: {
      raw: number;
      seen: number;
      found: { type: string; id: string; score: number; excerpt: string }[];
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
      members: { id: string; name: string; level: number | null; source: string | null }[];
      groups: { id: string; name: string }[];
      challenges: { id: string; name: string }[];
      questions: { id: string; name: string; answered: boolean }[];
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
  /** What is to be known of a question before something is done with it, by whoever does it. */
  'discussion/about-question': {
    parameters: {
      readonly id: string;
    };
    row: {
      title: string;
      unnamed: boolean;
      asker: string | null;
      topics: string[];
    };
  };
  /** Holds a member until the transaction ends: of two questions that they put at once the second sees the first. */
  'discussion/hold-asker': {
    parameters: {
      readonly asker: string;
    };
    row: Record<never, never>;
  };
  /** Whether members may be told of a question that somebody hands on to them: one row for each whom the viewer may see. */
  'discussion/may-be-told': {
    parameters: {
      readonly ids: readonly string[];
      readonly question: string;
      readonly today: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      name: string;
      away: boolean;
      spared: boolean;
    };
  };
  /** The question of the same words that a member put a moment ago, with their name or without it alike; none once it was withdrawn. */
  'discussion/put-lately': {
    parameters: {
      readonly asker: string;
      readonly id: string;
      readonly title: string;
      readonly text: string;
      readonly unnamed: boolean;
      readonly since: string;
    };
    row: {
      id: string;
    };
  };
  /** A question with what was said under it, and what of it belongs to whoever looks. Who put a question without a name, or hides that they put it, is told to themselves and to the keeper alone. */
  'discussion/thread': {
    parameters: {
      readonly id: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly label: string;
      readonly cap: number;
    };
    row: {
      id: string;
      title: string;
      text: string | null;
      language: string | null;
      created: string | null;
      hash: string | null;
      unnamed: boolean;
      askedBy: { id: string; name: string } | null;
      mine: boolean;
      topics: { id: string; name: string }[];
      duplicateOf: { id: string; name: string } | null;
      duplicates: { id: string; name: string }[];
      told: { id: string; name: string }[];
      comments: { id: string; text: string; hash: string | null; created: string | null; by: { id: string; name: string } | null; mine: boolean }[];
      answers: { id: string; text: string; language: string | null; hash: string | null; created: string | null; accepted: boolean; by: { id: string; name: string } | null; mine: boolean; thanks: number; thanked: boolean; comments: unknown[] }[];
    };
  };
  /** Ties a question that was put without a name to whoever put it: read by the two who may, themselves and the keeper. Answers that they were shown to this question before are forgotten, for these name who asked. */
  'discussion/tie-asker': {
    parameters: {
      readonly id: string;
      readonly asker: string;
      readonly fingerprints: readonly string[];
    };
    row: Record<never, never>;
  };
  /** Members who were told of a question when it was put, as its asker may see them. */
  'discussion/told-of': {
    parameters: {
      readonly question: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      name: string;
    };
  };
  /** Forgets that somebody was erased: they came back. */
  'erasure/bring-back': {
    parameters: {
      readonly fingerprints: readonly string[];
    };
    row: Record<never, never>;
  };
  /** Takes the texts out of results and versions that place a member. */
  'erasure/clear-kept': {
    parameters: {
      readonly id: string;
    };
    row: Record<never, never>;
  };
  /** Who and what was erased, as fingerprints alone. */
  'erasure/erased': {
    parameters: Record<never, never>;
    row: {
      fingerprint: string;
      day: string;
    };
  };
  /** Keeps that somebody was erased, as fingerprints alone; of those that are kept already, the first day stays. */
  'erasure/forget': {
    parameters: {
      readonly fingerprints: readonly string[];
      readonly day: string;
    };
    row: Record<never, never>;
  };
  /** Shows a member to nobody any more, while they are erased. */
  'erasure/hide': {
    parameters: {
      readonly id: string;
    };
    row: Record<never, never>;
  };
  /** Puts a mark in the place of accounts in who did what. */
  'erasure/mark-accounts': {
    parameters: {
      readonly ids: readonly string[];
      readonly mark: string;
    };
    row: Record<never, never>;
  };
  /** Whoever is to be erased: what they are called, and by what address. */
  'erasure/member': {
    parameters: {
      readonly id: string;
    };
    row: {
      id: string;
      name: string;
      email: string | null;
    };
  };
  /** Ids of all members. The rows stay inside the service: they are compared with fingerprints. */
  'erasure/members': {
    parameters: Record<never, never>;
    row: {
      id: string;
    };
  };
  /** Relations with a text that holds one of some words, with these texts. */
  'erasure/named-relations': {
    parameters: {
      readonly words: readonly string[];
    };
    row: {
      key: string;
      type: string;
      texts: unknown[];
    };
  };
  /** Whatever has a text that holds one of some words, with these texts. Passages are left out: they are made of the records. */
  'erasure/named': {
    parameters: {
      readonly words: readonly string[];
    };
    row: {
      key: string;
      label: string;
      id: string | null;
      texts: unknown[];
    };
  };
  /** Takes away forms that somebody made and files that they brought, with their pieces. */
  'erasure/remove-kept': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: Record<never, never>;
  };
  /** Gives relations other texts; null takes one away. */
  'erasure/rewrite-relations': {
    parameters: {
      readonly rows: readonly { readonly key: string; readonly properties: Readonly<Record<string, unknown>> }[];
    };
    row: Record<never, never>;
  };
  /** Gives nodes other texts; null takes one away. */
  'erasure/rewrite': {
    parameters: {
      readonly rows: readonly { readonly key: string; readonly properties: Readonly<Record<string, unknown>> }[];
    };
    row: Record<never, never>;
  };
  /** Takes away what is a member’s alone, or was said of them, by the relation that ties it to them. */
  'erasure/take-along': {
    parameters: {
      readonly id: string;
      readonly ties: readonly string[];
    };
    row: {
      taken: number;
    };
  };
  /** Takes nodes away with what hangs on them alone: the pieces of a file, the sessions and tokens of an account. */
  'erasure/take-away': {
    parameters: {
      readonly keys: readonly string[];
    };
    row: Record<never, never>;
  };
  /** What a member is tied to, of every type that there is. */
  'erasure/ties': {
    parameters: {
      readonly id: string;
    };
    row: {
      type: string;
      outgoing: boolean;
      label: string;
      count: number;
    };
  };
  /** Records of others that name a member, and are another record once they do not. */
  'erasure/touched': {
    parameters: {
      readonly id: string;
    };
    row: {
      type: string;
      id: string;
    };
  };
  /** Forgets which records changed one by one, for their ids may tell of somebody: every service reads everything anew. */
  'erasure/unnote-changes': {
    parameters: Record<never, never>;
    row: Record<never, never>;
  };
  /** What a member made, with the files of it, and whether anybody else has a part in it: a co-author, an answer, a remark, a use of theirs. */
  'erasure/works': {
    parameters: {
      readonly id: string;
    };
    row: {
      type: string;
      id: string;
      shared: boolean;
      joint: boolean;
    };
  };
  /** Questions that somebody else than who asked them answered, oldest first: the community's own test of whom to ask. The rows stay inside the service: only figures over many questions leave it. */
  'evaluation/answered-questions': {
    parameters: Record<never, never>;
    row: {
      id: string;
      title: string | null;
      text: string | null;
      date: string | null;
      asker: string | null;
      under: string[];
      remarks: string[];
      answerers: string[];
      accepted: string[];
    };
  };
  /** Everything that can be an answer of one kind, and members who can ask: ids alone. */
  'evaluation/candidates': {
    parameters: {
      readonly kind: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
    };
  };
  /** Takes the earned weights away: the defaults count again. */
  'evaluation/forget-weights': {
    parameters: Record<never, never>;
    row: Record<never, never>;
  };
  /** Items with passages near the question in meaning: each with its nearest passage. */
  'evaluation/found-by-meaning': {
    parameters: {
      readonly vector: readonly number[] | Float32Array;
      readonly model: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly limit: number;
    };
    row: {
      itemType: string;
      itemId: string;
      date: string | null;
      score: number;
    };
  };
  /** Items whose passages hold words of the question, by one full-text index: each with its best passage. */
  'evaluation/found-by-words': {
    parameters: {
      readonly index: string;
      readonly query: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly limit: number;
    };
    row: {
      itemType: string;
      itemId: string;
      date: string | null;
      score: number;
    };
  };
  /** Keeps the weights that the community's history earned, in the place of earlier ones, and lets every service know. */
  'evaluation/keep-weights': {
    parameters: {
      readonly date: string;
      readonly model: string;
      readonly weights: string;
      readonly evidence: string;
    };
    row: Record<never, never>;
  };
  /** Keeps what the community's judgement of itself came to on one day, beside those of other days. The last of a day stays. */
  'evaluation/keep': {
    parameters: {
      readonly task: string;
      readonly date: string;
      readonly model: string;
      readonly n: number;
      readonly figures: string;
    };
    row: Record<never, never>;
  };
  /** What the community's judgements of itself came to, day by day, oldest first. */
  'evaluation/kept': {
    parameters: Record<never, never>;
    row: {
      task: string;
      date: string;
      model: string;
      n: number;
      figures: string;
    };
  };
  /** Pairs of questions that the community itself tied together, the later one first: its own test of finding what was asked before. The rows stay inside the service: only figures over many questions leave it. */
  'evaluation/linked-questions': {
    parameters: Record<never, never>;
    row: {
      id: string;
      title: string | null;
      text: string | null;
      date: string | null;
      asker: string | null;
      partner: string;
      partnerDate: string | null;
      duplicate: boolean;
    };
  };
  /** Artefacts whose makers are known, oldest first: the community's own test of who works on what. The rows stay inside the service: only figures over many artefacts leave it. */
  'evaluation/made-artefacts': {
    parameters: {
      readonly limit: number;
    };
    row: {
      id: string;
      title: string | null;
      text: string | null;
      date: string | null;
      authors: string[];
      others: string[];
      names: string[];
    };
  };
  /** Every sign that an artefact serves: who made it, who uses it, what was said of it. */
  'evaluation/signs-of-artefacts': {
    parameters: {
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      relation: string;
      itemType: string;
      itemId: string;
      date: string | null;
    };
  };
  /** Every sign of a group's life: what was made in it, when it met, and who is in it. */
  'evaluation/signs-of-groups': {
    parameters: {
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      relation: string;
      itemType: string;
      itemId: string;
      date: string | null;
    };
  };
  /** Every sign that a member knows something: what they made, took part in making, answered or remarked on. */
  'evaluation/signs-of-members': {
    parameters: {
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      relation: string;
      itemType: string;
      itemId: string;
      date: string | null;
    };
  };
  /** Every sign that a question mattered: its answers and the remarks under it. */
  'evaluation/signs-of-questions': {
    parameters: Record<never, never>;
    row: {
      id: string;
      relation: string;
      itemType: string;
      itemId: string;
      date: string | null;
    };
  };
  /** Members who say something of themselves that a question can find, whenever that was: a profile, or topics they know. The rows stay inside the service: only figures over many questions leave it. */
  'evaluation/with-profile': {
    parameters: Record<never, never>;
    row: {
      id: string;
    };
  };
  /** What things that are said in reasons are called: titles and names, of an answer or a comment that of the question it stands under. */
  'explain/names': {
    parameters: {
      readonly questions: readonly string[];
      readonly challenges: readonly string[];
      readonly artefacts: readonly string[];
      readonly groups: readonly string[];
      readonly answers: readonly string[];
      readonly comments: readonly string[];
    };
    row: {
      type: string;
      id: string;
      name: string;
    };
  };
  /** Answers with their question and who gave them, in the order of their ids, a page at a time. */
  'export/answer': {
    parameters: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      properties: Record<string, unknown>;
      question: string | null;
      answeredBy: string | null;
    };
  };
  /** Artefacts with who made, helped and used them, in the order of their ids, a page at a time. */
  'export/artefact': {
    parameters: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      properties: Record<string, unknown>;
      authors: unknown[];
      contributors: unknown[];
      topics: unknown[];
      addresses: unknown[];
      madeIn: string | null;
      usedBy: unknown[];
    };
  };
  /** Challenges with who raised and shares them, in the order of their ids, a page at a time. */
  'export/challenge': {
    parameters: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      properties: Record<string, unknown>;
      raisedBy: string | null;
      sharedBy: unknown[];
      topics: unknown[];
    };
  };
  /** Comments with what they stand under and who wrote them, in the order of their ids, a page at a time. */
  'export/comment': {
    parameters: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      properties: Record<string, unknown>;
      question: string | null;
      answer: string | null;
      writtenBy: string | null;
    };
  };
  /** Communities, in the order of their ids, a page at a time. */
  'export/community': {
    parameters: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      properties: Record<string, unknown>;
    };
  };
  /** Endorsements with who gives them to whom for what, in the order of their ids, a page at a time. */
  'export/endorsement': {
    parameters: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      properties: Record<string, unknown>;
      from: string | null;
      to: string | null;
      topic: string | null;
    };
  };
  /** Feedback with what it is about and who gave it, in the order of their ids, a page at a time. */
  'export/feedback': {
    parameters: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      properties: Record<string, unknown>;
      question: string | null;
      member: string | null;
      artefact: string | null;
      by: string | null;
    };
  };
  /** Gatherings with their group and who attended, in the order of their ids, a page at a time. */
  'export/gathering': {
    parameters: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      properties: Record<string, unknown>;
      group: string | null;
      attended: unknown[];
    };
  };
  /** Groups with their members’ parts in them, in the order of their ids, a page at a time. */
  'export/group': {
    parameters: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      properties: Record<string, unknown>;
      members: unknown[];
      topics: unknown[];
      challenge: string | null;
      outcomes: unknown[];
    };
  };
  /** Members with where they work, whom they report to and what they know, in the order of their ids, a page at a time. All of them, whoever may see them: an export is the keeper’s. */
  'export/member': {
    parameters: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      properties: Record<string, unknown>;
      organisation: string | null;
      manager: string | null;
      topics: unknown[];
      notAbout: unknown[];
    };
  };
  /** Organisations with their parent and competitors, in the order of their ids, a page at a time. */
  'export/organisation': {
    parameters: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      properties: Record<string, unknown>;
      parent: string | null;
      competitors: unknown[];
    };
  };
  /** Questions with who asked them and what they stand beside, in the order of their ids, a page at a time. */
  'export/question': {
    parameters: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      properties: Record<string, unknown>;
      askedBy: string | null;
      topics: unknown[];
      challenge: string | null;
      duplicateOf: string | null;
      related: unknown[];
    };
  };
  /** Ties between members, in the order of their ids, a page at a time. */
  'export/tie': {
    parameters: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      properties: Record<string, unknown>;
      from: string;
      to: string;
    };
  };
  /** Topics with their broader topic, in the order of their ids, a page at a time. */
  'export/topic': {
    parameters: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      properties: Record<string, unknown>;
      broader: string | null;
    };
  };
  /** What feedback is to be tied to, where there is such a thing and the viewer may see it. */
  'feedback/about': {
    parameters: {
      readonly question: string;
      readonly member: string;
      readonly artefact: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      question: boolean;
      member: boolean;
      artefact: boolean;
      unnamed: boolean;
    };
  };
  /** Each of these words of feedback that the viewer may read. Praise is read by all who may see both members it binds; what was passed on or did not suit, by whoever said it, whom it is about, and the keeper. */
  'feedback/cards': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      verdict: string;
      question: { id: string; name: string };
      member: { id: string; name: string } | null;
      artefact: { id: string; name: string } | null;
      by: { id: string; name: string } | null;
      date: string | null;
    };
  };
  /** Feedback that a member gave or was given, newest first. */
  'feedback/of-member': {
    parameters: {
      readonly id: string;
      readonly offset: number;
      readonly limit: number;
    };
    row: {
      total: number;
      ids: string[];
    };
  };
  /** Takes a word of feedback back: whoever gave it may, and of a pass also whom it is about. */
  'feedback/withdraw': {
    parameters: {
      readonly id: string;
      readonly viewerId: string;
    };
    row: {
      withdrawn: number;
    };
  };
  /** Keeps pieces of a file that is on its way. */
  'files/add-chunks': {
    parameters: {
      readonly id: string;
      readonly chunks: readonly { readonly position: number; readonly bytes: string }[];
    };
    row: Record<never, never>;
  };
  /** Ties a file to the artefact that it is, and forgets what was read of it: the artefact says it now. Only whoever brought a file ties it, and to one artefact. */
  'files/attach': {
    parameters: {
      readonly id: string;
      readonly artefact: string;
      readonly viewerId: string;
    };
    row: {
      attached: boolean;
    };
  };
  /** Begins to keep a file that a member, or whoever runs the service, brings. It is there for nobody before it is whole. */
  'files/begin': {
    parameters: {
      readonly id: string;
      readonly hash: string;
      readonly name: string;
      readonly type: string;
      readonly size: number;
      readonly at: string;
      readonly read: string;
      readonly viewerId: string;
    };
    row: Record<never, never>;
  };
  /** One piece of a file. Whoever asks has found the file before, through the eyes of who looks. */
  'files/chunk': {
    parameters: {
      readonly id: string;
      readonly position: number;
    };
    row: {
      bytes: string;
    };
  };
  /** Takes out a file that whoever looks brought and did not use. */
  'files/drop': {
    parameters: {
      readonly id: string;
      readonly viewerId: string;
    };
    row: {
      dropped: boolean;
    };
  };
  /** Ids of the files of an artefact, for whoever may take it out. */
  'files/ids-of-artefact': {
    parameters: {
      readonly artefact: string;
    };
    row: {
      id: string;
    };
  };
  /** The file of an artefact. It may tell who wrote it: it is shown when everyone who wrote or brought it may be seen by whoever looks, and nobody hides that the artefact names them. */
  'files/of-artefact': {
    parameters: {
      readonly artefact: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      name: string;
      type: string;
      size: number;
      at: string;
    };
  };
  /** Takes out files with all their pieces. */
  'files/remove': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: Record<never, never>;
  };
  /** Says that all pieces of a file are kept. */
  'files/seal': {
    parameters: {
      readonly id: string;
      readonly chunks: number;
    };
    row: {
      sealed: boolean;
    };
  };
  /** Takes out files that belong to no artefact and came before a time, a few at a time. */
  'files/tidy': {
    parameters: {
      readonly before: string;
      readonly limit: number;
    };
    row: {
      removed: number;
    };
  };
  /** Files that whoever looks brought and has not used yet, newest first. */
  'files/unused': {
    parameters: {
      readonly id?: string | null | undefined;
      readonly viewerId: string;
    };
    row: {
      id: string;
      hash: string;
      name: string;
      type: string;
      size: number;
      at: string;
      read: string;
    };
  };
  /** What members answered to a form, of those whom the viewer may see; nothing once the answers count no more. */
  'forms/answers': {
    parameters: {
      readonly id: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly today: string;
    };
    row: {
      member: string;
      name: string;
      answers: string;
      at: string;
      by: string;
    };
  };
  /** Changes a form that is of the version that was looked at. Its questions change only while nobody answered. */
  'forms/change': {
    parameters: {
      readonly id: string;
      readonly version: number;
      readonly title: string;
      readonly why: string;
      readonly questions: string;
      readonly closes: string;
      readonly until: string;
    };
    row: {
      version: number;
    };
  };
  /** Keeps what members answered, in place of what they answered before. Nothing is kept when the form is of another version than the one that was filled in, or closed. */
  'forms/fill-in': {
    parameters: {
      readonly id: string;
      readonly version: number;
      readonly today: string;
      readonly at: string;
      readonly by: string;
      readonly rows: readonly { readonly member: string; readonly answers: string }[];
    };
    row: {
      member: string;
      replaced: boolean;
    };
  };
  /** Forms, those that close last first, with what whoever looks answered. Only whoever keeps a form learns how many answered, and only of members whom they may see; answers that count no more are nobody’s. */
  'forms/list': {
    parameters: {
      readonly id?: string | null | undefined;
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly all: boolean;
      readonly today: string;
      readonly limit: number;
    };
    row: {
      id: string;
      title: string;
      why: string;
      questions: string;
      closes: string;
      until: string;
      created: string;
      version: number;
      keeps: boolean;
      answered: number | null;
      own: string | null;
      ownAt: string | null;
    };
  };
  /** Members whom a table may name, by id and e-mail address, of those whom the viewer may see. */
  'forms/members': {
    parameters: {
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      email: string | null;
    };
  };
  /** Takes out a form with all its answers, when it is of the version that was looked at. */
  'forms/remove': {
    parameters: {
      readonly id: string;
      readonly version: number;
    };
    row: {
      removed: number;
    };
  };
  /** Keeps a form that people fill in, and who made it; kept again under its id, it stays as it is. */
  'forms/save': {
    parameters: {
      readonly id: string;
      readonly title: string;
      readonly why: string;
      readonly questions: string;
      readonly closes: string;
      readonly until: string;
      readonly created: string;
      readonly maker?: string | null | undefined;
    };
    row: Record<never, never>;
  };
  /** Takes back what a member answered. */
  'forms/take-back': {
    parameters: {
      readonly id: string;
      readonly member: string;
    };
    row: {
      removed: number;
    };
  };
  /** Takes out answers that count no more; the form stays. */
  'forms/tidy': {
    parameters: {
      readonly today: string;
    };
    row: {
      removed: number;
    };
  };
  /** Groups to suggest, with what a card shows and who has a role in them and can be asked now; members whom the viewer may not see are left out. */
  'groups/suggested': {
    parameters: {
      readonly ids: readonly string[];
      readonly today: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      name: string;
      kind: string | null;
      purpose: string;
      roles: { id: string; name: string; role: string }[];
    };
  };
  /** Writes answers under their question, with who gave them. */
  'import/answer': {
    parameters: {
      readonly rows: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>>; readonly question?: string | null | undefined; readonly answeredBy?: string | null | undefined }[];
      readonly source: string;
    };
    row: Record<never, never>;
  };
  /** Writes artefacts with who made, helped and used them, what they are about and address, and the group they were made in. */
  'import/artefact': {
    parameters: {
      readonly rows: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>>; readonly authors: readonly string[]; readonly contributors: readonly Readonly<Record<string, unknown>>[]; readonly topics: readonly string[]; readonly addresses: readonly string[]; readonly madeIn?: string | null | undefined; readonly usedBy: readonly string[] }[];
      readonly source: string;
    };
    row: Record<never, never>;
  };
  /** Notes that an import of a source began to write. */
  'import/begin': {
    parameters: {
      readonly source: string;
      readonly kind: string;
      readonly at: string;
    };
    row: Record<never, never>;
  };
  /** Writes challenges with who raised them, who shares them and what they are about. */
  'import/challenge': {
    parameters: {
      readonly rows: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>>; readonly raisedBy?: string | null | undefined; readonly sharedBy: readonly string[]; readonly topics: readonly string[] }[];
      readonly source: string;
    };
    row: Record<never, never>;
  };
  /** Takes out the ties of records that are about to be written anew: their ends may have changed. */
  'import/clear-ties': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: Record<never, never>;
  };
  /** Writes comments under their question or answer, with who wrote them. */
  'import/comment': {
    parameters: {
      readonly rows: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>>; readonly question?: string | null | undefined; readonly answer?: string | null | undefined; readonly writtenBy?: string | null | undefined }[];
      readonly source: string;
    };
    row: Record<never, never>;
  };
  /** Writes communities. */
  'import/community': {
    parameters: {
      readonly rows: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>> }[];
    };
    row: Record<never, never>;
  };
  /** Writes endorsements: who says that whom knows a topic. */
  'import/endorsement': {
    parameters: {
      readonly rows: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>>; readonly from?: string | null | undefined; readonly to?: string | null | undefined; readonly topic?: string | null | undefined }[];
      readonly source: string;
    };
    row: Record<never, never>;
  };
  /** Writes feedback: what a suggested member or artefact did for a question. */
  'import/feedback': {
    parameters: {
      readonly rows: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>>; readonly question?: string | null | undefined; readonly member?: string | null | undefined; readonly artefact?: string | null | undefined; readonly by?: string | null | undefined }[];
      readonly source: string;
    };
    row: Record<never, never>;
  };
  /** Notes what an import of a source did. */
  'import/finish': {
    parameters: {
      readonly source: string;
      readonly at: string;
      readonly records: number;
      readonly added: number;
      readonly changed: number;
      readonly removed: number;
      readonly rejected: number;
    };
    row: Record<never, never>;
  };
  /** Forgets that a source was imported, once nothing of it is left. */
  'import/forget': {
    parameters: {
      readonly source: string;
    };
    row: Record<never, never>;
  };
  /** Writes gatherings with their group and who attended. */
  'import/gathering': {
    parameters: {
      readonly rows: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>>; readonly group?: string | null | undefined; readonly attended: readonly string[] }[];
      readonly source: string;
    };
    row: Record<never, never>;
  };
  /** Writes groups with their members’ parts in them, what they are about, the challenge they address and what came out. */
  'import/group': {
    parameters: {
      readonly rows: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>>; readonly members: readonly Readonly<Record<string, unknown>>[]; readonly topics: readonly string[]; readonly challenge?: string | null | undefined; readonly outcomes: readonly string[] }[];
      readonly source: string;
    };
    row: Record<never, never>;
  };
  /** Records of one source that members made or revised here and that stand, and the questions and answers that these stand under: they stay when their source has them no more. */
  'import/held-here': {
    parameters: {
      readonly source: string;
    };
    row: {
      type: string;
      id: string;
    };
  };
  /** Keeps what the columns of a table were taken for, in place of what was kept for the same headings. */
  'import/keep-mapping': {
    parameters: {
      readonly key: string;
      readonly mapping: string;
      readonly source: string;
      readonly at: string;
    };
    row: Record<never, never>;
  };
  /** What was done here to some records: each step that made, revised or withdrew one, or only said that a member is in a list of it or not. What is said of somebody who is gone gives no row. */
  'import/kept-here': {
    parameters: {
      readonly keys: readonly string[];
    };
    row: {
      key: string;
      number: number;
      field: string | null;
      member: string | null;
      isIn: boolean | null;
    };
  };
  /** What the columns of a table with these headings were taken for the last time. */
  'import/kept-mapping': {
    parameters: {
      readonly key: string;
    };
    row: {
      mapping: string;
      source: string;
    };
  };
  /** What the graph already holds of some answers: the fingerprint of what was last read of each. */
  'import/known/answer': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      recordHash: string | null;
      source: string | null;
      awaited: boolean;
    };
  };
  /** What the graph already holds of some artefacts: the fingerprint of what was last read of each. */
  'import/known/artefact': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      recordHash: string | null;
      source: string | null;
      awaited: boolean;
    };
  };
  /** What the graph already holds of some challenges: the fingerprint of what was last read of each. */
  'import/known/challenge': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      recordHash: string | null;
      source: string | null;
      awaited: boolean;
    };
  };
  /** What the graph already holds of some comments: the fingerprint of what was last read of each. */
  'import/known/comment': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      recordHash: string | null;
      source: string | null;
      awaited: boolean;
    };
  };
  /** What the graph already holds of some communities: the fingerprint of what was last read of each. */
  'import/known/community': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      recordHash: string | null;
      source: string | null;
      awaited: boolean;
    };
  };
  /** What the graph already holds of some endorsements: the fingerprint of what was last read of each. */
  'import/known/endorsement': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      recordHash: string | null;
      source: string | null;
      awaited: boolean;
    };
  };
  /** What the graph already holds of some pieces of feedback: the fingerprint of what was last read of each. */
  'import/known/feedback': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      recordHash: string | null;
      source: string | null;
      awaited: boolean;
    };
  };
  /** What the graph already holds of some gatherings: the fingerprint of what was last read of each. */
  'import/known/gathering': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      recordHash: string | null;
      source: string | null;
      awaited: boolean;
    };
  };
  /** What the graph already holds of some groups: the fingerprint of what was last read of each. */
  'import/known/group': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      recordHash: string | null;
      source: string | null;
      awaited: boolean;
    };
  };
  /** What the graph already holds of some members: the fingerprint of what was last read of each. */
  'import/known/member': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      recordHash: string | null;
      source: string | null;
      awaited: boolean;
    };
  };
  /** What the graph already holds of some organisations: the fingerprint of what was last read of each. */
  'import/known/organisation': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      recordHash: string | null;
      source: string | null;
      awaited: boolean;
    };
  };
  /** What the graph already holds of some questions: the fingerprint of what was last read of each. */
  'import/known/question': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      recordHash: string | null;
      source: string | null;
      awaited: boolean;
    };
  };
  /** What the graph already holds of some ties: the fingerprint of what was last read of each. */
  'import/known/tie': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      recordHash: string | null;
      source: string | null;
      awaited: boolean;
    };
  };
  /** What the graph already holds of some topics: the fingerprint of what was last read of each. */
  'import/known/topic': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      recordHash: string | null;
      source: string | null;
      awaited: boolean;
    };
  };
  /** Writes members with where they work, whom they report to, what they know and what they do not want to be asked about. */
  'import/member': {
    parameters: {
      readonly rows: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>>; readonly organisation?: string | null | undefined; readonly manager?: string | null | undefined; readonly notAbout: readonly string[]; readonly topics: readonly Readonly<Record<string, unknown>>[] }[];
      readonly source: string;
    };
    row: Record<never, never>;
  };
  /** Members of some names, in small letters, and ids that are gone whose records have such a name. */
  'import/members-named': {
    parameters: {
      readonly names: readonly string[];
    };
    row: {
      name: string;
      id: string;
      source: string | null;
    };
  };
  /** Every record but ties that came from one source. */
  'import/of-source': {
    parameters: {
      readonly source: string;
    };
    row: {
      type: string;
      id: string;
    };
  };
  /** Writes organisations with their parent and those they compete with. */
  'import/organisation': {
    parameters: {
      readonly rows: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>>; readonly parent?: string | null | undefined; readonly competitors: readonly string[] }[];
      readonly source: string;
    };
    row: Record<never, never>;
  };
  /** Who there is, by what a file may call them: id, name and e-mail address. Those who are only named by others are left out. For whoever runs the service: a file that they bring in is matched with everybody. */
  'import/people': {
    parameters: Record<never, never>;
    row: {
      id: string;
      name: string;
      email: string | null;
    };
  };
  /** Writes questions with who asked them, what they are about and the questions they stand beside. */
  'import/question': {
    parameters: {
      readonly rows: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>>; readonly askedBy?: string | null | undefined; readonly topics: readonly string[]; readonly challenge?: string | null | undefined; readonly duplicateOf?: string | null | undefined; readonly related: readonly string[] }[];
      readonly source: string;
    };
    row: Record<never, never>;
  };
  /** Takes out records with their passages and relations. Records that stay and lose a relation of their own by it are no longer complete: the next import of their source writes them anew or names what they miss. */
  'import/remove': {
    parameters: {
      readonly ids: Readonly<Record<string, unknown>>;
    };
    row: Record<never, never>;
  };
  /** Whether the records of one source are all that the graph holds: nothing of another, and nothing that was made here. */
  'import/stands-alone': {
    parameters: {
      readonly source: string;
    };
    row: {
      alone: boolean;
    };
  };
  /** The last import that changed something, of each source. One without an end was stopped before it: it can be run again. */
  'import/status': {
    parameters: Record<never, never>;
    row: {
      source: string;
      kind: string;
      beganAt: string;
      finishedAt: string | null;
      records: number | null;
      added: number | null;
      changed: number | null;
      removed: number | null;
      rejected: number | null;
    };
  };
  /** Writes ties between two members. What stood under their ids must have been cleared before. */
  'import/tie': {
    parameters: {
      readonly rows: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>>; readonly from: string; readonly to: string }[];
      readonly source: string;
    };
    row: Record<never, never>;
  };
  /** The ties that some members state, as they stand. */
  'import/ties-from': {
    parameters: {
      readonly members: readonly string[];
    };
    row: {
      id: string;
      from: string;
      to: string;
      kind: string;
      weight: number | null;
      date: string | null;
    };
  };
  /** Every tie that came from one source. */
  'import/ties-of-source': {
    parameters: {
      readonly source: string;
    };
    row: {
      type: string;
      id: string;
    };
  };
  /** Writes topics under their broader topic. */
  'import/topic': {
    parameters: {
      readonly rows: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>>; readonly broader?: string | null | undefined }[];
      readonly source: string;
    };
    row: Record<never, never>;
  };
  /** Every record that was withdrawn here. */
  'import/withdrawn-here': {
    parameters: Record<never, never>;
    row: {
      key: string;
    };
  };
  /** Ties to a member whatever is tied to their other names still: they are erased, and it goes with them. */
  'joins/absorb': {
    parameters: {
      readonly id: string;
    };
    row: Record<never, never>;
  };
  /** The member whom an id stands for that is gone. Whether they may be seen is looked at when they are read. */
  'joins/alias': {
    parameters: {
      readonly id: string;
    };
    row: {
      kept: string;
    };
  };
  /** Records that are held aside whole and came from one source. */
  'joins/aside-of-source': {
    parameters: {
      readonly source: string;
    };
    row: {
      type: string;
      id: string;
    };
  };
  /** Records of one type that are held aside whole because they would say something of somebody and themselves, in the order of their ids. All of them, whoever may see them: an export is the keeper’s. */
  'joins/aside-records': {
    parameters: {
      readonly type: string;
    };
    row: {
      id: string;
      piece: string;
    };
  };
  /** Forgets what the sources of some records say otherwise: they are written anew, or gone. */
  'joins/drop-pieces': {
    parameters: {
      readonly of: readonly string[];
    };
    row: Record<never, never>;
  };
  /** Forgets what a member says of their own data: nothing was said before. */
  'joins/drop-word': {
    parameters: {
      readonly id: string;
    };
    row: Record<never, never>;
  };
  /** Holds ties until the transaction ends, and says how they stand. */
  'joins/hold-ties': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      hash: string | null;
    };
  };
  /** Keeps everybody else from joining members until the transaction ends, and says which joining holds. `version` is the one that holds from then on; left out, it stays. */
  'joins/hold': {
    parameters: {
      readonly version?: number | null | undefined;
    };
    row: {
      before: number;
    };
  };
  /** Keeps what the sources of records say otherwise than what stands, each piece tied to the member it is of and to whomever else it names: it goes with them. */
  'joins/keep-pieces': {
    parameters: {
      readonly rows: readonly { readonly of: string; readonly type: string; readonly id: string; readonly place: number; readonly whole: boolean; readonly member: string; readonly names: readonly string[]; readonly piece: string; readonly recordHash?: string | null | undefined; readonly source?: string | null | undefined }[];
    };
    row: Record<never, never>;
  };
  /** Keeps what one who is another member by now said of their own data. */
  'joins/keep-word': {
    parameters: {
      readonly id: string;
      readonly at: string;
      readonly version: number;
      readonly word: string;
    };
    row: Record<never, never>;
  };
  /** Which of some records are held aside whole, for they would say something of somebody and themselves. */
  'joins/known-aside': {
    parameters: {
      readonly of: readonly string[];
    };
    row: {
      id: string;
      recordHash: string;
      source: string | null;
    };
  };
  /** What the graph holds of members who are another one by now: the fingerprint of what was last read of each. */
  'joins/known': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      recordHash: string | null;
      source: string | null;
    };
  };
  /** How many relations of records an id that is gone has still: whoever named it while it was joined. */
  'joins/left': {
    parameters: {
      readonly id: string;
      readonly types: readonly string[];
    };
    row: {
      left: number;
    };
  };
  /** Members who are another member by now: ids that are gone, and whom each stands for. For whoever runs the service. */
  'joins/list': {
    parameters: Record<never, never>;
    row: {
      join: string;
      from: string;
      into: string;
      kept: string;
      at: string;
      by: string;
      recordHash: string | null;
      source: string | null;
      intoWord: string | null;
      unitedVersion: number | null;
      notNow: string | null;
      intoNotNow: string | null;
    };
  };
  /** Makes a member another name of the one they are joined to. What their record tied them to goes; what is kept of them besides and was not moved stays tied to the name. */
  'joins/make-alias': {
    parameters: {
      readonly from: string;
      readonly kept: string;
      readonly alias: Readonly<Record<string, unknown>>;
    };
    row: Record<never, never>;
  };
  /** Ties accounts to one who is there again, and to those who were joined to them before. */
  'joins/move-accounts-back': {
    parameters: {
      readonly from: string;
      readonly into: string;
      readonly origins: readonly string[];
      readonly revision: string;
    };
    row: Record<never, never>;
  };
  /** Ties the accounts of one who is gone to the one who is kept, marked with the id they were of. */
  'joins/move-accounts': {
    parameters: {
      readonly from: string;
      readonly into: string;
      readonly revision: string;
    };
    row: Record<never, never>;
  };
  /** Ties to one who is there again what was tied to them, or to those who were joined to them before. */
  'joins/move-back': {
    parameters: {
      readonly from: string;
      readonly into: string;
      readonly origins: readonly string[];
    };
    row: Record<never, never>;
  };
  /** Ties to the one who is kept what was tied to the one who is gone, each relation marked with the id it was of. What the kept one has as well stays where it was, and so does what ties the two to each other. */
  'joins/move': {
    parameters: {
      readonly from: string;
      readonly into: string;
      readonly types: readonly string[];
      readonly several: readonly string[];
      readonly single: readonly string[];
    };
    row: Record<never, never>;
  };
  /** Other names of a member: ids that are gone, with the pieces of what their sources say. */
  'joins/names-of': {
    parameters: {
      readonly id: string;
    };
    row: {
      alias: string;
      pieces: string[];
    };
  };
  /** Records that name a member, those of which something is held back among them. */
  'joins/naming': {
    parameters: {
      readonly id: string;
    };
    row: {
      type: string;
      id: string;
    };
  };
  /** Records whose sources name a member by an id that is gone. */
  'joins/pieces-of-member': {
    parameters: {
      readonly id: string;
    };
    row: {
      of: string;
    };
  };
  /** What the sources of some records say otherwise than what stands. The rows stay inside the service: they decide what is written, and what an export says. */
  'joins/pieces': {
    parameters: {
      readonly of: readonly string[];
    };
    row: {
      of: string;
      piece: string;
      source: string | null;
    };
  };
  /** Keeps the fingerprint, the source and the name of the record of an id that is gone. */
  'joins/set-alias': {
    parameters: {
      readonly rows: readonly { readonly id: string; readonly recordHash: string; readonly source: string; readonly name: string }[];
    };
    row: Record<never, never>;
  };
  /** Sets until when a member is not asked; null: no day. */
  'joins/set-not-now': {
    parameters: {
      readonly id: string;
      readonly notNow?: string | null | undefined;
    };
    row: Record<never, never>;
  };
  /** How two members stand who may be one: for the keeper, who joins them. */
  'joins/states': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      name: string;
      notNow: string | null;
      leaves: boolean;
      accounts: number;
    };
  };
  /** What else than records a member is tied to, of some types of relations: for the preview of a join. */
  'joins/ties-of': {
    parameters: {
      readonly id: string;
      readonly types: readonly string[];
    };
    row: {
      type: string;
      count: number;
    };
  };
  /** Makes a name of somebody a member again, with the names of those who were joined to them before. */
  'joins/unmake-alias': {
    parameters: {
      readonly from: string;
      readonly names: readonly string[];
      readonly notNow?: string | null | undefined;
    };
    row: Record<never, never>;
  };
  /** Which joining holds: another number once somebody was joined, or a join taken back. */
  'joins/version': {
    parameters: Record<never, never>;
    row: {
      version: number;
    };
  };
  /** Notes that a member leaves, and hides them from everybody else at once; said again, only what becomes of their works changes. */
  'leaving/begin': {
    parameters: {
      readonly id: string;
      readonly at: string;
      readonly due: string;
      readonly works: string;
    };
    row: {
      due: string;
    };
  };
  /** Members whose day of grace is over. */
  'leaving/due': {
    parameters: {
      readonly now: string;
    };
    row: {
      id: string;
      works: string;
    };
  };
  /** Whether a member leaves, and when it is done. */
  'leaving/stands': {
    parameters: {
      readonly id: string;
    };
    row: {
      at: string;
      due: string;
      works: string;
    };
  };
  /** Takes leaving back: the member is seen again as they were. */
  'leaving/take-back': {
    parameters: {
      readonly id: string;
    };
    row: {
      id: string;
    };
  };
  /** How many answers a member was shown in, as far as the log goes back. */
  'log/count-of-member': {
    parameters: {
      readonly id: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      total: number;
    };
  };
  /** Answers that a member was shown in, newest first: for the member alone, and for the keeper. Who asked is named where the viewer may see them. */
  'log/of-member': {
    parameters: {
      readonly id: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly offset: number;
      readonly limit: number;
    };
    row: {
      id: string;
      at: string;
      rank: number;
      confidence: string;
      reasons: string[];
      asker: { id: string; name: string } | null;
    };
  };
  /** Takes answers out of the log that were given before a moment, some at a time. */
  'log/prune': {
    parameters: {
      readonly before: string;
      readonly limit: number;
    };
    row: {
      removed: number;
    };
  };
  /** Who stood first in the answers that the log holds since a moment, oldest first. Those of nobody in particular are left out, and those that were no more than a faint trace: neither brings anybody an asker. The rows stay inside the service: they become counts. */
  'log/since': {
    parameters: {
      readonly since: string;
    };
    row: {
      at: string;
      question: string;
      asker: string;
      member: string;
    };
  };
  /** Notes answers in the log: who was shown to whom, when, in which place, how surely and for what kinds of reason. What was asked is not in it. Members who are gone meanwhile are left out. */
  'log/write': {
    parameters: {
      readonly entries: readonly { readonly id: string; readonly at: string; readonly question: string; readonly asker?: string | null | undefined; readonly shown: readonly { readonly member: string; readonly rank: number; readonly confidence: string; readonly reasons: readonly string[] }[] }[];
    };
    row: Record<never, never>;
  };
  /** Keeps where things stand in the picture of one look at the network, in place of where they stood. Each place is a relation to what stands there: whatever is taken out takes its place with it. */
  'network/keep-layout': {
    parameters: {
      readonly key: string;
      readonly at: string;
      readonly members: readonly { readonly id: string; readonly x: number; readonly y: number }[];
      readonly topics: readonly { readonly id: string; readonly x: number; readonly y: number }[];
      readonly groups: readonly { readonly id: string; readonly x: number; readonly y: number }[];
      readonly challenges: readonly { readonly id: string; readonly x: number; readonly y: number }[];
    };
    row: Record<never, never>;
  };
  /** Where things stood last in the picture of one look at the network. The rows stay inside the service: only what a viewer sees takes its place from them. */
  'network/layout': {
    parameters: {
      readonly key: string;
    };
    row: {
      type: string;
      id: string;
      x: number;
      y: number;
    };
  };
  /** Takes out the pictures that were laid out longest ago. */
  'network/tidy-layouts': {
    parameters: {
      readonly most: number;
    };
    row: {
      removed: number;
    };
  };
  /** Keeps when a member wants to be told by mail. What waits to be mailed waits for the new moment. */
  'notices/choose': {
    parameters: {
      readonly member: string;
      readonly mail: string;
      readonly due?: string | null | undefined;
    };
    row: {
      mail: string;
    };
  };
  /** Takes what is due for a member to be mailed, for a while, so that no other service mails it. */
  'notices/claim': {
    parameters: {
      readonly member: string;
      readonly now: string;
      readonly since: string;
      readonly until: string;
      readonly token: string;
      readonly limit: number;
    };
    row: {
      email: string;
      languages: string[];
      ids: string[];
    };
  };
  /** How much a member is told, and how much of it they did not look at yet; and when they want it by mail. */
  'notices/counts': {
    parameters: {
      readonly member: string;
    };
    row: {
      total: number;
      unseen: number;
      mail: string;
      hasMail: boolean;
    };
  };
  /** Members for whom a mail is due. */
  'notices/due': {
    parameters: {
      readonly now: string;
      readonly since: string;
      readonly limit: number;
    };
    row: {
      member: string;
    };
  };
  /** What a member is told, newest first, as they may see it now. Read for that member alone. */
  'notices/list': {
    parameters: {
      readonly member: string;
      readonly ids?: readonly string[] | null | undefined;
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly offset: number;
      readonly limit: number;
    };
    row: {
      id: string;
      kind: string;
      at: string;
      seen: boolean;
      question: { id: string; name: string };
      item: { type: string; id: string } | null;
      excerpt: string | null;
      by: { id: string; name: string } | null;
    };
  };
  /** Notes that what was taken was mailed, or that there was nothing left to say. */
  'notices/mailed': {
    parameters: {
      readonly token: string;
      readonly ids: readonly string[];
      readonly at: string;
    };
    row: Record<never, never>;
  };
  /** Notes that what was taken could not be mailed: it is due again later, or is given up. */
  'notices/not-mailed': {
    parameters: {
      readonly token: string;
      readonly ids: readonly string[];
      readonly at: string;
      readonly again: readonly string[];
    };
    row: Record<never, never>;
  };
  /** Takes out what members were told long ago. */
  'notices/prune': {
    parameters: {
      readonly before: string;
    };
    row: {
      removed: number;
    };
  };
  /** Notes that a member looked at what they were told. */
  'notices/set-seen': {
    parameters: {
      readonly member: string;
      readonly ids?: readonly string[] | null | undefined;
      readonly at: string;
    };
    row: {
      seen: number;
    };
  };
  /** Tells members something of a question, once under each id. When a mail is due is as each chose; the page has it at once. */
  'notices/tell': {
    parameters: {
      readonly rows: readonly { readonly id: string; readonly kind: string; readonly to: string; readonly by?: string | null | undefined; readonly question: string; readonly type?: string | null | undefined; readonly item?: string | null | undefined }[];
      readonly at: string;
      readonly daily: string;
      readonly weekly: string;
    };
    row: Record<never, never>;
  };
  /** What could not be mailed, by whom it was for: for the keeper. No text, and not what it was about. */
  'notices/unsent': {
    parameters: Record<never, never>;
    row: {
      member: { id: string; name: string };
      notices: number;
      tries: number;
      failed: string;
      again: string | null;
    };
  };
  /** Whether any member said something of their own data. */
  'own/any': {
    parameters: Record<never, never>;
    row: {
      words: number;
    };
  };
  /** Endorsements of a member for some topics. The rows stay inside the service: they decide what is written. */
  'own/endorsements-for': {
    parameters: {
      readonly id: string;
      readonly topics: readonly string[];
    };
    row: {
      id: string;
    };
  };
  /** What is held back by the word of a member: for the member and the keeper alone. */
  'own/held-of-member': {
    parameters: {
      readonly id: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      of: string;
      piece: string;
      source: string | null;
    };
  };
  /** Records that are held back whole and came from one source. */
  'own/held-of-source': {
    parameters: {
      readonly source: string;
    };
    row: {
      type: string;
      id: string;
    };
  };
  /** Records of one type that are held back whole, in the order of their ids. All of them, whoever may see them: an export is the keeper’s. */
  'own/held-records': {
    parameters: {
      readonly type: string;
    };
    row: {
      id: string;
      piece: string;
    };
  };
  /** What is held back of some records. The rows stay inside the service: they decide what is written, and what an export says. */
  'own/held': {
    parameters: {
      readonly of: readonly string[];
    };
    row: {
      of: string;
      member: string;
      piece: string;
      recordHash: string;
      source: string | null;
    };
  };
  /** Keeps pieces of records that members hold back, each tied to its member and to whomever else it names: it goes with them. */
  'own/hold-back': {
    parameters: {
      readonly rows: readonly { readonly of: string; readonly type: string; readonly id: string; readonly place: number; readonly whole: boolean; readonly member: string; readonly names: readonly string[]; readonly piece: string; readonly recordHash: string; readonly source: string }[];
    };
    row: Record<never, never>;
  };
  /** Keeps what a member says of their own data, in place of what they said before. Says what stood there, so that of two changes at once the second is told. */
  'own/keep-word': {
    parameters: {
      readonly id: string;
      readonly at: string;
      readonly version: number;
      readonly word: string;
    };
    row: {
      before: number | null;
      same: boolean;
      recordHash: string | null;
    };
  };
  /** What else is kept of a member, newest first: forms they filled in, invitations to proposed groups, seedings they are in, asks of them and by them, and their place in pictures of the network. For the member and the keeper alone. */
  'own/kept': {
    parameters: {
      readonly id: string;
      readonly today: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      kind: string;
      id: string | null;
      name: string | null;
      at: string | null;
      times: number;
    };
  };
  /** Which of some records are held back whole, with the fingerprint of what was last read of each. */
  'own/known-held': {
    parameters: {
      readonly of: readonly string[];
    };
    row: {
      id: string;
      recordHash: string;
      source: string | null;
    };
  };
  /** Forgets what is held back of some records: they are written anew, or gone. */
  'own/let-go': {
    parameters: {
      readonly of: readonly string[];
    };
    row: Record<never, never>;
  };
  /** Another member whom the viewer may see and who has this mail address. */
  'own/mail-of-another': {
    parameters: {
      readonly id: string;
      readonly mail: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
    };
  };
  /** A member as they read of themselves what is kept of them: for the member and the keeper alone. */
  'own/member': {
    parameters: {
      readonly id: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      name: string;
      source: string | null;
      notNow: string | null;
    };
  };
  /** What things are called that are held back from others; members are named as far as the viewer may see them. */
  'own/names': {
    parameters: {
      readonly members: readonly string[];
      readonly topics: readonly string[];
      readonly organisations: readonly string[];
      readonly gatherings: readonly string[];
      readonly label: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      type: string;
      id: string;
      name: string;
    };
  };
  /** Records that name a member, newest first: what they made, asked and answered, where they were, who endorses them and is tied to them. For the member and the keeper alone; those with somebody whom the viewer may not see are left out. */
  'own/records': {
    parameters: {
      readonly id: string;
      readonly label: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      type: string;
      id: string;
      name: string | null;
      role: string | null;
      date: string | null;
      other: { id: string; name: string } | null;
      source: string | null;
    };
  };
  /** To how many people a member was shown since an instant, how often, and by which kinds of reason: for the member and the keeper alone. */
  'own/shown': {
    parameters: {
      readonly id: string;
      readonly since: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      people: number;
      times: number;
      reasons: { reason: string; times: number }[];
    };
  };
  /** Takes out endorsements and feedback that a member hides: what is held back of them is kept aside. */
  'own/take-off': {
    parameters: {
      readonly endorsement: readonly string[];
      readonly feedback: readonly string[];
    };
    row: Record<never, never>;
  };
  /** Topics that a member is found for, and those named: how many things of theirs show it, and who endorses them for it. For the member and the keeper alone; endorsements by those whom the viewer may not see are not counted. */
  'own/topics': {
    parameters: {
      readonly id: string;
      readonly topics: readonly string[];
      readonly label: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      name: string;
      endorsed: number;
      deeds: number;
    };
  };
  /** Which version of their word holds for each member who said something of their own data. */
  'own/word-versions': {
    parameters: Record<never, never>;
    row: {
      member: string;
      version: number;
    };
  };
  /** What some members say of their own data. The rows stay inside the service: they decide what is written. */
  'own/words': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      member: string;
      word: string;
    };
  };
  /** How many passages there are, and how many have no vector of the model in use: until they have one, meaning finds only part of the texts. Read from counters, whatever the size of the graph. What only some may see is not counted, save in `pending`. */
  'passages/counts': {
    parameters: {
      readonly model?: string | null | undefined;
    };
    row: {
      total: number;
      missing: number;
      pending: number;
    };
  };
  /** Marks those of a page of passages that have no vector of a model, in the order of their ids; and those that have, as such. */
  'passages/mark-unembedded': {
    parameters: {
      readonly model: string;
      readonly after: string;
      readonly limit: number;
    };
    row: {
      last: string | null;
    };
  };
  /** The model that passages are marked for: those without a vector of it carry `Unembedded`. */
  'passages/model-in-use': {
    parameters: Record<never, never>;
    row: {
      model: string;
      isWhole: boolean;
    };
  };
  /** Passages that have no vector of the model in use, in the order of their ids, a page at a time. */
  'passages/pending': {
    parameters: {
      readonly after: string;
      readonly limit: number;
    };
    row: {
      id: string;
      hash: string;
      text: string;
    };
  };
  /** Takes out the passages of items that are no longer made from their texts. */
  'passages/remove-stale': {
    parameters: {
      readonly items: readonly { readonly type: string; readonly id: string; readonly keep: readonly string[] }[];
    };
    row: Record<never, never>;
  };
  /** Marks passages in which the model can read nothing, so that they are not tried again. They have no vector. */
  'passages/set-unreadable': {
    parameters: {
      readonly model: string;
      readonly passages: readonly { readonly id: string; readonly hash: string }[];
    };
    row: Record<never, never>;
  };
  /** Keeps vectors beside the texts they were made of. A text that changed meanwhile is passed over: it is pending again. */
  'passages/set-vectors': {
    parameters: {
      readonly model: string;
      readonly vectors: readonly { readonly id: string; readonly hash: string; readonly embedding: readonly number[] | Float32Array }[];
    };
    row: Record<never, never>;
  };
  /** Notes which model passages are marked for: before they are, and again when every one of them is. */
  'passages/take-into-use': {
    parameters: {
      readonly model: string;
      readonly isWhole: boolean;
    };
    row: Record<never, never>;
  };
  /** Writes passages of items that are in the graph. A passage whose text changed loses its vector; one whose text stayed keeps it. Those that have none are marked, and so are those that only some may see. */
  'passages/write': {
    parameters: {
      readonly passages: readonly { readonly id: string; readonly itemType: string; readonly itemId: string; readonly hash: string; readonly languageLabel: string; readonly properties: Readonly<Record<string, unknown>> }[];
    };
    row: Record<never, never>;
  };
  /** What members say of themselves in these passages of their profile; those of members whom the viewer may not see are left out. */
  'people/said': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      text: string;
      language: string | null;
    };
  };
  /** Keeps until when a member asked not to be asked; null takes it back. */
  'people/set-not-now': {
    parameters: {
      readonly id: string;
      readonly until?: string | null | undefined;
    };
    row: {
      notNow: string | null;
    };
  };
  /** Members to suggest or to name with the facts that decide whether they may be, as they are at this moment; those whom the viewer may not see are left out. */
  'people/suggested': {
    parameters: {
      readonly ids: readonly string[];
      readonly since: string;
      readonly question: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      name: string;
      function: string | null;
      organisation: string | null;
      languages: string[];
      visibility: string;
      paused: boolean;
      notNow: string | null;
      arrived: string | null;
      until: string | null;
      participation: string | null;
      askBudget: number | null;
      made: { by: string; number: number }[];
      told: { by: string; number: number }[];
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
  /** Questions in their own words: what another question is held against to tell whether it asks the same. The rows stay inside the service: they become likenesses. */
  'questions/words': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      title: string;
      text: string;
    };
  };
  /** Every relation of some things, and some ties, as rows to keep in memory: each once. The rows stay inside the service: visibility is applied to each question when they are used. */
  'relations/changed-edges': {
    parameters: {
      readonly things: readonly { readonly type: string; readonly id: string }[];
      readonly ties: readonly string[];
    };
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
  /** Some of the dated things that members do, make or meet in: what evidence points to. */
  'relations/changed-items': {
    parameters: {
      readonly things: readonly { readonly type: string; readonly id: string }[];
    };
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
  /** Some members, with what decides whether they can be asked. Who may see them is decided question by question. The rows stay inside the service: visibility is applied to each question when they are used. */
  'relations/changed-members': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      visibility: string;
      paused: boolean;
      notNow: string | null;
      since: string | null;
      until: string | null;
      participation: string | null;
      languages: string[];
      askBudget: number | null;
    };
  };
  /** Some topics with their names in all languages. */
  'relations/changed-topics': {
    parameters: {
      readonly ids: readonly string[];
    };
    row: {
      id: string;
      label: string | null;
      labelFr: string | null;
      labelNl: string | null;
      labelEn: string | null;
      names: string[];
    };
  };
  /** Weights of the ranking that the community's own history earned. */
  'relations/earned-weights': {
    parameters: Record<never, never>;
    row: {
      date: string;
      model: string;
      weights: string;
      evidence: string;
    };
  };
  /** Every relation that shows knowing, making or meeting, as rows to keep in memory, in any order: sorting them all would take the engine much memory. The rows stay inside the service: visibility is applied to each question when they are used. */
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
  /** Every dated thing that members do, make or meet in, in any order: what evidence points to. */
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
      notNow: string | null;
      since: string | null;
      until: string | null;
      participation: string | null;
      languages: string[];
      askBudget: number | null;
    };
  };
  /** What members, organisations, groups and artefacts are called, and what members do and where: what a question may name. The rows stay inside the service: visibility is applied to each question when they are used. */
  'relations/names': {
    parameters: Record<never, never>;
    row: {
      type: string;
      id: string;
      name: string;
      function: string | null;
      level: string | null;
      organisation: string | null;
    };
  };
  /** Notes which records changed, under one number after the other, so that every service reads these anew and nothing else. The last ones are kept; who knows less than they tell reads everything. */
  'relations/note-changes': {
    parameters: {
      readonly changes: readonly { readonly type: string; readonly id: string; readonly relations: boolean }[];
      readonly kept: number;
    };
    row: Record<never, never>;
  };
  /** How many passages each full-text index holds that everyone may see: an index with nothing in it need not be asked. */
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
  /** What tells one state of the community's structure from another, and what changed one by one since one that is known. Read from counters, whatever the size of the graph. The log of recommendations and asks are no part of it, for they grow with every answer; nor are seedings, which nobody is found by. */
  'relations/version': {
    parameters: {
      readonly after: number;
      readonly most: number;
    };
    row: {
      changed: number;
      imported: string;
      nodes: number;
      relations: number;
      changes: { number: number; type: string; id: string; relations: boolean }[];
    };
  };
  /** What is being restored is found by its place in the backup. */
  'restore/begin': {
    parameters: Record<never, never>;
    row: Record<never, never>;
  };
  /** Takes everything out of the graph, some nodes at a time. */
  'restore/clear': {
    parameters: {
      readonly limit: number;
    };
    row: {
      deleted: number;
    };
  };
  /** Nothing is being restored any more. */
  'restore/end': {
    parameters: Record<never, never>;
    row: Record<never, never>;
  };
  /** Writes nodes of a backup; written again, they stay as they are. */
  'restore/nodes': {
    parameters: {
      readonly rows: readonly { readonly key: string; readonly labels: readonly string[]; readonly properties: Readonly<Record<string, unknown>> }[];
    };
    row: Record<never, never>;
  };
  /** Writes relations of a backup between nodes that were restored, and says how many had both. */
  'restore/relations': {
    parameters: {
      readonly rows: readonly { readonly from: string; readonly to: string; readonly type: string; readonly properties: Readonly<Record<string, unknown>> }[];
    };
    row: {
      written: number;
    };
  };
  /** Takes the marks of restoring off, some nodes at a time. */
  'restore/settle': {
    parameters: {
      readonly limit: number;
    };
    row: {
      settled: number;
    };
  };
  /** Passages near the question in meaning, re-scored exactly from the stored vectors, nearest first: one row of lists. Those that the viewer may not see are left out; how many the index gave in all tells whether there may be more behind them. The index is approximate and its vectors are quantised: it only chooses the candidates. */
  'retrieve/vectors': {
    parameters: {
      readonly vector: readonly number[] | Float32Array;
      readonly model: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly limit: number;
      readonly wanted: number;
    };
    row: {
      raw: number;
      seen: number;
      passageIds: string[];
      languages: string[];
      scores: number[];
    };
  };
  /** Passages whose title or text hold words of the question, by one full-text index, best first: one row of lists. Those that the viewer may not see are left out; how many the index gave in all tells whether there may be more behind them. */
  'retrieve/words': {
    parameters: {
      readonly index: string;
      readonly query: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly limit: number;
      readonly wanted: number;
    };
    row: {
      raw: number;
      seen: number;
      passageIds: string[];
      languages: string[];
      scores: number[];
    };
  };
  /** Members of whom it was said that they are not one person, the newest first: for the keeper alone, who sees them all. */
  'same-person/apart': {
    parameters: {
      readonly visible: readonly string[];
      readonly viewerId: string;
    };
    row: {
      one: string;
      oneName: string;
      other: string;
      otherName: string;
      at: string;
      by: string;
    };
  };
  /** Who had to do with whom, by the record that says so: for the keeper alone, who sees them all. Who asked without a name is in none of it. */
  'same-person/contacts': {
    parameters: {
      readonly visible: readonly string[];
      readonly viewerId: string;
    };
    row: {
      one: string;
      other: string;
      kind: string;
      id: string;
      date: string | null;
    };
  };
  /** Notes that two members are not one person; noted twice, it stays as it was. */
  'same-person/keep-apart': {
    parameters: {
      readonly one: string;
      readonly other: string;
      readonly at: string;
      readonly by: string;
    };
    row: {
      at: string;
      by: string;
    };
  };
  /** Every member with what two of them are compared by: for the keeper alone, who sees them all. */
  'same-person/members': {
    parameters: {
      readonly visible: readonly string[];
      readonly viewerId: string;
    };
    row: {
      id: string;
      name: string;
      email: string | null;
      organisation: string | null;
      organisationName: string | null;
      texts: string[];
      records: number;
    };
  };
  /** Groups, gatherings and works of members, by what two of them are compared: for the keeper alone, who sees them all. */
  'same-person/parts': {
    parameters: {
      readonly visible: readonly string[];
      readonly viewerId: string;
    };
    row: {
      member: string;
      kind: string;
      id: string;
      title: string;
      date: string | null;
    };
  };
  /** Takes back that two members are not one person. */
  'same-person/take-back': {
    parameters: {
      readonly one: string;
      readonly other: string;
    };
    row: {
      taken: number;
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
  /** What the server says of each of its databases: a message only of one that cannot be opened or has broken off. */
  'schema/database-status': {
    parameters: Record<never, never>;
    row: {
      name: string;
      status: string;
      message: string;
    };
  };
  /** Takes the index of passage embeddings away, before one of other dimensions is made. */
  'schema/drop-vector-index': {
    parameters: Record<never, never>;
    row: Record<never, never>;
  };
  /** Something that the database holds beside the marks of the schema, if it holds anything. Any one will do. */
  'schema/first-node': {
    parameters: Record<never, never>;
    row: {
      label: string | null;
    };
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
  /** The challenge or question that groups are to be about. */
  'seeding/about': {
    parameters: {
      readonly type: string;
      readonly id: string;
    };
    row: {
      title: string;
      topics: string[];
      challenge: string | null;
    };
  };
  /** Notes what a member answers to an invitation, unless the group is being made; a later answer replaces it. */
  'seeding/answer-invitation': {
    parameters: {
      readonly groupId: string;
      readonly memberId: string;
      readonly status: string;
      readonly answered: string;
    };
    row: {
      status: string;
    };
  };
  /** Takes the next seeding of the queue, or one whose service has not been heard of for long, so that nobody else does. */
  'seeding/claim-job': {
    parameters: {
      readonly owner: string;
      readonly now: string;
      readonly silentSince: string;
    };
    row: {
      id: string;
      viewerKind: string;
      asker: string | null;
      request: string;
      created: string;
      runs: number;
    };
  };
  /** Pairs of organisations that compete, themselves or through the organisations that they are part of. */
  'seeding/competitors': {
    parameters: Record<never, never>;
    row: {
      one: string;
      other: string;
    };
  };
  /** Notes what a seeding came to, with everybody its result names: when one of them is erased, the result goes too. */
  'seeding/finish-job': {
    parameters: {
      readonly id: string;
      readonly owner: string;
      readonly status: string;
      readonly result?: string | null | undefined;
      readonly problem?: string | null | undefined;
      readonly best?: number | null | undefined;
      readonly named: readonly string[];
      readonly finished: string;
    };
    row: {
      status: string;
    };
  };
  /** Whose proposal a group was made of: who may close it. */
  'seeding/group-maker': {
    parameters: {
      readonly id: string;
    };
    row: {
      viewerKind: string;
      asker: string | null;
    };
  };
  /** Puts the seedings that a service works on back in the queue, as when it stops. */
  'seeding/hand-back-jobs': {
    parameters: {
      readonly owner: string;
    };
    row: Record<never, never>;
  };
  /** Takes hold of a group for a change and says what it is: of two changes at once, the second sees what the first made. */
  'seeding/hold-group': {
    parameters: {
      readonly id: string;
    };
    row: {
      version: string | null;
    };
  };
  /** Takes hold of a proposal for a change and says what holds: of two changes at once, the second sees what the first made. */
  'seeding/hold-version': {
    parameters: {
      readonly id: string;
      readonly change: string;
    };
    row: {
      version: number;
      change: string | null;
      sealed: number[];
    };
  };
  /** A seeding that runs, waits or ran as a job; its result is kept back once somebody it places is not there any more, or may not be seen any more. */
  'seeding/job': {
    parameters: {
      readonly id: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      status: string;
      viewerKind: string;
      asker: string | null;
      request: string;
      progress: number;
      best: number | null;
      result: string | null;
      forgotten: boolean;
      problem: string | null;
      runs: number;
      created: string;
      started: string | null;
      finished: string | null;
    };
  };
  /** Who reports to whom, of the whole community: a line of management goes through people outside a pool as well, and through those whom a viewer may not see. It says nothing by itself, and is kept to the people of a pool by whoever reads it. */
  'seeding/line': {
    parameters: Record<never, never>;
    row: {
      member: string;
      manager: string;
    };
  };
  /** Groups that were made of proposals, all or one, with their members whom the viewer may see; the newest first. */
  'seeding/living': {
    parameters: {
      readonly id?: string | null | undefined;
      readonly ended: boolean;
      readonly limit: number;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
      name: string;
      kind: string | null;
      purpose: string | null;
      rhythm: string | null;
      topics: string[];
      challenge: string | null;
      created: string | null;
      closed: string | null;
      proposal: string;
      number: number;
      format: string;
      version: string | null;
      dates: string[];
      artefacts: string[];
      members: { id: string; name: string; role: string | null; from: string | null; to: string | null }[];
    };
  };
  /** Who is in a pool, of the members a viewer may see, in a fixed order. */
  'seeding/members': {
    parameters: {
      readonly kind: string;
      readonly id?: string | null | undefined;
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly limit: number;
    };
    row: {
      id: string;
    };
  };
  /** Notes which group was made of a proposed one. */
  'seeding/note-made': {
    parameters: {
      readonly groupId: string;
      readonly id: string;
    };
    row: Record<never, never>;
  };
  /** Notes how far a seeding is, and that its service lives; says whether somebody asked it to stop. */
  'seeding/note-progress': {
    parameters: {
      readonly id: string;
      readonly owner: string;
      readonly progress: number;
      readonly best?: number | null | undefined;
      readonly now: string;
    };
    row: {
      isToStop: boolean;
    };
  };
  /** Who sits together in the other rounds that were saved of the same plan: the last kept of each round, as it is now. Whoever declined, or may not be seen, is left out. */
  'seeding/other-rounds': {
    parameters: {
      readonly id: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      round: number;
      group: number;
      members: { id: string; name: string }[];
    };
  };
  /** Everything that seeding looks at of each of these members, as far as the viewer may see. */
  'seeding/people': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly today: string;
    };
    row: {
      id: string;
      name: string;
      function: string | null;
      organisation: { id: string; name: string } | null;
      level: string | null;
      languages: string[];
      external: boolean;
      participation: string | null;
      since: string | null;
      until: string | null;
      paused: boolean;
      topics: { id: string; level: number | null }[];
      offers: string[];
      needs: string[];
      concerns: { type: string; id: string; title: string; topics: string[] }[];
      groups: { group: string; kind: string | null; role: string | null; open: boolean }[];
      answers: number;
      artefacts: number;
      stories: number;
      comments: number;
      feedback: number;
      gatherings: number;
      reports: number;
    };
  };
  /** Whether what a pool is to be drawn from is there: nobody in it is another thing than nothing of that name. */
  'seeding/pool-source': {
    parameters: {
      readonly label: string;
      readonly id: string;
    };
    row: {
      id: string;
    };
  };
  /** A saved proposal: its groups with who is invited and what they answered, as far as the viewer may see. */
  'seeding/proposal': {
    parameters: {
      readonly id: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      format: string;
      kind: string;
      created: string;
      score: number;
      challenge: string | null;
      title: string | null;
      topics: string[];
      viewerKind: string;
      asker: string | null;
      request: string;
      round: number;
      rounds: number;
      version: number;
      versions: number;
      content: string | null;
      invited: string[];
      groups: { id: string; number: number; score: number; made: string | null; sealed: boolean }[];
      members: { group: number; id: string; name: string; languages: string[]; role: string | null; status: string; answered: string | null }[];
    };
  };
  /** Saved proposals that a viewer may see: those made in public, their own, and those that invite them; newest first. */
  'seeding/proposals': {
    parameters: {
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly all: boolean;
      readonly limit: number;
    };
    row: {
      id: string;
      format: string;
      created: string;
      score: number;
      title: string | null;
      request: string;
      round: number;
      rounds: number;
      groups: number;
      invited: number;
      accepted: number;
      made: number;
    };
  };
  /** Puts a seeding in the queue; put there again under its id, it stays as it is. */
  'seeding/queue-job': {
    parameters: {
      readonly id: string;
      readonly viewerKind: string;
      readonly asker?: string | null | undefined;
      readonly request: string;
      readonly created: string;
    };
    row: Record<never, never>;
  };
  /** Pairs of these members who sit or sat in the same small group at the same time, and until when at the latest. */
  'seeding/sat-together': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      a: string;
      b: string;
      until: string | null;
    };
  };
  /** Keeps a proposal of groups; kept again under its id, it stays as it is. */
  'seeding/save-proposal': {
    parameters: {
      readonly id: string;
      readonly format: string;
      readonly kind: string;
      readonly created: string;
      readonly challenge?: string | null | undefined;
      readonly topics: readonly string[];
      readonly viewerKind: string;
      readonly asker?: string | null | undefined;
      readonly request: string;
      readonly round: number;
      readonly rounds: number;
      readonly plan: string;
    };
    row: Record<never, never>;
  };
  /** Keeps a version of a proposal with everybody it seats, in place of those undone before it. */
  'seeding/save-version': {
    parameters: {
      readonly proposal: string;
      readonly id: string;
      readonly number: number;
      readonly what: string;
      readonly created: string;
      readonly score: number;
      readonly content: string;
      readonly named: readonly string[];
    };
    row: Record<never, never>;
  };
  /** Takes no more answers to the invitations of a group that enough have accepted, and gives those who have; sealed before, it gives the same again. */
  'seeding/seal-group': {
    parameters: {
      readonly groupId: string;
      readonly least: number;
      readonly at: string;
    };
    row: {
      made: string | null;
      members: { id: string; role: string | null }[];
    };
  };
  /** Invites to each group of a proposal whoever the present version seats in it. Who stays keeps their answer; who comes from elsewhere is asked anew; groups that live already stay as they are. */
  'seeding/seat-proposal': {
    parameters: {
      readonly id: string;
      readonly version: number;
      readonly change: string;
      readonly score: number;
      readonly groups: readonly { readonly id: string; readonly number: number; readonly score: number; readonly members: readonly { readonly id: string; readonly role?: string | null | undefined }[] }[];
    };
    row: Record<never, never>;
  };
  /** Open groups near to those about to be made, the nearest for each: members in common, the same challenge or topics. */
  'seeding/similar-groups': {
    parameters: {
      readonly rows: readonly { readonly number: number; readonly ids: readonly string[] }[];
      readonly topics: readonly string[];
      readonly challenge?: string | null | undefined;
      readonly kind: string;
      readonly proposal?: string | null | undefined;
      readonly today: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      number: number;
      id: string;
      name: string;
      common: number;
    };
  };
  /** Takes a seeding out of the queue, or asks the service that works on it to stop; one that is over stays as it is. */
  'seeding/stop-job': {
    parameters: {
      readonly id: string;
      readonly now: string;
    };
    row: {
      status: string;
    };
  };
  /** Takes out results that name somebody who was erased since, and seedings that ended long ago. */
  'seeding/tidy-jobs': {
    parameters: {
      readonly endedBefore: string;
    };
    row: {
      forgotten: number;
    };
  };
  /** Takes out of kept versions the reasons that name somebody who was erased since. */
  'seeding/tidy-versions': {
    parameters: Record<never, never>;
    row: {
      forgotten: number;
    };
  };
  /** Ties between two of these members that the viewer may see. */
  'seeding/ties': {
    parameters: {
      readonly ids: readonly string[];
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      from: string;
      to: string;
      kind: string;
    };
  };
  /** Every topic with all it is called and the topic it is part of. */
  'seeding/topics': {
    parameters: Record<never, never>;
    row: {
      id: string;
      label: string;
      labelFr: string | null;
      labelNl: string | null;
      labelEn: string | null;
      names: string[];
      broader: string | null;
    };
  };
  /** The versions of a proposal, oldest first. */
  'seeding/versions': {
    parameters: {
      readonly id: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      number: number;
      what: string;
      created: string;
      score: number;
      content: string | null;
    };
  };
  /** Whether something came of a challenge: it is resolved, or a question or an artefact of it says what to do. */
  'sharing/answered': {
    parameters: {
      readonly challenge: string;
    };
    row: {
      answered: boolean;
    };
  };
  /** Roles that a member has in the group of a gathering, now or when it was. */
  'sharing/facilitates': {
    parameters: {
      readonly gathering: string;
      readonly member: string;
    };
    row: {
      role: string;
    };
  };
  /** What whoever looks said of another member whom they may see: ties of their own, and what they vouch for. */
  'sharing/said-of': {
    parameters: {
      readonly member: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
      readonly label: string;
    };
    row: {
      ties: { id: string; kind: string }[];
      endorsements: { id: string; topic: string; name: string }[];
    };
  };
  /** Keeps in words what a member used an artefact for; without words, what they told before is taken back. Part of no record: it goes with the member, or with the artefact. */
  'sharing/tell-use': {
    parameters: {
      readonly artefact: string;
      readonly member: string;
      readonly note?: string | null | undefined;
      readonly at: string;
    };
    row: Record<never, never>;
  };
  /** What of things that somebody names is not there, or not to be seen by them; and how they stand to a group. */
  'sharing/there': {
    parameters: {
      readonly topics: readonly string[];
      readonly challenges: readonly string[];
      readonly members: readonly string[];
      readonly group?: string | null | undefined;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      topics: string[];
      challenges: string[];
      members: string[];
      group: boolean;
      inGroup: boolean;
    };
  };
  /** All that is tied to a member, with what stands on the tie and at its other end; other members by id and name, as far as the viewer may see them. For the member and the keeper alone. */
  'take-out/tied': {
    parameters: {
      readonly id: string;
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      type: string;
      outgoing: boolean;
      label: string;
      tie: Record<string, unknown>;
      thing: Record<string, unknown>;
    };
  };
  /** Ids of the members whom a viewer may not see. The rows stay inside the service: what names them is left out. */
  'take-out/unseen': {
    parameters: {
      readonly viewerId: string;
      readonly visible: readonly string[];
    };
    row: {
      id: string;
    };
  };
  /** Texts of some things that everyone may see: what changed of what the community's words and acronyms are learnt from. */
  'understand/changed-texts': {
    parameters: {
      readonly things: readonly { readonly type: string; readonly id: string }[];
    };
    row: {
      title: string;
      text: string;
      language: string;
    };
  };
  /** Names of the members and organisations that everyone may see: words of them are no typing errors. */
  'understand/names': {
    parameters: Record<never, never>;
    row: {
      name: string;
    };
  };
  /** Texts that everyone may see, in order: what the community's words and acronyms are learnt from. A profile that only some may see teaches nothing, lest what it says be guessed from what is understood of a question. */
  'understand/texts': {
    parameters: {
      readonly limit: number;
    };
    row: {
      title: string;
      text: string;
      language: string;
    };
  };
}

export type QueryName = keyof Queries;

/** Access and parameter kinds of every query, for the runner. */
export const QUERY_FACTS: { readonly [Name in QueryName]: QueryFacts } = {
  'accounts/change': { access: 'write', parameters: { id: 'string', revision: 'string', record: 'map' } },
  'accounts/find': { access: 'read', parameters: { model: 'string', seek: 'string', value: 'string' } },
  'accounts/members-by-mail': { access: 'read', parameters: { mails: 'string[]' } },
  'accounts/members': { access: 'read', parameters: { ids: 'string[]' } },
  'accounts/remove': { access: 'write', parameters: { id: 'string', revision: 'string' } },
  'accounts/save': { access: 'write', parameters: { record: 'map' } },
  'accounts/secret': { access: 'write', parameters: { proposed: 'string' } },
  'artefacts/suggested': { access: 'read', parameters: { artefacts: [{ id: 'string', passageId: 'string' }] } },
  'asks/cards': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]' } },
  'asks/make': { access: 'write', parameters: { id: 'string', at: 'string', question: 'string', member: 'string', unnamed: 'boolean', viewerId: 'string', visible: 'string[]' } },
  'asks/of-member': { access: 'read', parameters: { id: 'string', offset: 'integer', limit: 'integer' } },
  'asks/prune': { access: 'write', parameters: { before: 'string', limit: 'integer' } },
  'asks/since': { access: 'read', parameters: { since: 'string' } },
  'asks/take-back': { access: 'write', parameters: { id: 'string', viewerId: 'string' } },
  'audit/kinds': { access: 'read', parameters: {} },
  'audit/list': { access: 'read', parameters: { what: 'string', from: 'string', before: 'string', offset: 'integer', limit: 'integer' } },
  'audit/note': { access: 'write', parameters: { id: 'string', at: 'string', what: 'string', by: 'string', about: 'string', details: 'string' } },
  'audit/prune': { access: 'write', parameters: { before: 'string' } },
  'backup/counts': { access: 'read', parameters: {} },
  'backup/nodes': { access: 'read', parameters: {} },
  'backup/relations': { access: 'read', parameters: {} },
  'contributions/hold-tie': { access: 'write', plannedOnce: true, parameters: { id: 'string' } },
  'contributions/hold': { access: 'write', plannedOnce: true, parameters: { records: [{ type: 'string', id: 'string' }], viewerId: 'string', visible: 'string[]' } },
  'contributions/keep-version': { access: 'write', parameters: { id: 'string', key: 'string', number: 'integer', step: 'string', hash: 'string', record: 'string', at: 'string', by: 'string', owners: 'string[]', named: 'string[]', token: 'string', saidField: 'string', saidOf: 'string', saidIn: 'boolean' } },
  'contributions/known-version-secret': { access: 'read', parameters: {} },
  'contributions/thanks': { access: 'read', parameters: { question: 'string', member: 'string', by: 'string' } },
  'contributions/under': { access: 'read', parameters: { type: 'string', id: 'string' } },
  'contributions/unseen': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]' } },
  'contributions/version-secret': { access: 'write', parameters: { proposed: 'string' } },
  'contributions/versions': { access: 'read', parameters: { key: 'string' } },
  'directory/answer-cards': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]' } },
  'directory/answer-details': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', label: 'string', cap: 'integer' } },
  'directory/answers': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]', question: 'string', answeredBy: 'string', among: 'string[]', offset: 'integer', limit: 'integer' } },
  'directory/artefact-cards': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', label: 'string' } },
  'directory/artefact-details': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', cap: 'integer' } },
  'directory/artefacts': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]', kind: 'string', topic: 'string', language: 'string', madeBy: 'string', madeIn: 'string', among: 'string[]', offset: 'integer', limit: 'integer' } },
  'directory/challenge-cards': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', label: 'string' } },
  'directory/challenge-details': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', cap: 'integer' } },
  'directory/challenges': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]', topic: 'string', status: 'string', member: 'string', among: 'string[]', offset: 'integer', limit: 'integer' } },
  'directory/comment-cards': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]' } },
  'directory/community': { access: 'read', parameters: {} },
  'directory/counts': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]' } },
  'directory/endorsement-cards': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', label: 'string' } },
  'directory/gathering-cards': { access: 'read', parameters: { ids: 'string[]' } },
  'directory/gathering-details': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', cap: 'integer' } },
  'directory/gatherings': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]', group: 'string', member: 'string', among: 'string[]', offset: 'integer', limit: 'integer' } },
  'directory/group-cards': { access: 'read', parameters: { ids: 'string[]', label: 'string' } },
  'directory/group-details': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', cap: 'integer' } },
  'directory/groups': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]', kind: 'string', topic: 'string', member: 'string', running: 'boolean', among: 'string[]', offset: 'integer', limit: 'integer' } },
  'directory/member-cards': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]' } },
  'directory/member-profile': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', label: 'string', cap: 'integer' } },
  'directory/member-work': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', cap: 'integer' } },
  'directory/members': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]', topic: 'string', organisation: 'string', group: 'string', gathering: 'string', challenge: 'string', used: 'string', language: 'string', among: 'string[]', offset: 'integer', limit: 'integer' } },
  'directory/organisation-cards': { access: 'read', parameters: { ids: 'string[]' } },
  'directory/organisation-details': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', cap: 'integer' } },
  'directory/organisations': { access: 'read', parameters: { parent: 'string', among: 'string[]', offset: 'integer', limit: 'integer' } },
  'directory/question-cards': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', label: 'string' } },
  'directory/question-details': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', cap: 'integer' } },
  'directory/questions': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]', topic: 'string', askedBy: 'string', language: 'string', answered: 'boolean', among: 'string[]', offset: 'integer', limit: 'integer' } },
  'directory/search-names': { access: 'read', parameters: { query: 'string', labels: 'string[]', viewerId: 'string', visible: 'string[]', limit: 'integer' } },
  'directory/search-passages': { access: 'read', parameters: { index: 'string', query: 'string', types: 'string[]', viewerId: 'string', visible: 'string[]', limit: 'integer', wanted: 'integer', things: 'integer' } },
  'directory/tie-cards': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]' } },
  'directory/topic-cards': { access: 'read', parameters: { ids: 'string[]', label: 'string' } },
  'directory/topic-details': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', label: 'string', cap: 'integer' } },
  'directory/topics': { access: 'read', parameters: { label: 'string', broader: 'string', top: 'boolean', among: 'string[]', offset: 'integer', limit: 'integer' } },
  'discussion/about-question': { access: 'read', parameters: { id: 'string' } },
  'discussion/hold-asker': { access: 'write', plannedOnce: true, parameters: { asker: 'string' } },
  'discussion/may-be-told': { access: 'read', parameters: { ids: 'string[]', question: 'string', today: 'string', viewerId: 'string', visible: 'string[]' } },
  'discussion/put-lately': { access: 'read', parameters: { asker: 'string', id: 'string', title: 'string', text: 'string', unnamed: 'boolean', since: 'string' } },
  'discussion/thread': { access: 'read', parameters: { id: 'string', viewerId: 'string', visible: 'string[]', label: 'string', cap: 'integer' } },
  'discussion/tie-asker': { access: 'write', parameters: { id: 'string', asker: 'string', fingerprints: 'string[]' } },
  'discussion/told-of': { access: 'read', parameters: { question: 'string', viewerId: 'string', visible: 'string[]' } },
  'erasure/bring-back': { access: 'write', parameters: { fingerprints: 'string[]' } },
  'erasure/clear-kept': { access: 'write', plannedOnce: true, parameters: { id: 'string' } },
  'erasure/erased': { access: 'read', parameters: {} },
  'erasure/forget': { access: 'write', parameters: { fingerprints: 'string[]', day: 'string' } },
  'erasure/hide': { access: 'write', plannedOnce: true, parameters: { id: 'string' } },
  'erasure/mark-accounts': { access: 'write', parameters: { ids: 'string[]', mark: 'string' } },
  'erasure/member': { access: 'read', plannedOnce: true, parameters: { id: 'string' } },
  'erasure/members': { access: 'read', parameters: {} },
  'erasure/named-relations': { access: 'read', parameters: { words: 'string[]' } },
  'erasure/named': { access: 'read', parameters: { words: 'string[]' } },
  'erasure/remove-kept': { access: 'write', parameters: { ids: 'string[]' } },
  'erasure/rewrite-relations': { access: 'write', parameters: { rows: [{ key: 'string', properties: 'map' }] } },
  'erasure/rewrite': { access: 'write', parameters: { rows: [{ key: 'string', properties: 'map' }] } },
  'erasure/take-along': { access: 'write', plannedOnce: true, parameters: { id: 'string', ties: 'string[]' } },
  'erasure/take-away': { access: 'write', parameters: { keys: 'string[]' } },
  'erasure/ties': { access: 'read', plannedOnce: true, parameters: { id: 'string' } },
  'erasure/touched': { access: 'read', plannedOnce: true, parameters: { id: 'string' } },
  'erasure/unnote-changes': { access: 'write', parameters: {} },
  'erasure/works': { access: 'read', plannedOnce: true, parameters: { id: 'string' } },
  'evaluation/answered-questions': { access: 'read', parameters: {} },
  'evaluation/candidates': { access: 'read', parameters: { kind: 'string', viewerId: 'string', visible: 'string[]' } },
  'evaluation/forget-weights': { access: 'write', parameters: {} },
  'evaluation/found-by-meaning': { access: 'read', parameters: { vector: 'number[]', model: 'string', viewerId: 'string', visible: 'string[]', limit: 'integer' } },
  'evaluation/found-by-words': { access: 'read', parameters: { index: 'string', query: 'string', viewerId: 'string', visible: 'string[]', limit: 'integer' } },
  'evaluation/keep-weights': { access: 'write', parameters: { date: 'string', model: 'string', weights: 'string', evidence: 'string' } },
  'evaluation/keep': { access: 'write', parameters: { task: 'string', date: 'string', model: 'string', n: 'integer', figures: 'string' } },
  'evaluation/kept': { access: 'read', parameters: {} },
  'evaluation/linked-questions': { access: 'read', parameters: {} },
  'evaluation/made-artefacts': { access: 'read', parameters: { limit: 'integer' } },
  'evaluation/signs-of-artefacts': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]' } },
  'evaluation/signs-of-groups': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]' } },
  'evaluation/signs-of-members': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]' } },
  'evaluation/signs-of-questions': { access: 'read', parameters: {} },
  'evaluation/with-profile': { access: 'read', parameters: {} },
  'explain/names': { access: 'read', plannedOnce: true, parameters: { questions: 'string[]', challenges: 'string[]', artefacts: 'string[]', groups: 'string[]', answers: 'string[]', comments: 'string[]' } },
  'export/answer': { access: 'read', parameters: { after: 'string', limit: 'integer' } },
  'export/artefact': { access: 'read', parameters: { after: 'string', limit: 'integer' } },
  'export/challenge': { access: 'read', parameters: { after: 'string', limit: 'integer' } },
  'export/comment': { access: 'read', parameters: { after: 'string', limit: 'integer' } },
  'export/community': { access: 'read', parameters: { after: 'string', limit: 'integer' } },
  'export/endorsement': { access: 'read', parameters: { after: 'string', limit: 'integer' } },
  'export/feedback': { access: 'read', parameters: { after: 'string', limit: 'integer' } },
  'export/gathering': { access: 'read', parameters: { after: 'string', limit: 'integer' } },
  'export/group': { access: 'read', parameters: { after: 'string', limit: 'integer' } },
  'export/member': { access: 'read', parameters: { after: 'string', limit: 'integer' } },
  'export/organisation': { access: 'read', parameters: { after: 'string', limit: 'integer' } },
  'export/question': { access: 'read', parameters: { after: 'string', limit: 'integer' } },
  'export/tie': { access: 'read', parameters: { after: 'string', limit: 'integer' } },
  'export/topic': { access: 'read', parameters: { after: 'string', limit: 'integer' } },
  'feedback/about': { access: 'read', parameters: { question: 'string', member: 'string', artefact: 'string', viewerId: 'string', visible: 'string[]' } },
  'feedback/cards': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]' } },
  'feedback/of-member': { access: 'read', parameters: { id: 'string', offset: 'integer', limit: 'integer' } },
  'feedback/withdraw': { access: 'write', parameters: { id: 'string', viewerId: 'string' } },
  'files/add-chunks': { access: 'write', parameters: { id: 'string', chunks: [{ position: 'integer', bytes: 'string' }] } },
  'files/attach': { access: 'write', parameters: { id: 'string', artefact: 'string', viewerId: 'string' } },
  'files/begin': { access: 'write', parameters: { id: 'string', hash: 'string', name: 'string', type: 'string', size: 'integer', at: 'string', read: 'string', viewerId: 'string' } },
  'files/chunk': { access: 'read', parameters: { id: 'string', position: 'integer' } },
  'files/drop': { access: 'write', parameters: { id: 'string', viewerId: 'string' } },
  'files/ids-of-artefact': { access: 'read', parameters: { artefact: 'string' } },
  'files/of-artefact': { access: 'read', parameters: { artefact: 'string', viewerId: 'string', visible: 'string[]' } },
  'files/remove': { access: 'write', parameters: { ids: 'string[]' } },
  'files/seal': { access: 'write', parameters: { id: 'string', chunks: 'integer' } },
  'files/tidy': { access: 'write', parameters: { before: 'string', limit: 'integer' } },
  'files/unused': { access: 'read', parameters: { id: 'string', viewerId: 'string' } },
  'forms/answers': { access: 'read', parameters: { id: 'string', viewerId: 'string', visible: 'string[]', today: 'string' } },
  'forms/change': { access: 'write', parameters: { id: 'string', version: 'integer', title: 'string', why: 'string', questions: 'string', closes: 'string', until: 'string' } },
  'forms/fill-in': { access: 'write', parameters: { id: 'string', version: 'integer', today: 'string', at: 'string', by: 'string', rows: [{ member: 'string', answers: 'string' }] } },
  'forms/list': { access: 'read', parameters: { id: 'string', viewerId: 'string', visible: 'string[]', all: 'boolean', today: 'string', limit: 'integer' } },
  'forms/members': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]' } },
  'forms/remove': { access: 'write', parameters: { id: 'string', version: 'integer' } },
  'forms/save': { access: 'write', parameters: { id: 'string', title: 'string', why: 'string', questions: 'string', closes: 'string', until: 'string', created: 'string', maker: 'string' } },
  'forms/take-back': { access: 'write', parameters: { id: 'string', member: 'string' } },
  'forms/tidy': { access: 'write', parameters: { today: 'string' } },
  'groups/suggested': { access: 'read', parameters: { ids: 'string[]', today: 'string', viewerId: 'string', visible: 'string[]' } },
  'import/answer': { access: 'write', plannedOnce: true, parameters: { rows: [{ id: 'string', properties: 'map', question: 'string', answeredBy: 'string' }], source: 'string' } },
  'import/artefact': { access: 'write', plannedOnce: true, parameters: { rows: [{ id: 'string', properties: 'map', authors: 'string[]', contributors: 'map[]', topics: 'string[]', addresses: 'string[]', madeIn: 'string', usedBy: 'string[]' }], source: 'string' } },
  'import/begin': { access: 'write', plannedOnce: true, parameters: { source: 'string', kind: 'string', at: 'string' } },
  'import/challenge': { access: 'write', plannedOnce: true, parameters: { rows: [{ id: 'string', properties: 'map', raisedBy: 'string', sharedBy: 'string[]', topics: 'string[]' }], source: 'string' } },
  'import/clear-ties': { access: 'write', plannedOnce: true, parameters: { ids: 'string[]' } },
  'import/comment': { access: 'write', plannedOnce: true, parameters: { rows: [{ id: 'string', properties: 'map', question: 'string', answer: 'string', writtenBy: 'string' }], source: 'string' } },
  'import/community': { access: 'write', plannedOnce: true, parameters: { rows: [{ id: 'string', properties: 'map' }] } },
  'import/endorsement': { access: 'write', plannedOnce: true, parameters: { rows: [{ id: 'string', properties: 'map', from: 'string', to: 'string', topic: 'string' }], source: 'string' } },
  'import/feedback': { access: 'write', plannedOnce: true, parameters: { rows: [{ id: 'string', properties: 'map', question: 'string', member: 'string', artefact: 'string', by: 'string' }], source: 'string' } },
  'import/finish': { access: 'write', plannedOnce: true, parameters: { source: 'string', at: 'string', records: 'integer', added: 'integer', changed: 'integer', removed: 'integer', rejected: 'integer' } },
  'import/forget': { access: 'write', plannedOnce: true, parameters: { source: 'string' } },
  'import/gathering': { access: 'write', plannedOnce: true, parameters: { rows: [{ id: 'string', properties: 'map', group: 'string', attended: 'string[]' }], source: 'string' } },
  'import/group': { access: 'write', plannedOnce: true, parameters: { rows: [{ id: 'string', properties: 'map', members: 'map[]', topics: 'string[]', challenge: 'string', outcomes: 'string[]' }], source: 'string' } },
  'import/held-here': { access: 'read', parameters: { source: 'string' } },
  'import/keep-mapping': { access: 'write', plannedOnce: true, parameters: { key: 'string', mapping: 'string', source: 'string', at: 'string' } },
  'import/kept-here': { access: 'read', plannedOnce: true, parameters: { keys: 'string[]' } },
  'import/kept-mapping': { access: 'read', plannedOnce: true, parameters: { key: 'string' } },
  'import/known/answer': { access: 'read', plannedOnce: true, parameters: { ids: 'string[]' } },
  'import/known/artefact': { access: 'read', plannedOnce: true, parameters: { ids: 'string[]' } },
  'import/known/challenge': { access: 'read', plannedOnce: true, parameters: { ids: 'string[]' } },
  'import/known/comment': { access: 'read', plannedOnce: true, parameters: { ids: 'string[]' } },
  'import/known/community': { access: 'read', plannedOnce: true, parameters: { ids: 'string[]' } },
  'import/known/endorsement': { access: 'read', plannedOnce: true, parameters: { ids: 'string[]' } },
  'import/known/feedback': { access: 'read', plannedOnce: true, parameters: { ids: 'string[]' } },
  'import/known/gathering': { access: 'read', plannedOnce: true, parameters: { ids: 'string[]' } },
  'import/known/group': { access: 'read', plannedOnce: true, parameters: { ids: 'string[]' } },
  'import/known/member': { access: 'read', plannedOnce: true, parameters: { ids: 'string[]' } },
  'import/known/organisation': { access: 'read', plannedOnce: true, parameters: { ids: 'string[]' } },
  'import/known/question': { access: 'read', plannedOnce: true, parameters: { ids: 'string[]' } },
  'import/known/tie': { access: 'read', plannedOnce: true, parameters: { ids: 'string[]' } },
  'import/known/topic': { access: 'read', plannedOnce: true, parameters: { ids: 'string[]' } },
  'import/member': { access: 'write', plannedOnce: true, parameters: { rows: [{ id: 'string', properties: 'map', organisation: 'string', manager: 'string', notAbout: 'string[]', topics: 'map[]' }], source: 'string' } },
  'import/members-named': { access: 'read', parameters: { names: 'string[]' } },
  'import/of-source': { access: 'read', parameters: { source: 'string' } },
  'import/organisation': { access: 'write', plannedOnce: true, parameters: { rows: [{ id: 'string', properties: 'map', parent: 'string', competitors: 'string[]' }], source: 'string' } },
  'import/people': { access: 'read', parameters: {} },
  'import/question': { access: 'write', plannedOnce: true, parameters: { rows: [{ id: 'string', properties: 'map', askedBy: 'string', topics: 'string[]', challenge: 'string', duplicateOf: 'string', related: 'string[]' }], source: 'string' } },
  'import/remove': { access: 'write', plannedOnce: true, parameters: { ids: 'map' } },
  'import/stands-alone': { access: 'read', parameters: { source: 'string' } },
  'import/status': { access: 'read', parameters: {} },
  'import/tie': { access: 'write', plannedOnce: true, parameters: { rows: [{ id: 'string', properties: 'map', from: 'string', to: 'string' }], source: 'string' } },
  'import/ties-from': { access: 'read', plannedOnce: true, parameters: { members: 'string[]' } },
  'import/ties-of-source': { access: 'read', parameters: { source: 'string' } },
  'import/topic': { access: 'write', plannedOnce: true, parameters: { rows: [{ id: 'string', properties: 'map', broader: 'string' }], source: 'string' } },
  'import/withdrawn-here': { access: 'read', parameters: {} },
  'joins/absorb': { access: 'write', plannedOnce: true, parameters: { id: 'string' } },
  'joins/alias': { access: 'read', plannedOnce: true, parameters: { id: 'string' } },
  'joins/aside-of-source': { access: 'read', parameters: { source: 'string' } },
  'joins/aside-records': { access: 'read', parameters: { type: 'string' } },
  'joins/drop-pieces': { access: 'write', plannedOnce: true, parameters: { of: 'string[]' } },
  'joins/drop-word': { access: 'write', plannedOnce: true, parameters: { id: 'string' } },
  'joins/hold-ties': { access: 'write', plannedOnce: true, parameters: { ids: 'string[]' } },
  'joins/hold': { access: 'write', parameters: { version: 'integer' } },
  'joins/keep-pieces': { access: 'write', plannedOnce: true, parameters: { rows: [{ of: 'string', type: 'string', id: 'string', place: 'integer', whole: 'boolean', member: 'string', names: 'string[]', piece: 'string', recordHash: 'string', source: 'string' }] } },
  'joins/keep-word': { access: 'write', plannedOnce: true, parameters: { id: 'string', at: 'string', version: 'integer', word: 'string' } },
  'joins/known-aside': { access: 'read', plannedOnce: true, parameters: { of: 'string[]' } },
  'joins/known': { access: 'read', plannedOnce: true, parameters: { ids: 'string[]' } },
  'joins/left': { access: 'read', plannedOnce: true, parameters: { id: 'string', types: 'string[]' } },
  'joins/list': { access: 'read', parameters: {} },
  'joins/make-alias': { access: 'write', parameters: { from: 'string', kept: 'string', alias: 'map' } },
  'joins/move-accounts-back': { access: 'write', parameters: { from: 'string', into: 'string', origins: 'string[]', revision: 'string' } },
  'joins/move-accounts': { access: 'write', parameters: { from: 'string', into: 'string', revision: 'string' } },
  'joins/move-back': { access: 'write', parameters: { from: 'string', into: 'string', origins: 'string[]' } },
  'joins/move': { access: 'write', parameters: { from: 'string', into: 'string', types: 'string[]', several: 'string[]', single: 'string[]' } },
  'joins/names-of': { access: 'read', plannedOnce: true, parameters: { id: 'string' } },
  'joins/naming': { access: 'read', plannedOnce: true, parameters: { id: 'string' } },
  'joins/pieces-of-member': { access: 'read', plannedOnce: true, parameters: { id: 'string' } },
  'joins/pieces': { access: 'read', plannedOnce: true, parameters: { of: 'string[]' } },
  'joins/set-alias': { access: 'write', plannedOnce: true, parameters: { rows: [{ id: 'string', recordHash: 'string', source: 'string', name: 'string' }] } },
  'joins/set-not-now': { access: 'write', plannedOnce: true, parameters: { id: 'string', notNow: 'string' } },
  'joins/states': { access: 'read', plannedOnce: true, parameters: { ids: 'string[]' } },
  'joins/ties-of': { access: 'read', plannedOnce: true, parameters: { id: 'string', types: 'string[]' } },
  'joins/unmake-alias': { access: 'write', plannedOnce: true, parameters: { from: 'string', names: 'string[]', notNow: 'string' } },
  'joins/version': { access: 'read', parameters: {} },
  'leaving/begin': { access: 'write', parameters: { id: 'string', at: 'string', due: 'string', works: 'string' } },
  'leaving/due': { access: 'read', parameters: { now: 'string' } },
  'leaving/stands': { access: 'read', parameters: { id: 'string' } },
  'leaving/take-back': { access: 'write', parameters: { id: 'string' } },
  'log/count-of-member': { access: 'read', parameters: { id: 'string', viewerId: 'string', visible: 'string[]' } },
  'log/of-member': { access: 'read', parameters: { id: 'string', viewerId: 'string', visible: 'string[]', offset: 'integer', limit: 'integer' } },
  'log/prune': { access: 'write', parameters: { before: 'string', limit: 'integer' } },
  'log/since': { access: 'read', parameters: { since: 'string' } },
  'log/write': { access: 'write', parameters: { entries: [{ id: 'string', at: 'string', question: 'string', asker: 'string', shown: [{ member: 'string', rank: 'integer', confidence: 'string', reasons: 'string[]' }] }] } },
  'network/keep-layout': { access: 'write', parameters: { key: 'string', at: 'string', members: [{ id: 'string', x: 'number', y: 'number' }], topics: [{ id: 'string', x: 'number', y: 'number' }], groups: [{ id: 'string', x: 'number', y: 'number' }], challenges: [{ id: 'string', x: 'number', y: 'number' }] } },
  'network/layout': { access: 'read', parameters: { key: 'string' } },
  'network/tidy-layouts': { access: 'write', parameters: { most: 'integer' } },
  'notices/choose': { access: 'write', parameters: { member: 'string', mail: 'string', due: 'string' } },
  'notices/claim': { access: 'write', parameters: { member: 'string', now: 'string', since: 'string', until: 'string', token: 'string', limit: 'integer' } },
  'notices/counts': { access: 'read', parameters: { member: 'string' } },
  'notices/due': { access: 'read', parameters: { now: 'string', since: 'string', limit: 'integer' } },
  'notices/list': { access: 'read', parameters: { member: 'string', ids: 'string[]', viewerId: 'string', visible: 'string[]', offset: 'integer', limit: 'integer' } },
  'notices/mailed': { access: 'write', parameters: { token: 'string', ids: 'string[]', at: 'string' } },
  'notices/not-mailed': { access: 'write', parameters: { token: 'string', ids: 'string[]', at: 'string', again: 'string[]' } },
  'notices/prune': { access: 'write', parameters: { before: 'string' } },
  'notices/set-seen': { access: 'write', parameters: { member: 'string', ids: 'string[]', at: 'string' } },
  'notices/tell': { access: 'write', parameters: { rows: [{ id: 'string', kind: 'string', to: 'string', by: 'string', question: 'string', type: 'string', item: 'string' }], at: 'string', daily: 'string', weekly: 'string' } },
  'notices/unsent': { access: 'read', parameters: {} },
  'own/any': { access: 'read', parameters: {} },
  'own/endorsements-for': { access: 'read', plannedOnce: true, parameters: { id: 'string', topics: 'string[]' } },
  'own/held-of-member': { access: 'read', parameters: { id: 'string', viewerId: 'string', visible: 'string[]' } },
  'own/held-of-source': { access: 'read', parameters: { source: 'string' } },
  'own/held-records': { access: 'read', parameters: { type: 'string' } },
  'own/held': { access: 'read', plannedOnce: true, parameters: { of: 'string[]' } },
  'own/hold-back': { access: 'write', plannedOnce: true, parameters: { rows: [{ of: 'string', type: 'string', id: 'string', place: 'integer', whole: 'boolean', member: 'string', names: 'string[]', piece: 'string', recordHash: 'string', source: 'string' }] } },
  'own/keep-word': { access: 'write', parameters: { id: 'string', at: 'string', version: 'integer', word: 'string' } },
  'own/kept': { access: 'read', parameters: { id: 'string', today: 'string', viewerId: 'string', visible: 'string[]' } },
  'own/known-held': { access: 'read', plannedOnce: true, parameters: { of: 'string[]' } },
  'own/let-go': { access: 'write', plannedOnce: true, parameters: { of: 'string[]' } },
  'own/mail-of-another': { access: 'read', parameters: { id: 'string', mail: 'string', viewerId: 'string', visible: 'string[]' } },
  'own/member': { access: 'read', parameters: { id: 'string', viewerId: 'string', visible: 'string[]' } },
  'own/names': { access: 'read', plannedOnce: true, parameters: { members: 'string[]', topics: 'string[]', organisations: 'string[]', gatherings: 'string[]', label: 'string', viewerId: 'string', visible: 'string[]' } },
  'own/records': { access: 'read', parameters: { id: 'string', label: 'string', viewerId: 'string', visible: 'string[]' } },
  'own/shown': { access: 'read', parameters: { id: 'string', since: 'string', viewerId: 'string', visible: 'string[]' } },
  'own/take-off': { access: 'write', plannedOnce: true, parameters: { endorsement: 'string[]', feedback: 'string[]' } },
  'own/topics': { access: 'read', parameters: { id: 'string', topics: 'string[]', label: 'string', viewerId: 'string', visible: 'string[]' } },
  'own/word-versions': { access: 'read', parameters: {} },
  'own/words': { access: 'read', plannedOnce: true, parameters: { ids: 'string[]' } },
  'passages/counts': { access: 'read', parameters: { model: 'string' } },
  'passages/mark-unembedded': { access: 'write', plannedOnce: true, parameters: { model: 'string', after: 'string', limit: 'integer' } },
  'passages/model-in-use': { access: 'read', parameters: {} },
  'passages/pending': { access: 'read', plannedOnce: true, parameters: { after: 'string', limit: 'integer' } },
  'passages/remove-stale': { access: 'write', plannedOnce: true, parameters: { items: [{ type: 'string', id: 'string', keep: 'string[]' }] } },
  'passages/set-unreadable': { access: 'write', plannedOnce: true, parameters: { model: 'string', passages: [{ id: 'string', hash: 'string' }] } },
  'passages/set-vectors': { access: 'write', plannedOnce: true, parameters: { model: 'string', vectors: [{ id: 'string', hash: 'string', embedding: 'number[]' }] } },
  'passages/take-into-use': { access: 'write', parameters: { model: 'string', isWhole: 'boolean' } },
  'passages/write': { access: 'write', plannedOnce: true, parameters: { passages: [{ id: 'string', itemType: 'string', itemId: 'string', hash: 'string', languageLabel: 'string', properties: 'map' }] } },
  'people/said': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]' } },
  'people/set-not-now': { access: 'write', parameters: { id: 'string', until: 'string' } },
  'people/suggested': { access: 'read', parameters: { ids: 'string[]', since: 'string', question: 'string', viewerId: 'string', visible: 'string[]' } },
  'questions/suggested': { access: 'read', parameters: { ids: 'string[]', answers: 'integer', viewerId: 'string', visible: 'string[]' } },
  'questions/words': { access: 'read', parameters: { ids: 'string[]' } },
  'relations/changed-edges': { access: 'read', plannedOnce: true, parameters: { things: [{ type: 'string', id: 'string' }], ties: 'string[]' } },
  'relations/changed-items': { access: 'read', plannedOnce: true, parameters: { things: [{ type: 'string', id: 'string' }] } },
  'relations/changed-members': { access: 'read', plannedOnce: true, parameters: { ids: 'string[]' } },
  'relations/changed-topics': { access: 'read', plannedOnce: true, parameters: { ids: 'string[]' } },
  'relations/earned-weights': { access: 'read', parameters: {} },
  'relations/edges': { access: 'read', parameters: {} },
  'relations/items': { access: 'read', parameters: {} },
  'relations/members': { access: 'read', parameters: {} },
  'relations/names': { access: 'read', parameters: {} },
  'relations/note-changes': { access: 'write', parameters: { changes: [{ type: 'string', id: 'string', relations: 'boolean' }], kept: 'integer' } },
  'relations/passage-languages': { access: 'read', parameters: {} },
  'relations/topics': { access: 'read', parameters: {} },
  'relations/version': { access: 'read', parameters: { after: 'integer', most: 'integer' } },
  'restore/begin': { access: 'write', parameters: {} },
  'restore/clear': { access: 'write', parameters: { limit: 'integer' } },
  'restore/end': { access: 'write', parameters: {} },
  'restore/nodes': { access: 'write', parameters: { rows: [{ key: 'string', labels: 'string[]', properties: 'map' }] } },
  'restore/relations': { access: 'write', parameters: { rows: [{ from: 'string', to: 'string', type: 'string', properties: 'map' }] } },
  'restore/settle': { access: 'write', parameters: { limit: 'integer' } },
  'retrieve/vectors': { access: 'read', parameters: { vector: 'number[]', model: 'string', viewerId: 'string', visible: 'string[]', limit: 'integer', wanted: 'integer' } },
  'retrieve/words': { access: 'read', parameters: { index: 'string', query: 'string', viewerId: 'string', visible: 'string[]', limit: 'integer', wanted: 'integer' } },
  'same-person/apart': { access: 'read', parameters: { visible: 'string[]', viewerId: 'string' } },
  'same-person/contacts': { access: 'read', parameters: { visible: 'string[]', viewerId: 'string' } },
  'same-person/keep-apart': { access: 'write', parameters: { one: 'string', other: 'string', at: 'string', by: 'string' } },
  'same-person/members': { access: 'read', parameters: { visible: 'string[]', viewerId: 'string' } },
  'same-person/parts': { access: 'read', parameters: { visible: 'string[]', viewerId: 'string' } },
  'same-person/take-back': { access: 'write', parameters: { one: 'string', other: 'string' } },
  'schema/await-indexes': { access: 'read', parameters: { seconds: 'integer' } },
  'schema/create-vector-index': { access: 'write', parameters: { dimensions: 'integer' } },
  'schema/database-status': { access: 'read', parameters: {} },
  'schema/drop-vector-index': { access: 'write', parameters: {} },
  'schema/first-node': { access: 'read', parameters: {} },
  'schema/ping': { access: 'read', parameters: {} },
  'schema/record-version': { access: 'write', parameters: { version: 'integer' } },
  'schema/vector-index': { access: 'read', parameters: {} },
  'schema/version': { access: 'read', parameters: {} },
  'seeding/about': { access: 'read', parameters: { type: 'string', id: 'string' } },
  'seeding/answer-invitation': { access: 'write', parameters: { groupId: 'string', memberId: 'string', status: 'string', answered: 'string' } },
  'seeding/claim-job': { access: 'write', parameters: { owner: 'string', now: 'string', silentSince: 'string' } },
  'seeding/competitors': { access: 'read', parameters: {} },
  'seeding/finish-job': { access: 'write', parameters: { id: 'string', owner: 'string', status: 'string', result: 'string', problem: 'string', best: 'number', named: 'string[]', finished: 'string' } },
  'seeding/group-maker': { access: 'read', parameters: { id: 'string' } },
  'seeding/hand-back-jobs': { access: 'write', parameters: { owner: 'string' } },
  'seeding/hold-group': { access: 'write', parameters: { id: 'string' } },
  'seeding/hold-version': { access: 'write', parameters: { id: 'string', change: 'string' } },
  'seeding/job': { access: 'read', parameters: { id: 'string', viewerId: 'string', visible: 'string[]' } },
  'seeding/line': { access: 'read', parameters: {} },
  'seeding/living': { access: 'read', parameters: { id: 'string', ended: 'boolean', limit: 'integer', viewerId: 'string', visible: 'string[]' } },
  'seeding/members': { access: 'read', parameters: { kind: 'string', id: 'string', ids: 'string[]', viewerId: 'string', visible: 'string[]', limit: 'integer' } },
  'seeding/note-made': { access: 'write', parameters: { groupId: 'string', id: 'string' } },
  'seeding/note-progress': { access: 'write', parameters: { id: 'string', owner: 'string', progress: 'number', best: 'number', now: 'string' } },
  'seeding/other-rounds': { access: 'read', parameters: { id: 'string', viewerId: 'string', visible: 'string[]' } },
  'seeding/people': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]', today: 'string' } },
  'seeding/pool-source': { access: 'read', parameters: { label: 'string', id: 'string' } },
  'seeding/proposal': { access: 'read', parameters: { id: 'string', viewerId: 'string', visible: 'string[]' } },
  'seeding/proposals': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]', all: 'boolean', limit: 'integer' } },
  'seeding/queue-job': { access: 'write', parameters: { id: 'string', viewerKind: 'string', asker: 'string', request: 'string', created: 'string' } },
  'seeding/sat-together': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]' } },
  'seeding/save-proposal': { access: 'write', parameters: { id: 'string', format: 'string', kind: 'string', created: 'string', challenge: 'string', topics: 'string[]', viewerKind: 'string', asker: 'string', request: 'string', round: 'integer', rounds: 'integer', plan: 'string' } },
  'seeding/save-version': { access: 'write', parameters: { proposal: 'string', id: 'string', number: 'integer', what: 'string', created: 'string', score: 'number', content: 'string', named: 'string[]' } },
  'seeding/seal-group': { access: 'write', parameters: { groupId: 'string', least: 'integer', at: 'string' } },
  'seeding/seat-proposal': { access: 'write', parameters: { id: 'string', version: 'integer', change: 'string', score: 'number', groups: [{ id: 'string', number: 'integer', score: 'number', members: [{ id: 'string', role: 'string' }] }] } },
  'seeding/similar-groups': { access: 'read', parameters: { rows: [{ number: 'integer', ids: 'string[]' }], topics: 'string[]', challenge: 'string', kind: 'string', proposal: 'string', today: 'string', viewerId: 'string', visible: 'string[]' } },
  'seeding/stop-job': { access: 'write', parameters: { id: 'string', now: 'string' } },
  'seeding/tidy-jobs': { access: 'write', parameters: { endedBefore: 'string' } },
  'seeding/tidy-versions': { access: 'write', parameters: {} },
  'seeding/ties': { access: 'read', parameters: { ids: 'string[]', viewerId: 'string', visible: 'string[]' } },
  'seeding/topics': { access: 'read', parameters: {} },
  'seeding/versions': { access: 'read', parameters: { id: 'string', viewerId: 'string', visible: 'string[]' } },
  'sharing/answered': { access: 'read', parameters: { challenge: 'string' } },
  'sharing/facilitates': { access: 'read', parameters: { gathering: 'string', member: 'string' } },
  'sharing/said-of': { access: 'read', parameters: { member: 'string', viewerId: 'string', visible: 'string[]', label: 'string' } },
  'sharing/tell-use': { access: 'write', parameters: { artefact: 'string', member: 'string', note: 'string', at: 'string' } },
  'sharing/there': { access: 'read', parameters: { topics: 'string[]', challenges: 'string[]', members: 'string[]', group: 'string', viewerId: 'string', visible: 'string[]' } },
  'take-out/tied': { access: 'read', plannedOnce: true, parameters: { id: 'string', viewerId: 'string', visible: 'string[]' } },
  'take-out/unseen': { access: 'read', parameters: { viewerId: 'string', visible: 'string[]' } },
  'understand/changed-texts': { access: 'read', plannedOnce: true, parameters: { things: [{ type: 'string', id: 'string' }] } },
  'understand/names': { access: 'read', parameters: {} },
  'understand/texts': { access: 'read', parameters: { limit: 'integer' } },
};

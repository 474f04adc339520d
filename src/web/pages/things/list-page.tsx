import '../../styles/thing.css';
import type { ComponentType, ReactNode } from 'react';
import { useMatches } from 'react-router';
import type { ThingPath } from '../../../wording/index.ts';
import { NoPage } from '../../app/no-page.tsx';
import {
  Answers,
  Artefacts,
  Challenges,
  Gatherings,
  Groups,
  Members,
  Organisations,
  Questions,
  Topics,
} from './lists/lists.tsx';

const LISTS: Readonly<Partial<Record<ThingPath, ComponentType>>> = {
  members: Members,
  topics: Topics,
  groups: Groups,
  artefacts: Artefacts,
  questions: Questions,
  answers: Answers,
  challenges: Challenges,
  organisations: Organisations,
  gatherings: Gatherings,
};

/** All things of one type that whoever looks may see, with filters that stand in the address. */
export function ListPage(): ReactNode {
  // Set by the route: see routes.tsx.
  const path = useMatches().at(-1)?.handle as ThingPath;
  // A whole list of comments, endorsements, ties or feedback says nothing: they have none.
  const List = LISTS[path] ?? NoPage;
  return <List key={path} />;
}

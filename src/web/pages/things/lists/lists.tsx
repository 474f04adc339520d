import type { ReactNode } from 'react';
import { CommunityText } from '../../../components/community-text.tsx';
import { dayIn, isAhead } from '../../../components/day-in.ts';
import { kindWord } from '../../../components/kind-word.ts';
import { LanguageNames } from '../../../components/language-name.tsx';
import { useSpeech } from '../../../messages/say.ts';
import { answered } from '../../../service/service.ts';
import type { ListQuery } from '../../../service/things.ts';
import { referencesTo, referenceTo } from '../parts/references.tsx';
import { dayOf } from '../parts/stretch.tsx';
import * as filters from './filters-of.ts';
import { Listing } from './listing.tsx';
import { Row } from './row.tsx';

/** People, by name. */
export function Members(): ReactNode {
  const { language, say } = useSpeech();
  return (
    <Listing
      {...{ name: 'members', title: 'frame.members', count: 'list.members', order: 'list.byName' }}
      filters={filters.OF_MEMBERS}
      read={(service, asked, signal) =>
        answered(service.GET('/api/members', { params: { query: asked as ListQuery<'/api/members'> }, signal }))
      }
      row={(member) => (
        <Row
          {...{ type: 'member', id: member.id, name: member.name }}
          said={[
            member.function !== null && <CommunityText>{member.function}</CommunityText>,
            referenceTo('organisation', member.organisation),
            member.languages.length > 0 && <LanguageNames tags={member.languages} />,
            member.external && say('field.external'),
            member.paused && say('field.paused'),
            member.until !== null && `${say('field.until')} (${dayIn(language, member.until)})`,
          ]}
        />
      )}
    />
  );
}

/** Topics, by label. */
export function Topics(): ReactNode {
  return (
    <Listing
      {...{ name: 'topics', title: 'frame.topics', count: 'list.topics', order: 'list.byName' }}
      filters={filters.OF_TOPICS}
      read={(service, asked, signal) =>
        answered(service.GET('/api/topics', { params: { query: asked as ListQuery<'/api/topics'> }, signal }))
      }
      row={({ id, label, broader }) => <Row type="topic" id={id} name={label} said={[referenceTo('topic', broader)]} />}
    />
  );
}

/** Groups, by name. */
export function Groups(): ReactNode {
  const { language, say } = useSpeech();
  return (
    <Listing
      {...{ name: 'groups', title: 'frame.groups', count: 'list.groups', order: 'list.byName' }}
      filters={filters.OF_GROUPS}
      read={(service, asked, signal) =>
        answered(service.GET('/api/groups', { params: { query: asked as ListQuery<'/api/groups'> }, signal }))
      }
      row={({ id, name, kind, ended, topics }) => (
        <Row
          {...{ type: 'group', id, name }}
          said={[
            kind !== null && kindWord(say, kind),
            ended === null
              ? null
              : say(isAhead(ended) ? 'thing.runsUntil' : 'thing.ended', { day: dayIn(language, ended) }),
            referencesTo('topic', topics),
          ]}
        />
      )}
    />
  );
}

/** Artefacts, newest first. */
export function Artefacts(): ReactNode {
  const { say } = useSpeech();
  return (
    <Listing
      {...{ name: 'artefacts', title: 'frame.artefacts', count: 'list.artefacts', order: 'list.newest' }}
      filters={filters.OF_ARTEFACTS}
      read={(service, asked, signal) =>
        answered(service.GET('/api/artefacts', { params: { query: asked as ListQuery<'/api/artefacts'> }, signal }))
      }
      row={({ id, title, kind, language, authors, created, updated }) => (
        <Row
          {...{ type: 'artefact', id, name: title, lang: language }}
          said={[
            kind !== null && kindWord(say, kind),
            language !== null && <LanguageNames tags={[language]} />,
            referencesTo('member', authors),
            dayOf(updated ?? created),
          ]}
        />
      )}
    />
  );
}

/** Questions, newest first. */
export function Questions(): ReactNode {
  const { say } = useSpeech();
  return (
    <Listing
      {...{ name: 'questions', title: 'frame.questions', count: 'list.questions', order: 'list.newest' }}
      filters={filters.OF_QUESTIONS}
      read={(service, asked, signal) =>
        answered(service.GET('/api/questions', { params: { query: asked as ListQuery<'/api/questions'> }, signal }))
      }
      row={(question) => (
        <Row
          {...{ type: 'question', id: question.id, name: question.title, lang: question.language }}
          said={[
            say(question.answered ? 'thing.answered' : 'thing.unanswered'),
            referenceTo('member', question.askedBy),
            dayOf(question.created),
          ]}
        />
      )}
    />
  );
}

/** Answers, newest first; each goes by the question it was given to. */
export function Answers(): ReactNode {
  const { say } = useSpeech();
  return (
    <Listing
      {...{ name: 'answers', title: 'thing.answers', count: 'list.answers', order: 'list.newest' }}
      filters={filters.OF_ANSWERS}
      read={(service, asked, signal) =>
        answered(service.GET('/api/answers', { params: { query: asked as ListQuery<'/api/answers'> }, signal }))
      }
      row={({ id, question, excerpt, accepted, answeredBy, created, language }) => (
        <Row
          {...{ type: 'answer', id, name: question.name, excerpt, lang: language }}
          said={[accepted && say('thing.accepted'), referenceTo('member', answeredBy), dayOf(created)]}
        />
      )}
    />
  );
}

/** Challenges, newest first. */
export function Challenges(): ReactNode {
  const { say } = useSpeech();
  return (
    <Listing
      {...{ name: 'challenges', title: 'frame.challenges', count: 'list.challenges', order: 'list.newestFirst' }}
      filters={filters.OF_CHALLENGES}
      read={(service, asked, signal) =>
        answered(service.GET('/api/challenges', { params: { query: asked as ListQuery<'/api/challenges'> }, signal }))
      }
      row={({ id, title, language, status, raisedBy, created }) => (
        <Row
          {...{ type: 'challenge', id, name: title, lang: language }}
          said={[status !== null && kindWord(say, status), referenceTo('member', raisedBy), dayOf(created)]}
        />
      )}
    />
  );
}

/** Organisations, by name. */
export function Organisations(): ReactNode {
  return (
    <Listing
      {...{ name: 'organisations', title: 'frame.organisations', count: 'list.organisations', order: 'list.byName' }}
      filters={filters.OF_ORGANISATIONS}
      read={(service, asked, signal) =>
        answered(
          service.GET('/api/organisations', { params: { query: asked as ListQuery<'/api/organisations'> }, signal }),
        )
      }
      row={({ id, name, parent }) => (
        <Row type="organisation" id={id} name={name} said={[referenceTo('organisation', parent)]} />
      )}
    />
  );
}

/** Gatherings, latest first. */
export function Gatherings(): ReactNode {
  return (
    <Listing
      {...{ name: 'gatherings', title: 'frame.gatherings', count: 'list.gatherings', order: 'list.newest' }}
      filters={filters.OF_GATHERINGS}
      read={(service, asked, signal) =>
        answered(service.GET('/api/gatherings', { params: { query: asked as ListQuery<'/api/gatherings'> }, signal }))
      }
      row={({ id, title, date, group }) => (
        <Row type="gathering" id={id} name={title} said={[dayOf(date), referenceTo('group', group)]} />
      )}
    />
  );
}

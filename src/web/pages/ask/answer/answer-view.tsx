import { type ReactNode, useMemo } from 'react';
import type { Answer } from '../../../../domain/index.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { AnswerMap } from '../answer-map.tsx';
import { PutPanel } from '../put/put-panel.tsx';
import { AnswerContext } from './answer-context.ts';
import { ArtefactCard } from './artefact-card.tsx';
import { GroupCard } from './group-card.tsx';
import { Lane } from './lane.tsx';
import { LaneLinks, useShownLane } from './lane-links.tsx';
import { OthersCard } from './others-card.tsx';
import { PersonCard } from './person-card.tsx';
import { ProposalCard } from './proposal-card.tsx';
import { QuestionCard } from './question-card.tsx';
import { ALSO_SEARCHED, Understood } from './understood.tsx';
import { useNames } from './use-names.ts';

/**
 * The answer in four lanes: whom to ask on one side, what is already written on the other. Where there is little room one
 * lane is shown at a time; on paper all are.
 */
export function AnswerView({ answer }: { readonly answer: Answer }): ReactNode {
  const names = useNames(answer);
  const { shown, choose } = useShownLane(answer);
  const notes = answer.notes.filter(({ code }) => code !== ALSO_SEARCHED);
  // On a question that the community has already, feedback is given on that one, and no second is kept.
  const known = answer.answers.find(({ title }) => title.trim() === answer.question.trim())?.id ?? null;
  const context = useMemo(() => ({ question: answer.question, known, names }), [answer.question, known, names]);
  return (
    <AnswerContext value={context}>
      <div className="answer">
        <div className="answer-head">
          <Understood answer={answer} />
          {notes.length > 0 && (
            <ul className="notes">
              {notes.map(({ code, text }) => (
                <li key={code}>
                  <ServiceText>{text}</ServiceText>
                </li>
              ))}
            </ul>
          )}
        </div>
        <PutPanel question={answer.question} />
        <LaneLinks answer={answer} shown={shown} onChoose={choose} />
        <div className="lanes" data-shown={shown}>
          <div className="side">
            <Lane name="people" count={answer.people.length} after={<OthersCard others={answer.others} />}>
              {answer.people.map((person) => (
                <PersonCard key={person.id} person={person} />
              ))}
            </Lane>
            <Lane name="groups" count={answer.groups.length} after={<ProposalCard proposal={answer.proposal} />}>
              {answer.groups.map((group) => (
                <GroupCard key={group.id} group={group} />
              ))}
            </Lane>
          </div>
          <div className="side">
            <Lane name="answers" count={answer.answers.length}>
              {answer.answers.map((question) => (
                <QuestionCard key={question.id} question={question} />
              ))}
            </Lane>
            <Lane name="artefacts" count={answer.artefacts.length}>
              {answer.artefacts.map((artefact) => (
                <ArtefactCard key={artefact.id} artefact={artefact} />
              ))}
            </Lane>
            <AnswerMap around={answer.people.map(({ id }) => `member/${id}`)} />
          </div>
        </div>
      </div>
    </AnswerContext>
  );
}

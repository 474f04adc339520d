// A question with what was said under it, and what of it belongs to whoever looks. Who put a question without a name, or hides that
// they put it, is told to themselves and to the keeper alone.
//
// @param   $id       string
// @param   $viewerId string   who is looking; always sees themselves
// @param   $visible  string[] visibilities this viewer may see
// @param   $label    string   property of a topic with its label in the reader’s language, such as labelNl
// @param   $cap      integer  answers, and comments under each thing, at most
// @returns id          string
// @returns title       string
// @returns text        string?
// @returns language    string?
// @returns created     string?
// @returns hash        string?
// @returns unnamed     boolean
// @returns askedBy     map?    {id string, name string}
// @returns mine        boolean
// @returns topics      map[]   {id string, name string}
// @returns duplicateOf map?    {id string, name string}
// @returns duplicates  map[]   {id string, name string}
// @returns told        map[]   {id string, name string}: whom it reached, for whose it is
// @returns comments    map[]   {id string, text string, hash string?, created string?, by map? {id string, name string}, mine boolean}
// @returns answers     map[]   {id string, text string, language string?, hash string?, created string?, accepted boolean, by map? {id string, name string}, mine boolean, thanks integer, thanked boolean, comments list}
// @access  read
MATCH (question:Question {id: $id})
WHERE question.awaited IS NULL
WITH
  question,
  EXISTS { (question)<-[:ASKED_UNNAMED]-() } AS unnamed,
  EXISTS { (:Member {id: $viewerId})-[:ASKED|ASKED_UNNAMED]->(question) } OR
  EXISTS {
  (:Member {id: $viewerId})-[:HOLDS_BACK]->
  (:HeldBack {of: 'question/' + question.id})
  } AS mine
CALL (question) {
  MATCH (question)-[about:ABOUT]->(topic:Topic)
  WITH about, topic
  ORDER BY about.position, topic.id
  RETURN
    collect(
      {
        id: topic.id,
        name:
          coalesce(
            topic[$label],
            topic.label,
            topic.labelEn,
            topic.labelFr,
            topic.labelNl,
            topic.id
          )
      }
    ) AS topics
}
CALL (question) {
  MATCH (other:Question)-[:DUPLICATE_OF]->(question)
  WITH other
  ORDER BY other.id
  LIMIT $cap
  RETURN collect({id: other.id, name: other.title}) AS duplicates
}
CALL (question, mine) {
  MATCH (question)<-[:OF_QUESTION]-(notice:Notice)-[:TELLS]->(member:Member)
  WHERE
    notice.kind IN ['reached', 'handed-on'] AND
    (mine OR 'hidden' IN $visible) AND
    (member.visibility IN $visible OR member.id = $viewerId)
  WITH DISTINCT member
  ORDER BY coalesce(member.name, member.id), member.id
  RETURN
    collect({id: member.id, name: coalesce(member.name, member.id)}) AS told
}
CALL (question) {
  MATCH (comment:Comment)-[:ON]->(question)
  WITH comment
  ORDER BY coalesce(comment.created, ''), comment.id
  LIMIT $cap
  RETURN
    collect(
      {
        id: comment.id,
        text: comment.text,
        hash: comment.recordHash,
        created: comment.created,
        mine:
          EXISTS { (:Member {id: $viewerId})-[:COMMENTED]->(comment) } OR
          EXISTS {
          (:Member {id: $viewerId})-[:OWNS]->
          (:RecordVersion {key: 'comment/' + comment.id})
          } OR
          EXISTS {
          (:Member {id: $viewerId})-[:HOLDS_BACK]->
          (:HeldBack {of: 'comment/' + comment.id})
          },
        by:
          head(
            COLLECT {
              MATCH (member:Member)-[:COMMENTED]->(comment)
              WHERE member.visibility IN $visible OR member.id = $viewerId
              RETURN {id: member.id, name: coalesce(member.name, member.id)}
            }
          )
      }
    ) AS comments
}
CALL (question) {
  MATCH (answer:Answer)-[:ANSWERS]->(question)
  WITH answer
  ORDER BY coalesce(answer.accepted, false) DESC, coalesce(answer.score, 0) DESC, coalesce(
    answer.created,
    ''
  ), answer.id
  LIMIT $cap
  CALL (answer) {
    MATCH (comment:Comment)-[:ON]->(answer)
    WITH comment
    ORDER BY coalesce(comment.created, ''), comment.id
    LIMIT $cap
    RETURN
      collect(
        {
          id: comment.id,
          text: comment.text,
          hash: comment.recordHash,
          created: comment.created,
          mine:
            EXISTS { (:Member {id: $viewerId})-[:COMMENTED]->(comment) } OR
            EXISTS {
            (:Member {id: $viewerId})-[:OWNS]->
            (:RecordVersion {key: 'comment/' + comment.id})
            } OR
            EXISTS {
            (:Member {id: $viewerId})-[:HOLDS_BACK]->
            (:HeldBack {of: 'comment/' + comment.id})
            },
          by:
            head(
              COLLECT {
                MATCH (member:Member)-[:COMMENTED]->(comment)
                WHERE member.visibility IN $visible OR member.id = $viewerId
                RETURN {id: member.id, name: coalesce(member.name, member.id)}
              }
            )
        }
      ) AS remarks
  }
  RETURN
    collect(
      {
        id: answer.id,
        text: answer.text,
        language: answer.language,
        hash: answer.recordHash,
        created: answer.created,
        accepted: coalesce(answer.accepted, false),
        mine:
          EXISTS { (:Member {id: $viewerId})-[:ANSWERED]->(answer) } OR
          EXISTS {
          (:Member {id: $viewerId})-[:OWNS]->
          (:RecordVersion {key: 'answer/' + answer.id})
          } OR
          EXISTS {
          (:Member {id: $viewerId})-[:HOLDS_BACK]->
          (:HeldBack {of: 'answer/' + answer.id})
          },
        by:
          head(
            COLLECT {
              MATCH (member:Member)-[:ANSWERED]->(answer)
              WHERE member.visibility IN $visible OR member.id = $viewerId
              RETURN {id: member.id, name: coalesce(member.name, member.id)}
            }
          ),
        thanks:
          COUNT {
            MATCH
              (answer)<-[:ANSWERED]-
              (member:Member)<-[:CONCERNS]-
              (said:Feedback {verdict: 'helped'})-[:ON]->
              (question)
            OPTIONAL MATCH (giver:Member)-[:GAVE]->(said)
            WITH said, member, giver
            WHERE
              (member.visibility IN $visible OR member.id = $viewerId) AND
              (giver IS NULL OR
                giver.visibility IN $visible OR
                giver.id = $viewerId)
            RETURN said
          },
        thanked:
          EXISTS {
            MATCH
              (answer)<-[:ANSWERED]-
              (:Member)<-[:CONCERNS]-
              (said:Feedback {verdict: 'helped'})-[:ON]->
              (question)
            WHERE
              EXISTS { (:Member {id: $viewerId})-[:GAVE]->(said) } OR
              EXISTS {
              (:Member {id: $viewerId})-[:OWNS]->
              (:RecordVersion {key: 'feedback/' + said.id})
              }
          },
        comments: remarks
      }
    ) AS answers
}
RETURN
  question.id AS id,
  question.title AS title,
  question.text AS text,
  question.language AS language,
  question.created AS created,
  question.recordHash AS hash,
  unnamed,
  coalesce(
    head(
      COLLECT {
        MATCH (asker:Member)-[asked:ASKED|ASKED_UNNAMED]->(question)
        WHERE
          CASE type(asked)
            WHEN
              'ASKED'
              THEN asker.visibility IN $visible OR asker.id = $viewerId
            ELSE asker.id = $viewerId OR 'hidden' IN $visible
          END
        RETURN {id: asker.id, name: coalesce(asker.name, asker.id)}
      }
    ),
    head(
      COLLECT {
        MATCH
          (held:HeldBack {of: 'question/' + question.id})<-[:HOLDS_BACK]-
          (asker:Member)
        WHERE asker.id = $viewerId OR 'hidden' IN $visible
        RETURN {id: asker.id, name: coalesce(asker.name, asker.id)}
      }
    )
  ) AS askedBy,
  mine,
  topics,
  head(
    [
      (question)-[:DUPLICATE_OF]->(other:Question)
      | {id: other.id, name: other.title}
    ]
  ) AS duplicateOf,
  duplicates,
  told,
  comments,
  answers
ORDER BY id

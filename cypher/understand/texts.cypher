// Texts that everyone may see, in order: what the community's words and acronyms are learnt from. A profile that only some
// may see teaches nothing, lest what it says be guessed from what is understood of a question.
//
// @param   $limit   integer
// @returns title    string
// @returns text     string
// @returns language string  empty where it is not known
// @access  read
MATCH (passage:Passage)
WHERE
  passage.itemType <> 'member' OR
  EXISTS {
    MATCH (member:Member {id: passage.itemId})
    WHERE member.visibility = 'everyone'
  }
WITH passage
ORDER BY passage.id
LIMIT $limit
RETURN
  coalesce(passage.title, '') AS title,
  coalesce(passage.text, '') AS text,
  coalesce(passage.language, '') AS language

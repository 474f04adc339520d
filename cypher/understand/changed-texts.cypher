// Texts of some things that everyone may see: what changed of what the community's words and acronyms are learnt from.
//
// @param   $things  map[]  {type string, id string}
// @returns title    string
// @returns text     string
// @returns language string empty where it is not known
// @access  read
// @plan    once
UNWIND $things AS thing
MATCH (passage:Passage {itemType: thing.type, itemId: thing.id})
WHERE
  passage.itemType <> 'member' OR
  EXISTS {
    MATCH (member:Member {id: passage.itemId})
    WHERE member.visibility = 'everyone'
  }
RETURN
  coalesce(passage.title, '') AS title,
  coalesce(passage.text, '') AS text,
  coalesce(passage.language, '') AS language

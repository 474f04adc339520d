// The member whom an id stands for that is gone. Whether they may be seen is looked at when they are read.
//
// @param   $id      string
// @returns kept     string
// @access  read
// @plan    once
MATCH (kept:Member)-[:ALSO_KNOWN_AS]->(:Alias {id: $id})
RETURN kept.id AS kept
ORDER BY kept
